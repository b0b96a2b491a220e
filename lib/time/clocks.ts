import { dayMonthWords, dayOfMonthWords, dayWords, longMonth, offsetWords, rangeOf, shortMonth } from "./date-words";
import { formatClock } from "./format-when";
import { DAY_MS, type PlainDate, plainDateOf } from "./plain-date";
import type { CivilMs, Instant, Precision } from "./when";
import { civilOf, instantOf, isShownTwice, offsetMinutes } from "./zone";

/** One clock of the details: what its wall shows from the start to the end of an event. */
export type ClockRow = {
	readonly timeZone: string;
	readonly title: string;
	readonly home: boolean;
	/** "10:50", with seconds where they are stated. */
	readonly start: string;
	readonly end: string | null;
	/**
	 * "Wed 10 April", or "Wed 10 – Thu 11" where it ends on another day; with the offset where the hours alone do not tell
	 * which moments they are: "Sun 29 October, UTC+1", "Sun 29 October, UTC+1 to UTC+0".
	 */
	readonly dates: string;
	/** "10 April", "10–11 Apr". */
	readonly datesShort: string;
	/** Where the first local midnight falls strictly inside the span, 0 to 1; null where none does. */
	readonly midnightAt: number | null;
};

/** A moment, and whether its seconds are stated. */
type Moment = { readonly instant: Instant; readonly precision: Precision };

export type ClockZone = { readonly timeZone: string; readonly title: string };

/** The same minutes under every clock, a row for each zone in the given order; an end not after the start is dropped. */
export function clockRows(
	from: Moment,
	to: Moment | null,
	homeZone: string,
	zones: readonly ClockZone[],
): readonly ClockRow[] {
	const until = to !== null && to.instant > from.instant ? to : null;
	return zones.map(({ timeZone, title }) => {
		const start = civilOf(from.instant, timeZone);
		const end = until === null ? null : civilOf(until.instant, timeZone);
		const first = plainDateOf(start);
		const last = end === null ? first : plainDateOf(end);
		const offsets = offsetsWords(from.instant, until?.instant ?? from.instant, timeZone);
		return {
			timeZone,
			title,
			home: timeZone === homeZone,
			start: formatClock(start, from.precision),
			end: end === null ? null : formatClock(end, until?.precision),
			dates: dateWords(first, last) + offsets,
			datesShort: shortDateWords(first, last) + offsets,
			midnightAt: until === null ? null : midnightIn(from.instant, until.instant, start, timeZone),
		};
	});
}

/** Measured in instants, so that the stroke is right on a day on which the clock changes. */
function midnightIn(start: Instant, end: Instant, from: CivilMs, timeZone: string): number | null {
	const midnight = instantOf((Math.floor(from / DAY_MS) + 1) * DAY_MS, timeZone);
	return midnight > start && midnight < end ? (midnight - start) / (end - start) : null;
}

/** ", UTC+1 to UTC+0" where the clock is set anew between the two; ", UTC+1" where it shows one of them twice; else nothing. */
function offsetsWords(start: Instant, end: Instant, timeZone: string): string {
	const [from, to] = [start, end].map((instant) => offsetWords(offsetMinutes(instant, timeZone)));
	if (from !== to) return `, ${from} to ${to}`;
	return [start, end].some((instant) => isShownTwice(civilOf(instant, timeZone), timeZone)) ? `, ${from}` : "";
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
