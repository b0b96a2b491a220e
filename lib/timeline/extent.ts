import type { Period } from "../dossier/dossier";
import type { EventIndex } from "./event-index";
import { outermost } from "./interval-index";
import { fitTo, type Viewport } from "./viewport";

const DAY = 86_400_000;
/** Kept free on both sides of the data, as a share of its length. */
const AIR = 0.02;
/** Where the years of four digits begin and end: air goes no farther, for no address holds such a day and none can type it. */
const FIRST = Date.UTC(-9999, 0);
const LAST = Date.UTC(10_000, 0);

/**
 * Whole days from the first to the last stated moment of the data, with a little air. Where nothing is dated, the year of
 * `updated` (a plain date).
 */
export function extentOf(index: EventIndex, periods: readonly Period[], updated: string): Viewport {
	const events = outermost(index.span);
	const stated = [
		...(events === null ? [] : [events.start, events.end]),
		...periods.flatMap(({ when: { bounds } }) => [bounds.start, bounds.end]),
	].filter((time) => time !== null && Number.isFinite(time)) as readonly number[];
	if (stated.length === 0) return yearOf(updated);
	const start = Math.min(...stated);
	const end = Math.max(...stated, start + DAY);
	const { start: from, end: to } = fitTo(start, end, AIR);
	return {
		start: Math.max(Math.floor(from / DAY) * DAY, Math.min(FIRST, start)),
		end: Math.min(Math.ceil(to / DAY) * DAY, Math.max(LAST, end)),
	};
}

function yearOf(updated: string): Viewport {
	const year = Number(updated.slice(0, 4));
	return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
}

/** What a period shows: its bounds, an open side closed by the extent. */
export function periodSpan(period: Period, extent: Viewport): Viewport {
	const { start, end } = period.when.bounds;
	const from = start ?? Math.min(extent.start, (end ?? extent.end) - DAY);
	return { start: from, end: Math.max(end ?? extent.end, from + DAY) };
}
