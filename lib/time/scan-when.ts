import { type DateProblem, dateProblem } from "./date-problem";
import { isDigit, readDate, twoDigits } from "./date-text";
import { toInstant } from "./instant";
import { HOUR_MS, MINUTE_MS } from "./plain-date";
import type { Bounds, Precision, When } from "./when";

export type Scanned =
	| { readonly kind: "when"; readonly value: When }
	| { readonly kind: "problem"; readonly problem: DateProblem }
	/** Another form of EDTF, or nothing at all: `parseWhen` decides. */
	| { readonly kind: "other" };

const PLAIN = { qualifier: false, unspecified: false, season: false };
const OTHER: Scanned = { kind: "other" };

/**
 * Reads the common forms in one pass without edtf: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and instants with offset
 * (`2024-04-10T10:50-04:00`, `Z`, seconds optional, no fractions, no 24:00, offsets to ±14:00).
 */
export function scanWhen(text: string): Scanned {
	const timeAt = text.indexOf("T");
	const read = readDate(text, 0, timeAt < 0 ? text.length : timeAt, PLAIN);
	if (!read.ok) return isOther(text) ? OTHER : { kind: "problem", problem: read.problem };
	if (timeAt >= 0) {
		if (text.includes("/", timeAt)) return OTHER;
		if (read.value.precision !== "day") return problem(text, timeAt, 1, "a whole date (YYYY-MM-DD) before an hour");
		return scanTime(text, timeAt + 1, read.value.start);
	}
	const { start, end, precision } = read.value;
	const bounds = { start, end };
	return { kind: "when", value: certainDate(text, precision, bounds) };
}

/** Spelled out, as a spread would take longer than the reading itself. */
function certainDate(text: string, precision: Precision, bounds: Bounds): When {
	return {
		text,
		kind: "date",
		precision,
		core: bounds,
		bounds,
		startEdge: "closed",
		endEdge: "closed",
		uncertain: false,
		approximate: false,
		unspecified: false,
	};
}

/** Whether a text holds a mark of the other forms: intervals, sets, qualifiers, X, Y, S, or a month that may be meant as a season. */
function isOther(text: string): boolean {
	for (let at = 0; at < text.length; at += 1) {
		if ("/[]{}.,?~%XYS".includes(text.charAt(at))) return true;
	}
	const monthAt = text.startsWith("-") ? 6 : 5;
	return pair(text, monthAt, 99) > 12;
}

function scanTime(text: string, at: number, dayStart: number): Scanned {
	const hour = pair(text, at, 23);
	if (hour < 0) return problem(text, at, 2, "an hour from 00 to 23");
	if (text[at + 2] !== ":") return problem(text, at + 2, 1, 'a ":" and minutes');
	const minute = pair(text, at + 3, 59);
	if (minute < 0) return problem(text, at + 3, 2, "minutes from 00 to 59");
	const hasSeconds = text[at + 5] === ":";
	const second = hasSeconds ? pair(text, at + 6, 59) : 0;
	if (second < 0) {
		const leap = text.startsWith("60", at + 6);
		return problem(
			text,
			at + 6,
			2,
			leap ? "seconds from 00 to 59 (leap seconds are not read)" : "seconds from 00 to 59",
		);
	}
	const offsetAt = hasSeconds ? at + 8 : at + 5;
	const offset = scanOffset(text, offsetAt);
	if (offset.kind === "problem") return offset;
	const start = dayStart + hour * HOUR_MS + minute * MINUTE_MS + second * 1000;
	const bounds = { start, end: start + (hasSeconds ? 1000 : MINUTE_MS) };
	const precision = hasSeconds ? "second" : "minute";
	const instant = toInstant(start - offset.minutes * MINUTE_MS);
	return { kind: "when", value: { ...certainDate(text, precision, bounds), kind: "instant", instant } };
}

type Offset = { readonly kind: "offset"; readonly minutes: number } | Extract<Scanned, { kind: "problem" }>;

function scanOffset(text: string, at: number): Offset {
	const sign = text[at];
	if (sign === "Z") {
		return at + 1 === text.length ? { kind: "offset", minutes: 0 } : problem(text, at + 1, text.length, "the end");
	}
	if (sign !== "+" && sign !== "-") return problem(text, at, 1, "an offset from UTC (Z or ±hh:mm)");
	const hours = pair(text, at + 1, 14);
	if (hours < 0) return problem(text, at + 1, 2, "offset hours from 00 to 14");
	if (text[at + 3] !== ":") return problem(text, at + 3, 1, 'a ":" and the minutes of the offset');
	const minutes = pair(text, at + 4, hours === 14 ? 0 : 59);
	if (minutes < 0) return problem(text, at + 4, 2, hours === 14 ? "00: offsets end at 14:00" : "minutes from 00 to 59");
	if (text.length > at + 6) return problem(text, at + 6, text.length, "the end");
	if (sign === "-" && hours === 0 && minutes === 0) return problem(text, at, 6, "Z or +00:00 for no offset");
	return { kind: "offset", minutes: (sign === "-" ? -1 : 1) * (hours * 60 + minutes) };
}

/** Two digits no greater than `most`, or -1. */
function pair(text: string, at: number, most: number): number {
	if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return -1;
	const value = twoDigits(text, at);
	return value <= most ? value : -1;
}

function problem(text: string, at: number, length: number, expected: string): Extract<Scanned, { kind: "problem" }> {
	return { kind: "problem", problem: dateProblem(text, at, length, expected) };
}
