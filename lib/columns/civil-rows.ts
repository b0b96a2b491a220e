import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time/plain-date";
import { endAt, hasDate, hasHour, instantAt, MINUTE_FORM } from "./date-column";
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
	// Rows of which a key says all but the id; with ids that ascend they stand in order, and that is seen without a look at them.
	const isTold = new Uint8Array(count);
	const areAscending = ascend(ids, count);
	const hourOf = (row: number) => (hasHour(when, row) ? instantAt(when, row) : Infinity);
	const lastOf = (row: number) => endAt(hasDate(until, row) ? until : when, row);
	let offset: number | undefined;
	for (let row = 0; row < count; row += 1) {
		const start = when.starts[row] ?? 0;
		const day = Math.floor(start / DAY_MS);
		if (hasHour(when, row)) {
			const steps = (hourOf(row) - day * DAY_MS) / STEP_MS;
			offset ??= when.offsets[row];
			const isMinute = when.forms[row] === MINUTE_FORM && when.offsets[row] === offset && !hasDate(until, row);
			isTold[row] = areAscending && isMinute && Number.isInteger(steps) ? 1 : 0;
			keys[row] = day * STEPS + Math.floor(steps) + EARLIEST;
		} else {
			const days = Math.floor((lastOf(row) - day * DAY_MS) / DAY_MS);
			isTold[row] = areAscending && days < MOST_DAYS ? 1 : 0;
			keys[row] = day * STEPS + HOURLESS + Math.min(MOST_DAYS, days);
		}
	}
	const compare = (a: number, b: number) => {
		const hours = keyOrder(hourOf(a), hourOf(b));
		if (hours !== 0) return hours;
		return keyOrder(lastOf(a), lastOf(b)) || compareTexts(ids, a, b);
	};
	return packedOrder(keys, compare, (row) => isTold[row] === 1);
}

/** Whether the first `count` ids stand in their order. */
function ascend(ids: EventColumns["ids"], count: number): boolean {
	for (let row = 1; row < count; row += 1) if (compareTexts(ids, row - 1, row) >= 0) return false;
	return true;
}
