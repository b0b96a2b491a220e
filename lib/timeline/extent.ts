import type { Period } from "../dossier/dossier";
import type { EventIndex } from "./event-index";
import { fitTo, type Viewport } from "./viewport";

const DAY = 86_400_000;
/** Kept free on both sides of the data, as a share of its length. */
const AIR = 0.02;

/**
 * Whole days from the first to the last stated moment of the data, with a little air. Where nothing is dated, the year of
 * `updated` (a plain date).
 */
export function extentOf(index: EventIndex, periods: readonly Period[], updated: string): Viewport {
	let start = Infinity;
	let end = -Infinity;
	const take = (from: number | null, to: number | null) => {
		for (const time of [from, to]) {
			if (time === null || !Number.isFinite(time)) continue;
			start = Math.min(start, time);
			end = Math.max(end, time);
		}
	};
	for (let event = 0; event < index.count; event++) take(index.start[event] ?? null, index.end[event] ?? null);
	for (const period of periods) take(period.when.bounds.start, period.when.bounds.end);
	if (start > end) return yearOf(updated);
	const { start: from, end: to } = fitTo(start, Math.max(end, start + DAY), AIR);
	return { start: Math.floor(from / DAY) * DAY, end: Math.ceil(to / DAY) * DAY };
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
