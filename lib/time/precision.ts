import type { Precision } from "./when";

/** From fine to coarse. */
const ORDER: readonly Precision[] = ["second", "minute", "day", "month", "season", "year", "decade", "century"];

export function coarser(a: Precision, b: Precision): Precision {
	return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
