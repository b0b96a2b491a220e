import {
	type AudienceState,
	audienceHears,
	audienceLeaves,
	audienceRestored,
	audienceTick,
	startAudience,
} from "./audience-state";
import { roomAt } from "./challenge";
import { type PresenterState, presenterHears, presenterLeaves, presenterTick, startPresenter } from "./driver-state";
import { keptPresenter, keptPresenterText, readKeptPresenter } from "./kept-presenter";
import type { Message } from "./presentation-message";
import { readMessage } from "./read-message";
import type { Sent } from "./sender";

/**
 * Two presenters, of which the first drives, and two audiences, with the channel between them: for the tests of the protocol;
 * nothing that ships imports this file. What is sent waits in the inboxes of the others until it is delivered or lost.
 */
export type PresenterWindow = { readonly kind: "presenter"; state: PresenterState; inbox: unknown[] };
export type AudienceWindow = { readonly kind: "audience"; state: AudienceState; inbox: unknown[] };
export type Simulation = {
	now: number;
	/** Counts the windows ever loaded, for their names. */
	loads: number;
	readonly presenters: readonly PresenterWindow[];
	readonly audiences: readonly AudienceWindow[];
	/** All that was ever sent, by whom. */
	readonly sent: { readonly by: "presenter" | "audience"; readonly message: Message }[];
};
type AnyWindow = PresenterWindow | AudienceWindow;

const SESSION = "0123456789abcdef0123456789abcdef";
const START = roomAt({ slide: "title", step: 0 });

export function simulate(): Simulation {
	const presenter = (me: string, drivenEpoch: number | null) =>
		startPresenter({ session: SESSION, me, room: START, drivenEpoch }, 0);
	const starts = [presenter("w-1", 0), presenter("w-2", null)];
	const arrivals = [startAudience(SESSION, "w-3", 0), startAudience(SESSION, "w-4", 0)];
	const simulation: Simulation = {
		now: 0,
		loads: 4,
		presenters: starts.map(({ state }) => ({ kind: "presenter", state, inbox: [] })),
		audiences: arrivals.map(({ state }) => ({ kind: "audience", state, inbox: [] })),
		sent: [],
	};
	for (const [at, window] of simulation.presenters.entries()) broadcast(simulation, window, starts[at]?.send ?? []);
	for (const [at, window] of simulation.audiences.entries()) broadcast(simulation, window, arrivals[at]?.send ?? []);
	return simulation;
}

export function windowsOf({ presenters, audiences }: Simulation): readonly AnyWindow[] {
	return [...presenters, ...audiences];
}

export function driversOf({ presenters }: Simulation): readonly PresenterState[] {
	return presenters.map(({ state }) => state).filter(({ role }) => role === "driving");
}

/** Takes over what a transition of a presenter's window gave. */
export function apply(simulation: Simulation, window: PresenterWindow, { state, send }: Sent<PresenterState>): void {
	window.state = state;
	broadcast(simulation, window, send);
}

export function tick(simulation: Simulation, window: AnyWindow): void {
	if (window.kind === "presenter") apply(simulation, window, presenterTick(window.state, simulation.now));
	else applyAudience(simulation, window, audienceTick(window.state, simulation.now));
}

/** The first thing in the inbox is read; what is no message is dropped. */
export function deliver(simulation: Simulation, window: AnyWindow): void {
	const message = readMessage(window.inbox.shift());
	if (message === null) return;
	if (window.kind === "presenter") apply(simulation, window, presenterHears(window.state, message, simulation.now));
	else applyAudience(simulation, window, audienceHears(window.state, message, simulation.now));
}

/** Until no message is under way; throws where messages beget messages without end. */
export function deliverAll(simulation: Simulation): void {
	for (let left = 10_000; left > 0; left -= 1) {
		const waiting = windowsOf(simulation).find(({ inbox }) => inbox.length > 0);
		if (waiting === undefined) return;
		deliver(simulation, waiting);
	}
	throw new Error("the windows never fall silent");
}

/** The page loads anew, with what a presenter keeps of itself; a crash says no goodbye. */
export function reload(simulation: Simulation, window: AnyWindow, crash: boolean): void {
	simulation.loads += 1;
	const me = `w-${simulation.loads}`;
	const { now } = simulation;
	window.inbox = [];
	if (window.kind === "presenter") {
		const { state } = window;
		if (!crash) apply(simulation, window, presenterLeaves(state));
		const kept = readKeptPresenter(keptPresenterText(keptPresenter(state)));
		if (kept === null) throw new Error("a presenter's window does not remember itself");
		apply(simulation, window, startPresenter({ session: SESSION, me, ...kept }, now));
	} else {
		if (!crash) applyAudience(simulation, window, audienceLeaves(window.state));
		applyAudience(simulation, window, startAudience(SESSION, me, now));
	}
}

/** The page goes into the back/forward cache, misses what is said there, and comes back. */
export function restore(simulation: Simulation, window: AudienceWindow): void {
	applyAudience(simulation, window, audienceLeaves(window.state));
	window.inbox = [];
	applyAudience(simulation, window, audienceRestored(window.state, false, simulation.now));
}

function applyAudience(simulation: Simulation, window: AudienceWindow, { state, send }: Sent<AudienceState>): void {
	window.state = state;
	broadcast(simulation, window, send);
}

function broadcast(simulation: Simulation, from: AnyWindow, send: readonly Message[]): void {
	for (const message of send) {
		simulation.sent.push({ by: from.kind, message });
		for (const window of windowsOf(simulation)) if (window !== from) window.inbox.push(structuredClone(message));
	}
}
