import { type PlainDate, weekdayOf } from "./plain-date";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** How a day is spelled: with its weekday or not. */
export type DayStyle = { readonly weekday: boolean };

/** "April" for 4. */
export function longMonth(month: number): string {
	return MONTHS[month - 1] ?? "";
}

/** "Apr" for 4; September is "Sep". */
export function shortMonth(month: number): string {
	return longMonth(month).slice(0, 3);
}

export function weekdayName(date: PlainDate): string {
	return WEEKDAYS[weekdayOf(date)] ?? "";
}

/** "2024"; "AD 476" below 1000, where the digits alone would not look like a year; "45 BC" for -44 (ISO 8601 has a year 0). */
export function yearWords(year: number): string {
	if (year < 1) return `${grouped(1 - year)} BC`;
	return year < 1000 ? `AD ${year}` : grouped(year);
}

/** Thousands are set apart from 10,000 on, as in running text. */
function grouped(value: number): string {
	return value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "10" or "Wed 10". */
export function dayOfMonthWords(date: PlainDate, style: DayStyle): string {
	return style.weekday ? `${weekdayName(date)} ${date.day}` : String(date.day);
}

/** "10 Apr" or "Wed 10 Apr". */
export function dayMonthWords(date: PlainDate, style: DayStyle): string {
	return `${dayOfMonthWords(date, style)} ${shortMonth(date.month)}`;
}

/** "10 Apr 2024" or "Wed 10 Apr 2024". */
export function dayWords(date: PlainDate, style: DayStyle): string {
	return `${dayMonthWords(date, style)} ${yearWords(date.year)}`;
}

export function monthWords(date: PlainDate): string {
	return `${shortMonth(date.month)} ${yearWords(date.year)}`;
}

/** An en dash, with spaces only where a side has several words: "1–7", "28 Mar – 3 Apr". */
export function rangeOf(from: string, to: string): string {
	return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** First to last day, both included, naming month and year once where they are shared: "1–7 Jun 2023". */
export function dayRangeWords(from: PlainDate, to: PlainDate, style: DayStyle): string {
	if (from.year !== to.year) return rangeOf(dayWords(from, style), dayWords(to, style));
	if (from.month !== to.month) {
		return `${rangeOf(dayMonthWords(from, style), dayMonthWords(to, style))} ${yearWords(from.year)}`;
	}
	if (from.day === to.day) return dayWords(from, style);
	return `${rangeOf(dayOfMonthWords(from, style), dayOfMonthWords(to, style))} ${monthWords(from)}`;
}

/** First to last month, both included: "Apr–Jun 2024", "Dec 2023 – Feb 2024". */
export function monthRangeWords(from: PlainDate, to: PlainDate): string {
	if (from.year !== to.year) return rangeOf(monthWords(from), monthWords(to));
	if (from.month === to.month) return monthWords(from);
	return `${rangeOf(shortMonth(from.month), shortMonth(to.month))} ${yearWords(from.year)}`;
}

/** First to last year, both included: "2004–2006". */
export function yearRangeWords(from: number, to: number): string {
	return from === to ? yearWords(from) : rangeOf(yearWords(from), yearWords(to));
}

/** "a", "a or b", "a, b or c". */
export function orList(words: readonly string[]): string {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

/** "UTC+1", "UTC−3:30", "UTC+0". @param minutes east of UTC */
export function offsetWords(minutes: number): string {
	const size = Math.abs(Math.round(minutes));
	const rest = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
	return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
}

/** "10:50" on the 24-hour clock. */
export function clockWords(hour: number, minute: number): string {
	return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
