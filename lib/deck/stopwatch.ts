import type { HandedClock } from "./presentation-message";

/** The time that a presentation has taken, pauses left out; ms. */
export type Stopwatch = {
	/** Before it was last started. */
	readonly gone: number;
	/** When it was last started, by the caller's clock; null while it is stopped. */
	readonly since: number | null;
};

export const STOPPED: Stopwatch = { gone: 0, since: null };

export function elapsedOf({ gone, since }: Stopwatch, now: number): number {
	return gone + (since === null ? 0 : Math.max(0, now - since));
}

/** One that runs already stays as it is. */
export function startWatch(watch: Stopwatch, now: number): Stopwatch {
	return watch.since === null ? { ...watch, since: now } : watch;
}

export function stopWatch(watch: Stopwatch, now: number): Stopwatch {
	return watch.since === null ? watch : { gone: elapsedOf(watch, now), since: null };
}

/** For the window that is given control. */
export function handedClock(watch: Stopwatch, now: number): HandedClock {
	return { gone: Math.round(elapsedOf(watch, now)), runs: watch.since !== null };
}

/** The inverse, by the clock of the window that was given it. */
export function takenWatch({ gone, runs }: HandedClock, now: number): Stopwatch {
	return { gone, since: runs ? now : null };
}

/** For storage: the clock of the next load begins anew. `{"gone":61000,"runs":true}` */
export function stopwatchText(watch: Stopwatch, now: number): string {
	return JSON.stringify({ gone: Math.round(elapsedOf(watch, now)), runs: watch.since !== null });
}

/** The inverse, by the clock of this load; a stopped one for anything else. Never throws. */
export function readStopwatch(text: string | null, now: number): Stopwatch {
	try {
		const value: unknown = JSON.parse(text ?? "null");
		if (typeof value !== "object" || value === null || !("gone" in value) || !("runs" in value)) return STOPPED;
		const { gone, runs } = value;
		if (typeof gone !== "number" || !Number.isFinite(gone) || gone < 0) return STOPPED;
		return { gone, since: runs === true ? now : null };
	} catch {
		return STOPPED;
	}
}
