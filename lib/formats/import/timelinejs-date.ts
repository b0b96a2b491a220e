import type { Place } from "../../dossier/problem";
import { readParts, type Stated } from "./date-grammar";
import { fieldOf, isObject } from "./json-fields";
import { type Reading, tally } from "./reading";

const PARTS = ["year", "month", "day", "hour", "minute", "second", "millisecond"] as const;
type Part = (typeof PARTS)[number];

export type TimelineDate = { readonly stated: Stated; readonly hourAlone: boolean };

/**
 * A date of TimelineJS by its parts, which are numbers or numeric texts; the precision is the last part that is there.
 * A year before Christ is counted as TimelineJS shows it: -500 is 500 BC, which EDTF writes -0499.
 * Nothing rolls over: TimelineJS makes 1 March of 30 February, February of month 13 and the year 0 of an empty one.
 */
export function readTimelineDate(value: unknown, written: string, reading: Reading, place: Place): TimelineDate {
	const parts = new Map<Part, number>();
	for (const part of PARTS) {
		const given = fieldOf(value, part);
		if (given === undefined || given === null || given === "") continue;
		const number =
			typeof given === "number" ? given : /^\s*-?\d{1,9}\s*$/.test(String(given)) ? Number(given) : Number.NaN;
		if (!Number.isInteger(number)) return refused(written, `a whole number as ${part}`);
		if (number === 0 && (part === "month" || part === "day")) {
			tally(reading, "warning", place, `A ${part} of 0 was taken as "no ${part}"`, written);
			break;
		}
		parts.set(part, number);
	}
	const year = parts.get("year");
	if (!isObject(value) || year === undefined) return refused(written, "a year");
	const gap = PARTS.slice(0, 6).find(
		(part, at) => !parts.has(part) && PARTS.slice(at + 1, 6).some((finer) => parts.has(finer)),
	);
	if (gap !== undefined && gap !== "minute") return refused(written, `a ${gap} before what is finer`);
	const hour = parts.get("hour");
	const minute = parts.get("minute") ?? 0;
	const second = parts.get("second") ?? null;
	const problem = outOf("hour", hour, 23) ?? outOf("minute", minute, 59) ?? outOf("second", second ?? 0, 59);
	if (problem !== null) return refused(written, problem);
	const clock = hour === undefined ? null : { hour, minute, second };
	if (year <= 0) {
		const message = year === 0 ? "The year 0 was read as 1 BC" : "A negative year was read as a year BC";
		tally(reading, "information", place, `${message}, as TimelineJS shows it (-500 as 500 BC)`, written);
	}
	const stated = readParts(
		written,
		year < 0 ? year + 1 : year,
		parts.get("month") ?? null,
		parts.get("day") ?? null,
		clock,
	);
	const fraction = (parts.get("millisecond") ?? 0) !== 0;
	return {
		stated: stated.kind === "civil" && fraction ? { kind: "civil", civil: { ...stated.civil, fraction } } : stated,
		hourAlone: hour !== undefined && !parts.has("minute"),
	};
}

function outOf(part: string, value: number | undefined, most: number): string | null {
	if (value === undefined || (value >= 0 && value <= most)) return null;
	return `${part}s from 0 to ${most} (it says ${value})`;
}

function refused(written: string, expected: string): TimelineDate {
	return { stated: { kind: "problem", problem: { expected, at: 0, got: written } }, hourAlone: false };
}
