import { DAY_MS } from "../time/plain-date";
import { endAt, hasDate, hasHour, instantAt } from "./date-column";
import type { EventColumns } from "./event-columns";
import { keyOrder, packedOrder } from "./packed-order";
import { compareTexts } from "./text-column";

/**
 * The rows in civil order (`lib/time/civil-order.ts`): by the day printed, then by the hour, dates without one after all
 * that have one, then by the end of what they may mean, then by id.
 */
export function civilRows(columns: Pick<EventColumns, "count" | "when" | "until" | "ids">): Uint32Array<ArrayBuffer> {
	const { count, when, until, ids } = columns;
	const days = new Float64Array(count);
	for (let row = 0; row < count; row += 1) days[row] = Math.floor((when.starts[row] ?? 0) / DAY_MS);
	const hourOf = (row: number) => (hasHour(when, row) ? instantAt(when, row) : Infinity);
	const lastOf = (row: number) => endAt(hasDate(until, row) ? until : when, row);
	return packedOrder(days, (a, b) => {
		const hours = keyOrder(hourOf(a), hourOf(b));
		if (hours !== 0) return hours;
		return keyOrder(lastOf(a), lastOf(b)) || compareTexts(ids, a, b);
	});
}
