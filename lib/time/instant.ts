import type { Instant } from "./when";

/** Marks epoch ms as an instant: the one place where a number becomes a real point in time. */
export function toInstant(epochMs: number): Instant {
	return epochMs as Instant;
}
