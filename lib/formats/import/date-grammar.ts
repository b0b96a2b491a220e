import { type DateProblem, dateProblem } from "../../time/date-problem";
import { isDigit } from "../../time/date-text";
import { longMonth } from "../../time/date-words";
import { parseWhen } from "../../time/parse-when";
import { type CivilReading, lastDayOfMonth } from "../../time/plain-date";
import { scanWhen } from "../../time/scan-when";
import type { When } from "../../time/when";
import { readClock } from "./clock-grammar";
import { dateAdvice } from "./date-advice";

/** A wall clock without a zone; `hasSeconds` tells its precision. */
export type Civil = CivilReading & { readonly hasSeconds: boolean; readonly fraction: boolean };

/** What a date of a file says, read by one of the forms below and never by a guess. */
export type Stated =
	| { readonly kind: "when"; readonly when: When }
	| { readonly kind: "civil"; readonly civil: Civil }
	/** A slash date whose day and month might stand either way; which one it is must be asked. */
	| { readonly kind: "either"; readonly dayFirst: Stated; readonly monthFirst: Stated }
	/** A slash date that can be read in one way only; `order` tells which. */
	| { readonly kind: "ordered"; readonly order: "day-first" | "month-first"; readonly stated: Stated }
	| { readonly kind: "problem"; readonly problem: DateProblem };

const LONGEST = 100;
const FORMS = "a date such as 2024-04-11, 2024-04, 2024, 11 April 2024 or 2024-04-11T13:30+09:00";

/**
 * Reads one date strictly:
 * EDTF as dossiers have it · `2024-04-11 13:30[:05]`, with `T`, with an offset (`+0900`, ` UTC`) or without ·
 * `11/4/2024` and `11.4.2024` (day and month as they may stand), `4/2024`, `2024/04/11` · `11 April 2024`,
 * `Apr 11, 2024`, `April 2024` · `2024年4月11日`. After a day an hour may follow (`9:45am`, `13:30`).
 */
export function readStated(written: string): Stated {
	const text = written.trim();
	if (text === "") return problem(text, 0, 1, FORMS);
	if (text.length > LONGEST && !text.startsWith("[")) return problem(text, LONGEST, 1, `at most ${LONGEST} characters`);
	if (isDigit(text.charCodeAt(0)) || text.startsWith("-")) {
		const scanned = scanWhen(text);
		if (scanned.kind === "when") return { kind: "when", when: scanned.value };
	}
	for (const read of [readIso, readSlashed, readNamed, readJapanese]) {
		const stated = read(text);
		if (stated !== null) return stated;
	}
	const parsed = parseWhen(text);
	if (parsed.ok) return { kind: "when", when: parsed.value };
	const { at, got } = parsed.problem;
	const advice = dateAdvice(text);
	if (advice !== null) return refusedParts(text, advice);
	return OWN_FORM.test(text) ? { kind: "problem", problem: parsed.problem } : problem(text, at, got.length, FORMS);
}

/** The start of a date as dossiers have it: what is amiss in one its own reader tells best. */
const OWN_FORM = /^\d{4}(?:[-/.~?%]|$)|^\d\d(?:\d?X|XX)/;

/** A year as a number, such as -43 for 44 BC, at the precision of a year; none beyond four digits. */
export function yearText(year: number): string | null {
	if (!Number.isInteger(year) || Math.abs(year) > 9999) return null;
	return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** Parts as numbers → a date at the precision of the last that is there. */
export function readParts(
	written: string,
	year: number,
	month: number | null,
	day: number | null,
	clock: { readonly hour: number; readonly minute: number; readonly second: number | null } | null = null,
): Stated {
	const years = yearText(year);
	if (years === null) return refusedParts(written, "a year from -9999 to 9999");
	if (month === null) return scanned(years, written);
	if (month < 1 || month > 12) return refusedParts(written, `a month from 1 to 12 (it says ${month})`);
	if (day === null) return scanned(`${years}-${two(month)}`, written);
	const last = lastDayOfMonth(year, month);
	if (day < 1 || day > last) {
		const expected = `a day from 1 to ${last}, which is what ${longMonth(month)} ${year} has`;
		return refusedParts(written, expected);
	}
	if (clock === null) return scanned(`${years}-${two(month)}-${two(day)}`, written);
	const { hour, minute, second } = clock;
	const civil = { year, month, day, hour, minute, second: second ?? 0, hasSeconds: second !== null, fraction: false };
	return { kind: "civil", civil };
}

function refusedParts(written: string, expected: string): Stated {
	return { kind: "problem", problem: { expected, at: 0, got: written } };
}

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)|( ?[ap]\.?m\.?))?$/i;

function readIso(text: string): Stated | null {
	const found = ISO.exec(text);
	if (found === null) return null;
	const [, year = "", month = "", day = "", hour = "", minute = "", second, fraction, offset, half] = found;
	if (half !== undefined) return withClock(text, Number(year), Number(month), Number(day), text.slice(11));
	const read = readClock(`${hour}:${minute}${second === undefined ? "" : `:${second}`}`);
	if (!read.ok) return problem(text, 11, text.length, read.expected);
	const parts = readParts(text, Number(year), Number(month), Number(day), read.clock);
	if (parts.kind !== "civil") return parts;
	const lost = fraction !== undefined && /[1-9]/.test(fraction);
	const civil: Civil = { ...parts.civil, fraction: lost };
	if (offset === undefined) return { kind: "civil", civil };
	return scanned(`${civilText(civil)}${offsetText(offset)}`, text);
}

