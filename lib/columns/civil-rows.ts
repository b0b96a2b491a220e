import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time/plain-date";
import { endAt, hasDate, hasHour, instantAt } from "./date-column";
import type { EventColumns } from "./event-columns";
import { keyOrder, packedOrder } from "./packed-order";
import { compareTexts } from "./text-column";

/**
 * A key holds the day and a step within it, so that few rows have one key and are compared: quarters of an hour as UTC has
 * them, which with offsets to ±14:00 go from 14 hours before the day to 14 after; then, without an hour, days that it lasts.
 */
const STEPS = 256;
const STEP_MS = 15 * MINUTE_MS;
const EARLIEST = (14 * HOUR_MS) / STEP_MS;
const HOURLESS = EARLIEST + (38 * HOUR_MS) / STEP_MS;
const MOST_DAYS = STEPS - 1 - HOURLESS;

/**
 * The rows in civil order (`lib/time/civil-order.ts`): by the day printed, then by the hour, dates without one after all
 * that have one, then by the end of what they may mean, then by id.
 */
export function civilRows(columns: Pick<EventColumns, "count" | "when" | "until" | "ids">): Uint32Array<ArrayBuffer> {
	const { count, when, until, ids } = columns;
	const keys = new Float64Array(count);
	const hourOf = (row: number) => (hasHour(when, row) ? instantAt(when, row) : Infinity);
	const lastOf = (row: number) => endAt(hasDate(until, row) ? until : when, row);
	for (let row = 0; row < count; row += 1) {
		const day = Math.floor((when.starts[row] ?? 0) / DAY_MS);
		const within = hasHour(when, row)
			? Math.floor((hourOf(row) - day * DAY_MS) / STEP_MS) + EARLIEST
			: HOURLESS + Math.min(MOST_DAYS, Math.floor((lastOf(row) - day * DAY_MS) / DAY_MS));
		keys[row] = day * STEPS + within;
	}
	return packedOrder(keys, (a, b) => {
		const hours = keyOrder(hourOf(a), hourOf(b));
		if (hours !== 0) return hours;
		return keyOrder(lastOf(a), lastOf(b)) || compareTexts(ids, a, b);
	});
}
