import { longMonth, shortMonth } from "./date-words";
import { civilMs, lastDayOfMonth, plainDateOf, plainDateText } from "./plain-date";
import type { CivilMs } from "./when";

/** The days that a person's text names, a single one or all of a month or year; or a sentence that says what to type instead. */
export type TypedDays =
	/** Midnight of the first and of the last of them. */
	| { readonly ok: true; readonly first: CivilMs; readonly last: CivilMs }
	| { readonly ok: false; readonly problem: string };

const FORMS = "Type a day as 7 Apr 2024 or 2024-04-07, or a month or year.";
/** "April 7, 2024": with its year it can be nothing else. */
const MONTH_FIRST = /^([A-Za-z]{3,9}) (\d{1,2}),? (\d{4})$/;
const NO_SUCH_DAY: TypedDays = { ok: false, problem: "There is no such day in the calendar." };

/** The day of a civil reading as the date fields show it: "7 Apr 2024", "25 Jun 347 BC"; years beyond 9999 as YYYY-MM-DD. */
export function typedDay(civil: CivilMs): string {
	const date = plainDateOf(civil);
	if (date.year > 9999) return plainDateText(date);
	const year = date.year < 1 ? `${1 - date.year} BC` : date.year;
	return `${date.day} ${shortMonth(date.month)} ${year}`;
}

/**
 * Reads a day ("2024-04-07", "7 Apr 2024", "Apr 7, 2024"), a month ("2024-04", "Apr 2024") or a year ("2024"), and nothing else; a month's
 * name by its first three letters or whole. A year before Christ is "347 BC", or -0346 as in EDTF.
 */
export function readTypedDays(text: string): TypedDays {
	const trimmed = text.trim();
	const iso = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(trimmed);
	if (iso !== null) return daysOf(Number(iso[1]), numberOf(iso[2]), numberOf(iso[3]));
	const words = /^(?:(?:(\d{1,2}) )?([A-Za-z]{3,9}) )?(\d{1,4})( ?BCE?)?$/i.exec(
		trimmed.replace(MONTH_FIRST, "$2 $1 $3"),
	);
	const [, day, name, digits = "", era] = words ?? [];
	const month = name === undefined ? null : monthNamed(name);
	// Without its day a month needs a year of four digits: "April 7" may mean the day.
	const told = era === undefined ? month !== null && (day !== undefined || digits.length === 4) : Number(digits) > 0;
	if (!told || (name !== undefined && month === null)) return { ok: false, problem: FORMS };
	return daysOf(era === undefined ? Number(digits) : 1 - Number(digits), month, numberOf(day));
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
