import { type Read, type Refused, refuse } from "./date-problem";
import { DAY_MS, dayNumber, lastDayOfMonth } from "./plain-date";
import type { CivilMs, Precision } from "./when";

/** One date of a text: what its digits say, before qualifiers move its bounds. */
export type DatePart = {
	readonly precision: Precision;
	/** `[start, end)` of what is stated, civil ms. */
	readonly start: CivilMs;
	readonly end: CivilMs;
	readonly uncertain: boolean;
	readonly approximate: boolean;
	readonly unspecified: boolean;
};

/** Which forms beyond YYYY[-MM[-DD]] the place in the text allows (EDTF level 1). */
export type Allowed = {
	readonly qualifier: boolean;
	readonly unspecified: boolean;
	readonly season: boolean;
};

const MINUS = 45;
const X = 88;

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

export function twoDigits(text: string, at: number): number {
	return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** Reads the one date that fills `text[from, to)`. Negative years and 0000 are allowed, -0000 is not (EDTF). */
export function readDate(text: string, from: number, to: number, allowed: Allowed): Read<DatePart> {
	const qualifier = to > from ? text[to - 1] : undefined;
	const qualified = qualifier === "?" || qualifier === "~" || qualifier === "%";
	const end = qualified && allowed.qualifier ? to - 1 : to;
	const read = readDigits(text, from, end, to, allowed);
	if (!read.ok || end === to) return read;
	if (read.value.unspecified) {
		return refuse(text, to - 1, 1, "no qualifier after unspecified digits");
	}
	return {
		ok: true,
		value: { ...read.value, uncertain: qualifier !== "~", approximate: qualifier !== "?" },
	};
}

function readDigits(text: string, from: number, end: number, to: number, allowed: Allowed): Read<DatePart> {
	const negative = text.charCodeAt(from) === MINUS;
	const yearAt = negative ? from + 1 : from;
	let year = 0;
	let unknown = 0;
	for (let at = yearAt; at < yearAt + 4; at += 1) {
		const code = at < end ? text.charCodeAt(at) : Number.NaN;
		if (isDigit(code) && unknown === 0) year = year * 10 + code - 48;
		else if (code === X && allowed.unspecified && at >= yearAt + 2) {
			year *= 10;
			unknown += 1;
		} else return unexpected(text, at, to, at === from ? "a year of four digits" : "a digit: years have four", allowed);
	}
	if (negative && year === 0 && unknown === 0) return refuse(text, from, 5, "0000 for the year before 0001");
	const size = 10 ** unknown;
	const signed = negative ? -year : year;
	if (yearAt + 4 === end) {
		if (unknown === 0) return part(yearStart(signed), yearStart(signed + 1), "year");
		// -004X is the ten years that end in -0040; -000X leaves out the year 0, which has no sign.
		const first = negative ? signed - size + 1 : signed;
		const last = negative ? Math.min(signed, -1) : signed + size - 1;
		return part(yearStart(first), yearStart(last + 1), unknown === 1 ? "decade" : "century", true);
	}
	if (unknown > 0) return unexpected(text, yearAt + 4, to, "the end: a year with X stands alone", allowed);
	if (text.charCodeAt(yearAt + 4) !== MINUS) return unexpected(text, yearAt + 4, to, 'a "-" or the end', allowed);
	return readMonth(text, yearAt + 5, end, to, signed, allowed);
}

function readMonth(text: string, at: number, end: number, to: number, year: number, allowed: Allowed): Read<DatePart> {
	const unknown = allowed.unspecified && text.charCodeAt(at) === X && text.charCodeAt(at + 1) === X && at + 2 <= end;
	if (!unknown) {
		const refused = notTwoDigits(text, at, end, to, "month", allowed);
		if (refused !== null) return refused;
	}
	const month = unknown ? 1 : twoDigits(text, at);
	if (month >= 21 && month <= 24 && allowed.season) {
		if (at + 2 < end) return refuse(text, at + 2, to - at - 2, "the end: a season has no day");
		const first = (month - 21) * 3 + 3;
		return part(monthStart(year, first), monthStart(year, first + 3), "season");
	}
	if (month < 1 || month > 12) {
		const seasonMeant = month >= 21 && month <= 24;
		const seasonFits = month > 12 && allowed.season && at + 2 === end;
		const also = seasonMeant ? " (seasons stand alone)" : seasonFits ? ", or a season from 21 to 24" : "";
		return refuse(text, at, 2, `a month from 01 to 12${also}`);
	}
	if (at + 2 === end) {
		return unknown
			? part(yearStart(year), yearStart(year + 1), "month", true)
			: part(monthStart(year, month), monthStart(year, month + 1), "month");
	}
	if (text.charCodeAt(at + 2) !== MINUS) return unexpected(text, at + 2, to, 'a "-" or the end', allowed);
	return readDay(text, at + 3, end, to, year, unknown ? null : month, allowed);
}

/** `month` is null where it is XX: then the day must be XX as well (EDTF level 1: from the right). */
function readDay(
	text: string,
	at: number,
	end: number,
	to: number,
	year: number,
	month: number | null,
	allowed: Allowed,
): Read<DatePart> {
	const unknown = allowed.unspecified && text.charCodeAt(at) === X && text.charCodeAt(at + 1) === X && at + 2 <= end;
	if (!unknown) {
		if (month === null) return unexpected(text, at, to, "the day XX, as the month is XX", allowed);
		const refused = notTwoDigits(text, at, end, to, "day", allowed);
		if (refused !== null) return refused;
	}
	if (at + 2 < end) return unexpected(text, at + 2, to, "the end of the date", allowed);
	if (month === null) return part(yearStart(year), yearStart(year + 1), "day", true);
	if (unknown) return part(monthStart(year, month), monthStart(year, month + 1), "day", true);
	const day = twoDigits(text, at);
	const last = lastDayOfMonth(year, month);
	if (day < 1 || day > last) {
		return refuse(text, at, 2, `a day from 01 to ${last}, which is what that month has`);
	}
	const start = dayNumber({ year, month, day }) * DAY_MS;
	return part(start, start + DAY_MS, "day");
}

/** A digit that stands alone is pointed at itself: what follows it is not what is wrong. */
function notTwoDigits(
	text: string,
	at: number,
	end: number,
	to: number,
	unit: "month" | "day",
	allowed: Allowed,
): Refused | null {
	const first = at < end && isDigit(text.charCodeAt(at));
	if (first && at + 1 < end && isDigit(text.charCodeAt(at + 1))) return null;
	if (first && (at + 1 >= end || text.charCodeAt(at + 1) === MINUS)) {
		return refuse(text, at, 1, `a ${unit} of two digits (0${text.charAt(at)})`);
	}
	return unexpected(text, first ? at + 1 : at, to, `a ${unit} of two digits`, allowed);
}

function unexpected(text: string, at: number, to: number, expected: string, allowed: Allowed): Refused {
	// A problem at the end of a part of a longer text points at what follows there ("/" or ",").
	const code = text.charCodeAt(at);
	if (at < to && code === X && !allowed.unspecified) {
		return refuse(text, at, 1, "a digit: unspecified digits (X) stand in single dates only");
	}
	if (at < to && (code === 63 || code === 126 || code === 37)) {
		const where = allowed.qualifier ? "one qualifier at the end of the whole date" : "a date without qualifier";
		return refuse(text, at, 1, where);
	}
	return refuse(text, at, 1, expected);
}

function part(start: CivilMs, end: CivilMs, precision: Precision, unspecified = false): Read<DatePart> {
	return { ok: true, value: { precision, start, end, uncertain: false, approximate: false, unspecified } };
}

function yearStart(year: number): CivilMs {
	return monthStart(year, 1);
}

function monthStart(year: number, month: number): CivilMs {
	return dayNumber({ year, month, day: 1 }) * DAY_MS;
}
