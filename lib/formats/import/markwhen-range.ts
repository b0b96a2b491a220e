import { dayNumber, fromDayNumber, plainDateText, weekdayOf } from "../../time/plain-date";
import { readClock } from "./clock-grammar";
import { readParts, readStated, type Stated } from "./date-grammar";

export type Range = {
	readonly start: Stated;
	readonly startText: string;
	readonly end: Stated | null;
	readonly endText: string;
	readonly usesNow: boolean;
};

const LONGEST = 120;

/**
 * The range of a Markwhen line, of the subset that has one meaning: dates of `readStated`, EDTF intervals, weeks
 * (`2024-W15`), years BC and AD, `now`; two of them joined by `-`, `to` or `/`. The end is the last unit that is named, so
 * that `2024-04-10/2024-04-11` ends with the 11th. null where the text is none.
 */
export function readRange(text: string, today: string): Range | null {
	const written = text.trim();
	if (written === "" || written.length > LONGEST) return null;
	const whole = readSide(written, today);
	if (whole !== null) return rangeOf(whole, written, null, "");
	for (const [from, to] of splits(written)) {
		const start = readSide(from, today);
		const end = start === null ? null : (readSide(to, today) ?? clockOn(start, to));
		if (start !== null && end !== null) return rangeOf(start, from, end, to);
	}
	return null;
}

function rangeOf(start: Stated, startText: string, end: Stated | null, endText: string): Range {
	const isWeek = WEEK.test(startText) && end === null ? weekDay(startText, 6) : end;
	const usesNow = [startText, endText].some((side) => side.toLowerCase() === "now");
	return { start, startText, end: isWeek, endText, usesNow };
}

/** Every place at which a range may be parted, the clearest first. */
function splits(text: string): readonly (readonly [string, string])[] {
	const found: (readonly [string, string])[] = [];
	for (const separator of [" - ", " – ", " to ", "/", "-", "–"]) {
		for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
			found.push([text.slice(0, at).trim(), text.slice(at + separator.length).trim()]);
		}
	}
	return found;
}

const WEEK = /^(\d{4})-W(\d{2})$/;
const ERA = /^(\d{1,4}) ?(BCE|BC|CE|AD)$/i;

function readSide(text: string, today: string): Stated | null {
	if (text === "") return null;
	if (text.toLowerCase() === "now") return readStated(today);
	const era = ERA.exec(text);
	if (era !== null) {
		const year = Number(era[1]);
		if (year === 0) return null;
		return readParts(text, /^b/i.test(era[2] ?? "") ? 1 - year : year, null, null);
	}
	if (WEEK.test(text)) return weekDay(text, 0);
	const stated = readStated(text);
	return stated.kind === "problem" ? null : stated;
}

/** `13:30` after a date with an hour: the same day. */
function clockOn(start: Stated, text: string): Stated | null {
	const read = start.kind === "civil" ? readClock(text) : null;
	if (start.kind !== "civil" || read?.ok !== true) return null;
	const { hour, minute, second } = read.clock;
	return { kind: "civil", civil: { ...start.civil, hour, minute, second: second ?? 0, hasSeconds: second !== null } };
}

/** A day of an ISO week, 0 for its Monday; week 1 is the one with the year's first Thursday. */
function weekDay(text: string, day: number): Stated | null {
	const found = WEEK.exec(text);
	const year = Number(found?.[1]);
	const week = Number(found?.[2]);
	const fourth = { year, month: 1, day: 4 };
	const monday = dayNumber(fourth) - ((weekdayOf(fourth) + 6) % 7) + (week - 1) * 7;
	const last = { year, month: 12, day: 28 };
	const weeks = Math.floor((dayNumber(last) - (dayNumber(fourth) - ((weekdayOf(fourth) + 6) % 7))) / 7) + 1;
	if (week < 1 || week > weeks) return null;
	return readStated(plainDateText(fromDayNumber(monday + day)));
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DATEISH = new RegExp(
	[
		"^(?:[-*] )?(?:",
		"-?\\d{4}(?:[-/~?%.年]|\\s*$|\\s*(?:-|–|to)\\s)|",
		"\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|",
		`${MONTH},? \\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|`,
		"(?:spring|summer|autumn|fall|winter) \\d{4}|",
		"(?:after|before|by) !|every (?:\\d+ |other )?(?:day|week|month|year|hour|mon|tue|wed|thu|fri|sat|sun)|now\\s*$|now\\s*[-/]|\\[\\d{4}|\\d{1,4} ?(?:BCE?|AD|CE)\\b",
		")",
	].join(""),
	"i",
);

/** Whether what stands before a colon looks like a date: then it is one that is not read, and no text. */
export function looksLikeRange(text: string): boolean {
	return DATEISH.test(text.trim());
}
