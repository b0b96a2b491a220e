import type { Message, Saying } from "./presentation-message";

/** A window of a presentation, and how many messages it has sent. Its name is made anew each time the page loads. */
export type Sender = { readonly session: string; readonly me: string; readonly seq: number };

/** What a transition leads to: the state after it, and what the window then has to send, in this order. */
export type Sent<S> = { readonly state: S; readonly send: readonly Message[] };

/** The sayings as messages of this window, each with the next number. */
export function saying<S extends Sender>(state: S, ...sayings: readonly Saying[]): Sent<S> {
	const { session, me, seq } = state;
	const send = sayings.map((each, at): Message => ({ v: 1, session, seq: seq + at + 1, from: me, ...each }));
	return { state: { ...state, seq: seq + send.length }, send };
}

export function nothing<S>(state: S): Sent<S> {
	return { state, send: [] };
}

/** Of two claims to drive the greater epoch stands; of one epoch the greater name, so that every window decides alike. */
export function outranks(
	a: { readonly epoch: number; readonly driver: string },
	b: { readonly epoch: number; readonly driver: string },
): boolean {
	return a.epoch !== b.epoch ? a.epoch > b.epoch : a.driver > b.driver;
}

/** Milliseconds between two signs of life. */
export const HEARTBEAT_MS = 1000;
/** Who says no word for this long is lost. */
export const LOST_MS = 3000;
