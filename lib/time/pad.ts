import { DAY_MS, dayNumber, MINUTE_MS, plainDateOf } from "./plain-date";
import type { CivilMs, Precision } from "./when";

/**
 * Widens `[start, end)` by one unit of the precision on the given sides: what `~` means for bounds. Months and years are
 * counted in the calendar: August 1979 becomes [1979-07-01, 1979-10-01).
 */
export function padded(
	span: { readonly start: CivilMs; readonly end: CivilMs },
	precision: Precision,
	sides: "both" | "start" | "end",
): { readonly start: CivilMs; readonly end: CivilMs } {
	return {
		start: sides === "end" ? span.start : moved(span.start, precision, -1),
		end: sides === "start" ? span.end : moved(span.end, precision, 1),
	};
}

function moved(civil: CivilMs, precision: Precision, by: 1 | -1): CivilMs {
	switch (precision) {
		case "second":
			return civil + by * 1000;
		case "minute":
			return civil + by * MINUTE_MS;
		case "day":
			return civil + by * DAY_MS;
		case "month":
			return movedMonths(civil, by);
		case "season":
			return movedMonths(civil, by * 3);
		case "year":
			return movedMonths(civil, by * 12);
		case "decade":
			return movedMonths(civil, by * 120);
		case "century":
			return movedMonths(civil, by * 1200);
	}
}

/** `civil` is the first of a month here, so no day can fall off its end. */
function movedMonths(civil: CivilMs, months: number): CivilMs {
	const { year, month, day } = plainDateOf(civil);
	return dayNumber({ year, month: month + months, day }) * DAY_MS;
}
