import { type Read, refuse } from "./date-problem";
import type { CivilMs } from "./when";

/**
 * Calendar days without clock or zone, in the proleptic Gregorian calendar with a year 0 (ISO 8601: 0000 is 1 BC).
 * Arithmetic is on whole numbers, exact for every year that a double can hold; nothing here touches `Date`.
 */
export type PlainDate = { readonly year: number; readonly month: number; readonly day: number };

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The last day of a month (1-12): `lastDayOfMonth(2024, 2)` → 29. */
export function lastDayOfMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 0000-01-01 to 1970-01-01. */
const EPOCH = 719_528;

/** Days since 1970-01-01; months outside 1-12 carry into the year, so `{2024, 13, 1}` is 1 January 2025. */
export function dayNumber({ year, month, day }: PlainDate): number {
	const carried = year + Math.floor((month - 1) / 12);
	const index = (((month - 1) % 12) + 12) % 12;
	const leapDay = index > 1 && isLeapYear(carried) ? 1 : 0;
	return daysBeforeYear(carried) + (DAYS_BEFORE_MONTH[index] ?? 0) + leapDay + day - 1 - EPOCH;
}

/** Days from 0000-01-01 to 1 January of the year; year 0 is itself a leap year, hence the year before counts. */
function daysBeforeYear(year: number): number {
	const before = year - 1;
	return year * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(number: number): PlainDate {
	const days = Math.floor(number) + EPOCH;
	// 146 097 days are exactly 400 years; the estimate is off by at most one year, which the loops mend.
	let year = Math.floor((days * 400) / 146_097);
	while (daysBeforeYear(year + 1) <= days) year += 1;
	while (daysBeforeYear(year) > days) year -= 1;
	let day = days - daysBeforeYear(year) + 1;
	let month = 1;
	while (month < 12 && day > lastDayOfMonth(year, month)) {
		day -= lastDayOfMonth(year, month);
		month += 1;
	}
	return { year, month, day };
}

export function addDays(date: PlainDate, days: number): PlainDate {
	return fromDayNumber(dayNumber(date) + days);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: PlainDate): number {
	return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** `{2024, 4, 5}` → "2024-04-05"; years outside 0-9999 get a sign and six digits (ISO 8601 expanded). */
export function plainDateText({ year, month, day }: PlainDate): string {
	const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
	const digits = String(Math.abs(year)).padStart(sign === "" ? 4 : 6, "0");
	return `${sign}${digits}-${pad2(month)}-${pad2(day)}`;
}

function pad2(value: number): string {
	return String(value).padStart(2, "0");
}

/** A wall-clock reading as civil ms (see `when.ts`): what `Date.UTC` gives, but also right for the years 0-99. */
export function civilMs(
	reading: PlainDate & { readonly hour?: number; readonly minute?: number; readonly second?: number },
): CivilMs {
	const { hour = 0, minute = 0, second = 0 } = reading;
	return dayNumber(reading) * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * 1000;
}

export type CivilReading = PlainDate & { readonly hour: number; readonly minute: number; readonly second: number };

/** The inverse of `civilMs`, to the second. */
export function civilReading(civil: CivilMs): CivilReading {
	const days = Math.floor(civil / DAY_MS);
	const ms = civil - days * DAY_MS;
	return {
		...fromDayNumber(days),
		hour: Math.floor(ms / HOUR_MS),
		minute: Math.floor((ms % HOUR_MS) / MINUTE_MS),
		second: Math.floor((ms % MINUTE_MS) / 1000),
	};
}

/** The day in which a civil reading lies. */
export function plainDateOf(civil: CivilMs): PlainDate {
	return fromDayNumber(Math.floor(civil / DAY_MS));
}

/** Reads exactly YYYY-MM-DD, years 0000 to 9999, only days that exist. */
export function parsePlainDate(text: string): Read<PlainDate> {
	for (let at = 0; at < 10; at += 1) {
		const code = text.charCodeAt(at);
		const fits = at === 4 || at === 7 ? code === 45 : code >= 48 && code <= 57;
		if (!fits) return refuse(text, at, 1, at === 4 || at === 7 ? 'a "-"' : "a digit of YYYY-MM-DD");
	}
	if (text.length > 10) return refuse(text, 10, text.length - 10, "nothing after YYYY-MM-DD");
	const year = Number(text.slice(0, 4));
	const month = Number(text.slice(5, 7));
	const day = Number(text.slice(8, 10));
	if (month < 1 || month > 12) return refuse(text, 5, 2, "a month from 01 to 12");
	const last = lastDayOfMonth(year, month);
	if (day < 1 || day > last) return refuse(text, 8, 2, `a day of ${text.slice(0, 7)} from 01 to ${last}`);
	return { ok: true, value: { year, month, day } };
}
