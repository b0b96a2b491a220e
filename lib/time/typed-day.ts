import { longMonth, shortMonth } from "./date-words";
import { civilMs, lastDayOfMonth, type PlainDate, parsePlainDate, plainDateOf, plainDateText } from "./plain-date";
import type { CivilMs } from "./when";

/** A day as a person types it, or a sentence that says what to type instead. */
export type TypedDay = { readonly ok: true; readonly day: CivilMs } | { readonly ok: false; readonly problem: string };

const FORMS = "Type a day as 7 Apr 2024 or 2024-04-07.";

/** The day of a civil reading as the date fields show it: "7 Apr 2024"; years beyond 1-9999 as YYYY-MM-DD. */
export function typedDay(civil: CivilMs): string {
	const date = plainDateOf(civil);
	if (date.year < 1 || date.year > 9999) return plainDateText(date);
	return `${date.day} ${shortMonth(date.month)} ${date.year}`;
}

/** Reads "2024-04-07" or "7 Apr 2024" (month by its first three letters or whole), and nothing else; midnight of it. */
export function readTypedDay(text: string): TypedDay {
	const trimmed = text.trim();
	const iso = parsePlainDate(trimmed);
	if (iso.ok) return { ok: true, day: civilMs(iso.value) };
	if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return { ok: false, problem: "There is no such day in the calendar." };
	const words = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{1,4})$/.exec(trimmed);
	const date = words === null ? null : readWords(Number(words[1]), words[2] ?? "", Number(words[3]));
	if (date === null) return { ok: false, problem: FORMS };
	if (date.day < 1 || date.day > lastDayOfMonth(date.year, date.month)) {
		return { ok: false, problem: "There is no such day in the calendar." };
	}
	return { ok: true, day: civilMs(date) };
}

const MONTHS = Array.from({ length: 12 }, (_, at) => longMonth(at + 1).toLowerCase());

function readWords(day: number, name: string, year: number): PlainDate | null {
	const wanted = name.toLowerCase();
	const month = MONTHS.findIndex((full) => full === wanted || full.slice(0, 3) === wanted) + 1;
	return month === 0 ? null : { year, month, day };
}
