import { longMonth, shortMonth } from "./date-words";
import { civilMs, lastDayOfMonth, plainDateOf, plainDateText } from "./plain-date";
import type { CivilMs } from "./when";

/** The days that a person's text names, a single one or all of a month or year; or a sentence that says what to type instead. */
export type TypedDays =
	/** Midnight of the first and of the last of them. */
	| { readonly ok: true; readonly first: CivilMs; readonly last: CivilMs }
	/** `unclear`: a date all the same, but told in a way that can be taken for another. */
	| { readonly ok: false; readonly problem: string; readonly unclear: boolean };

const FORMS = "Type a day as 7 Apr 2024 or 2024-04-07, or a month or year.";
/** "April 7, 2024": with its year it can be nothing else. */
const MONTH_FIRST = /^([A-Za-z]{3,9}) (\d{1,2}),? (\d{1,2}|\d{4})$/;
/** The year in four digits and first, then the month: 2024-04-07, 2024/4/7, 2024.04; a year, or EDTF's before nought. */
const YEAR_FIRST = /^(-?\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
/** 11/04/2024 is in April to some and in November to others. */
const NUMBERS_ALONE = /^\d{1,2}([-/. ]) ?\d{1,2}\1 ?(?:\d{2}|\d{4})$/;
const NUMBERS_UNCLEAR = "In numbers alone day and month can be taken for each other: type 7 Apr 2024 or 2024-04-07.";
/** Two digits above it propose a year of the last century, as in POSIX. */
const LAST_OF_2000 = 68;
const NO_SUCH_DAY: TypedDays = { ok: false, problem: "There is no such day in the calendar.", unclear: false };

/** The day of a civil reading as the date fields show it: "7 Apr 2024", "15 Mar AD 44", "25 Jun 347 BC"; years beyond 9999 as YYYY-MM-DD. */
export function typedDay(civil: CivilMs): string {
	const date = plainDateOf(civil);
	if (date.year > 9999) return plainDateText(date);
	const year = date.year < 1 ? `${1 - date.year} BC` : date.year < 100 ? `AD ${date.year}` : date.year;
	return `${date.day} ${shortMonth(date.month)} ${year}`;
}

/**
 * Reads a day ("2024-04-07", "2024/4/7", "7 Apr 2024", "Apr 7, 2024"), a month ("2024-04", "2024/4", "Apr 2024") or a year ("2024"), and
 * nothing else; a month's name by its first three letters or whole. A year before Christ is "347 BC", or -0346 as in EDTF,
 * back to 10000 BC, which is the year -9999; one of two digits is the first century only where AD is said.
 */
export function readTypedDays(text: string): TypedDays {
	const trimmed = text.trim();
	// 20240407 and 2024年4月7日 are the same without its strokes, or with others.
	const stroked = trimmed
		.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")
		.replace(/^(\d{4})年(\d\d?)月(?:(\d\d?)日)?$/, (_, ...[year, month, day]) =>
			[year, month, day].filter(Boolean).join("-"),
		);
	const first = YEAR_FIRST.exec(stroked);
	if (first !== null) return daysOf(Number(first[1]), numberOf(first[3]), numberOf(first[4]));
	if (NUMBERS_ALONE.test(trimmed)) return { ok: false, problem: NUMBERS_UNCLEAR, unclear: true };
	return wordedDays(trimmed.replace(MONTH_FIRST, "$2 $1 $3"));
}

function wordedDays(text: string): TypedDays {
	const words = /^(?:(?:(\d{1,2}) )?([A-Za-z]{3,9}) )?(AD )?(\d{1,4}|10000(?= ?BC))( ?(?:BCE?|AD|CE))?$/i.exec(text);
	const [, day, name, before, digits = "", after] = words ?? [];
	const month = name === undefined ? null : monthNamed(name);
	const era = before !== undefined || after !== undefined;
	// Without its day a month needs a year of four digits: "April 7" may mean the day.
	const told = era ? Number(digits) > 0 : month !== null && (day !== undefined || digits.length === 4);
	if (!told || (name !== undefined && month === null)) return { ok: false, problem: FORMS, unclear: false };
	const year = Number(digits);
	if (month !== null && !era && digits.length < 3) {
		const meant = `${Number(day)} ${shortMonth(month)} ${year + (year > LAST_OF_2000 ? 1900 : 2000)}`;
		return { ok: false, problem: `Write the year in four digits: ${meant}.`, unclear: true };
	}
	return daysOf(/bc/i.test(after ?? "") ? 1 - year : year, month, numberOf(day));
}

function numberOf(digits: string | undefined): number | null {
	return digits === undefined ? null : Number(digits);
}

/** All days of a year, of its month, or the one; a month or day that is null is not told. */
function daysOf(year: number, month: number | null, day: number | null): TypedDays {
	const firstMonth = month ?? 1;
	const lastMonth = month ?? 12;
	const lastDay = lastDayOfMonth(year, lastMonth);
	if (lastDay === 0 || day === 0 || (day ?? 1) > lastDay) return NO_SUCH_DAY;
	return {
		ok: true,
		first: civilMs({ year, month: firstMonth, day: day ?? 1 }),
		last: civilMs({ year, month: lastMonth, day: day ?? lastDay }),
	};
}

const MONTHS = Array.from({ length: 12 }, (_, at) => longMonth(at + 1).toLowerCase());

function monthNamed(name: string): number | null {
	const wanted = name.toLowerCase();
	const at = MONTHS.findIndex((full) => full === wanted || full.slice(0, 3) === wanted);
	return at < 0 ? null : at + 1;
}