/** `2024-04-11T13:30` or with seconds, as the scanner reads it once an offset follows. */
export function civilText({ year, month, day, hour, minute, second, hasSeconds }: Civil): string {
	const clock = `${two(hour)}:${two(minute)}${hasSeconds ? `:${two(second)}` : ""}`;
	return `${yearText(year) ?? ""}-${two(month)}-${two(day)}T${clock}`;
}

function offsetText(offset: string): string {
	if (/^(?:z|utc|gmt)$/i.test(offset)) return "Z";
	const minutes = offset.slice(3).replace(":", "") || "00";
	return `${offset.slice(0, 3)}:${minutes}`;
}

const SLASHED = /^(\d{1,4})([/.])(\d{1,2})(?:\2(\d{1,4}))?(?:,?[ T]+(.+))?$/;

function readSlashed(text: string): Stated | null {
	const found = SLASHED.exec(text);
	if (found === null) return null;
	const [, first = "", , second = "", third, clock] = found;
	if (first.length === 4) {
		if (third === undefined && clock === undefined) return readParts(text, Number(first), Number(second), null);
		if (third === undefined || third.length > 2) return problem(text, 0, text.length, FORMS);
		return withClock(text, Number(first), Number(second), Number(third), clock);
	}
	if (first.length > 2) return problem(text, 0, first.length, "a year of four digits");
	if (third === undefined) return problem(text, text.length, 1, "a year of four digits after day and month");
	if (third.length !== 4)
		return problem(text, text.indexOf(third, first.length), third.length, "a year of four digits");
	const year = Number(third);
	const one = Number(first);
	const other = Number(second);
	const dayFirst = withClock(text, year, other, one, clock);
	const monthFirst = withClock(text, year, one, other, clock);
	if (one === other || dayFirst.kind === "problem" || monthFirst.kind === "problem") {
		if (dayFirst.kind === "problem" && monthFirst.kind === "problem") return other > 12 ? monthFirst : dayFirst;
		if (one === other) return dayFirst;
		return dayFirst.kind === "problem"
			? { kind: "ordered", order: "month-first", stated: monthFirst }
			: { kind: "ordered", order: "day-first", stated: dayFirst };
	}
	return { kind: "either", dayFirst, monthFirst };
}

const MONTH_YEAR_SLASHED = /^(\d{1,2})\/(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?:,? +(.+))?$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? +(.+))?$/i;
const MONTH_ALONE = /^([a-z]{3,9})\.?,? (\d{4})$/i;

function readNamed(text: string): Stated | null {
	const slashed = MONTH_YEAR_SLASHED.exec(text);
	if (slashed !== null) return readParts(text, Number(slashed[2]), Number(slashed[1]), null);
	const alone = MONTH_ALONE.exec(text);
	if (alone !== null) return named(text, alone[1], alone[2], null, undefined);
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst !== null) return named(text, dayFirst[2], dayFirst[3], Number(dayFirst[1]), dayFirst[4]);
	const monthFirst = MONTH_FIRST.exec(text);
	if (monthFirst !== null) return named(text, monthFirst[1], monthFirst[3], Number(monthFirst[2]), monthFirst[4]);
	return null;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => longMonth(at + 1).toLowerCase());

function named(
	text: string,
	name = "",
	year = "",
	day: number | null = null,
	clock: string | undefined = undefined,
): Stated | null {
	const wanted = name.toLowerCase();
	const month =
		MONTHS.findIndex(
			(full) => full === wanted || full.slice(0, 3) === wanted || (wanted === "sept" && full === "september"),
		) + 1;
	if (month === 0) return null;
	return day === null ? readParts(text, Number(year), month, null) : withClock(text, Number(year), month, day, clock);
}

const JAPANESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(?: ?(\d{1,2}:\d{2}))?$/;

function readJapanese(text: string): Stated | null {
	const found = JAPANESE.exec(text.normalize("NFKC"));
	if (found === null) return null;
	const [, year, month, day, clock] = found;
	if (day !== undefined) return withClock(text, Number(year), Number(month), Number(day), clock);
	if (clock !== undefined) return problem(text, 0, text.length, "a whole date before an hour");
	return readParts(text, Number(year), month === undefined ? null : Number(month), null);
}

function withClock(text: string, year: number, month: number, day: number, clock: string | undefined): Stated {
	if (clock === undefined) return readParts(text, year, month, day);
	const read = readClock(clock);
	if (!read.ok) return problem(text, Math.max(0, text.indexOf(clock)), clock.length, read.expected);
	return readParts(text, year, month, day, read.clock);
}

/** A canonical text that we made, read by the scanner; a problem of it is told of what was written. */
function scanned(canonical: string, written: string): Stated {
	const read = scanWhen(canonical);
	if (read.kind === "when") return { kind: "when", when: read.value };
	const expected = read.kind === "problem" ? read.problem.expected : FORMS;
	return { kind: "problem", problem: { expected, at: 0, got: written } };
}

function problem(text: string, at: number, length: number, expected: string): Stated {
	return { kind: "problem", problem: dateProblem(text, at, Math.max(length, 1), expected) };
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}
