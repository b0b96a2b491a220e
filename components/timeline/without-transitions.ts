/**
 * Stands in for d3-transition and d3-interpolate (next.config.js). d3-zoom needs no more of them than this: it ends the
 * transition that a hand interrupts, and names the way that a transition would take. Here there is none, since what glides
 * is moved by `liveViewport`.
 */
export function interrupt(): void {}

/** Never asked for: only a transition goes from one view to another by itself. */
export function interpolateZoom(): never {
	throw new Error("d3-zoom was asked for a transition; liveViewport moves what glides");
}
