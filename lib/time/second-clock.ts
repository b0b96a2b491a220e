import { DAY_MS } from "./plain-date";
import type { Span } from "./span";
import type { Division } from "./tick-labels";
import { weekdayAndDate } from "./tick-steps";
import { civilOf, instantOf } from "./zone";

/** As far from 1970 as `Intl` knows zones, less two days. */
const REACH = 8.64e15 - 2 * DAY_MS;

/**
 * The days of another zone on the civil axis of the home zone: each begins where the home clock stands at the other's
 * midnight, so both clocks' changes are right. Led by the day in which the span begins; none where zones have no meaning.
 */
export function secondClockDivisions(
	span: Span,
	homeZone: string,
	otherZone: string,
	most: number,
): readonly Division[] {
	if (span.start < -REACH || span.end > REACH) return [];
	const from = civilOf(instantOf(span.start, homeZone), otherZone);
	const divisions: Division[] = [];
	for (let day = Math.floor(from / DAY_MS) * DAY_MS; divisions.length < most; day += DAY_MS) {
		const start = civilOf(instantOf(day, otherZone), homeZone);
		if (start > span.end) break;
		divisions.push({ start, text: weekdayAndDate(day) });
	}
	return divisions;
}
