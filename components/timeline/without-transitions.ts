/**
 * Stands in for d3-transition (next.config.js). d3-zoom needs no more of it than this: it ends the transition that a hand
 * interrupts, and here there is none, since what glides is moved by `liveViewport`.
 */
export function interrupt(): void {}
