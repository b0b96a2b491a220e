import { dayMonthWords, dayOfMonthWords, dayWords, longMonth, rangeOf, shortMonth } from "./date-words";
import { formatClock } from "./format-when";
import { DAY_MS, type PlainDate, plainDateOf } from "./plain-date";
import type { CivilMs, Instant } from "./when";
import { civilOf, instantOf } from "./zone";

/** One clock of the details: what its wall shows from the start to the end of an event. */
export type ClockRow = {
	readonly timeZone: string;
	readonly title: string;
	readonly home: boolean;
	/** "10:50". */
	readonly start: string;
	readonly end: string | null;
	/** "Wed 10 April", or "Wed 10 – Thu 11" where it ends on another day. */
	readonly dates: string;
	/** "10 April", "10–11 Apr". */
	readonly datesShort: string;
	/** Where the first local midnight falls strictly inside the span, 0 to 1; null where none does. */
	readonly midnightAt: number | null;
};

export type ClockZone = { readonly timeZone: string; readonly title: string };

/** The same minutes under every clock, a row for each zone in the given order; an end not after the start is dropped. */
export function clockRows(
	start: Instant,
	end: Instant | null,
	homeZone: string,
	zones: readonly ClockZone[],
): readonly ClockRow[] {
	const until = end !== null && end > start ? end : null;
	return zones.map(({ timeZone, title }) => {
		const from = civilOf(start, timeZone);
		const to = until === null ? null : civilOf(until, timeZone);
		const first = plainDateOf(from);
		const last = to === null ? first : plainDateOf(to);
		return {
			timeZone,
			title,
			home: timeZone === homeZone,
			start: formatClock(from),
			end: to === null ? null : formatClock(to),
			dates: dateWords(first, last),
			datesShort: shortDateWords(first, last),
			midnightAt: until === null ? null : midnightIn(start, until, from, timeZone),
		};
	});
}

/** Measured in instants, so that the stroke is right on a day on which the clock changes. */
function midnightIn(start: Instant, end: Instant, from: CivilMs, timeZone: string): number | null {
	const midnight = instantOf((Math.floor(from / DAY_MS) + 1) * DAY_MS, timeZone);
	return midnight > start && midnight < end ? (midnight - start) / (end - start) : null;
}

function dateWords(first: PlainDate, last: PlainDate): string {
	const style = { weekday: true };
	if (sameDay(first, last)) return `${dayOfMonthWords(first, style)} ${longMonth(first.month)}`;
	if (first.year !== last.year) return rangeOf(dayWords(first, style), dayWords(last, style));
	if (first.month === last.month) return rangeOf(dayOfMonthWords(first, style), dayOfMonthWords(last, style));
	return rangeOf(dayMonthWords(first, style), dayMonthWords(last, style));
}

function shortDateWords(first: PlainDate, last: PlainDate): string {
	if (sameDay(first, last)) return `${first.day} ${longMonth(first.month)}`;
	const style = { weekday: false };
	if (first.year !== last.year) return rangeOf(dayWords(first, style), dayWords(last, style));
	if (first.month === last.month) return `${rangeOf(String(first.day), String(last.day))} ${shortMonth(first.month)}`;
	return rangeOf(dayMonthWords(first, style), dayMonthWords(last, style));
}

function sameDay(a: PlainDate, b: PlainDate): boolean {
	return a.day === b.day && a.month === b.month && a.year === b.year;
}
