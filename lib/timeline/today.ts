import type { CivilMs } from "../time/when";
import { round, type TimeScale } from "./scale";
import type { SceneToday } from "./scene-parts";
import { textWidth } from "./text-width";

export const TODAY_WORD = "Today";
/** Between the line and its word, CSS px. */
const GAP = 6;

/**
 * The line of today and its word to the right of it, else to the left. It stands in the strip of the periods, which gives
 * way to it (`takenBy`): never among the labels of the lanes.
 */
export function todayOf(today: CivilMs | null, scale: TimeScale, hasStrip: boolean): SceneToday | null {
	if (today === null || today < scale.viewport.start || today >= scale.viewport.end) return null;
	const x = scale.timeToX(today);
	const width = textWidth(TODAY_WORD, 600);
	const right = x + GAP + width <= scale.width;
	return { x: round(x), labelX: hasStrip ? round(right ? x + GAP : x - GAP - width) : null };
}

/** The stretch of the strip that line and word fill. */
export function takenBy({ x, labelX }: SceneToday): { readonly x0: number; readonly x1: number } {
	const left = labelX ?? x;
	return { x0: Math.min(x, left), x1: labelX === null ? x : Math.max(x, left + textWidth(TODAY_WORD, 600)) };
}
