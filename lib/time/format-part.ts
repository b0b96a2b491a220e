import type { DatePart } from "./date-text";
import {
	type DayStyle,
	dayRangeWords,
	dayWords,
	monthRangeWords,
	monthWords,
	yearRangeWords,
	yearWords,
} from "./date-words";
import { DAY_MS, type PlainDate, plainDateOf } from "./plain-date";

const SEASONS = ["winter", "spring", "summer", "autumn"];

/** One date at its stated precision, without its hedges: "10 Apr 2024", "spring 2001", "2010s", "some month of 2004". */
export function partWords(part: DatePart, style: DayStyle): string {
	const first = firstDay(part);
	switch (part.precision) {
		case "second":
		case "minute":
		case "day":
			return part.unspecified ? `some day of ${wholeWords(part)}` : dayWords(first, style);
		case "month":
			return part.unspecified ? `some month of ${wholeWords(part)}` : monthWords(first);
		case "season":
			return `${SEASONS[Math.floor(first.month / 3) % 4]} ${yearWords(first.year)}`;
		case "year":
			return yearWords(first.year);
		case "decade":
			return first.year >= 1000 ? `${first.year}s` : yearRangeWords(first.year, lastDay(part).year);
		case "century":
			return `some year of ${yearRangeWords(first.year, lastDay(part).year)}`;
	}
}

/** The month or year in which something unspecified lies. */
function wholeWords(part: DatePart): string {
	const first = firstDay(part);
	return first.month === lastDay(part).month ? monthWords(first) : yearWords(first.year);
}

/** From one date to another of the same precision, or null where the two have to be spelled apart. */
export function sharedRangeWords(from: DatePart, to: DatePart, style: DayStyle): string | null {
	if (from.precision !== to.precision) return null;
	if (from.precision === "day") return dayRangeWords(firstDay(from), firstDay(to), style);
	if (from.precision === "month") return monthRangeWords(firstDay(from), firstDay(to));
	return from.precision === "year" ? yearRangeWords(firstDay(from).year, firstDay(to).year) : null;
}

export function firstDay(part: { readonly start: number }): PlainDate {
	return plainDateOf(part.start);
}

export function lastDay(part: { readonly end: number }): PlainDate {
	return plainDateOf(part.end - DAY_MS);
}
