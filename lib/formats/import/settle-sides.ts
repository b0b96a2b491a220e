import type { Place } from "../../dossier/problem";
import { DAY_MS, plainDateOf, plainDateText } from "../../time/plain-date";
import { readEdtf } from "../../time/read-edtf";
import { scanWhen } from "../../time/scan-when";
import type { When } from "../../time/when";
import { clockInZone, onUtcClock, zoneOfOffset } from "./clock-in-zone";
import { type Civil, readStated, type Stated } from "./date-grammar";
import type { Sides } from "./draft";
import { askDayMonth, askTimeZone, type Reading, setAside, tally } from "./reading";

/** One side of an event as a file has it. */
export type Side = {
	readonly stated: Stated;
	readonly written: string;
	readonly place: Place;
	/** Parts in fields of their own: nothing was written that the date does not say. */
	readonly inParts?: boolean;
};

export function sideOf(written: string, place: Place): Side {
	return { stated: readStated(written), written, place };
}

/**
 * When an event is, both sides in the form that a dossier has: days as one interval, hours as two instants. Null where it
 * cannot be: then the row was set aside, or waits for an answer, and the reading knows.
 * @param zone the IANA zone of hours that say none, where the file names it; else it is asked
 */
export function settleSides(reading: Reading, start: Side, end: Side | null, zone: string | null = null): Sides | null {
	const from = settle(reading, start, zone);
	const to = end === null ? null : settle(reading, end, zone);
	if (from === null || (end !== null && to === null)) return null;
	const joined = to === null ? { when: from.when } : joinSides(from.when, to.when);
	if ("problem" in joined) {
		return setAside(reading, end?.place ?? start.place, joined.problem, `${start.written} – ${end?.written ?? ""}`);
	}
	if (joined.dayOnly === true) {
		const message = "Only one side of an event has an hour: its days are kept, and the hour as a note";
		tally(reading, "warning", start.place, message, `${start.written} – ${end?.written ?? ""}`);
	}
	const note = notesOf(start, end, joined, from.hourless || to?.hourless === true);
	const timeZone = joined.when.kind === "instant" ? (from.timeZone ?? to?.timeZone) : undefined;
	return {
		when: joined.when,
		...(joined.until !== undefined && { until: joined.until }),
		...(timeZone !== undefined && { timeZone }),
		...(note !== "" && { note }),
	};
}

const ORDER_WORDS = { "day-first": "day first", "month-first": "month first" } as const;

type Settled = { readonly when: When; readonly timeZone?: string; readonly hourless: boolean };

function settle(reading: Reading, side: Side, zone: string | null): Settled | null {
	const { stated, written, place } = side;
	switch (stated.kind) {
		case "when": {
			const { when } = stated;
			if (when.kind !== "instant") return { when, hourless: false };
			const timeZone = zoneOfOffset(when, zone ?? reading.answers.timeZone ?? null);
			if (timeZone !== undefined) return { when, timeZone, hourless: false };
			return { when: onUtcClock(when), timeZone: "Etc/UTC", hourless: false };
		}
		case "civil":
			return settleCivil(reading, stated.civil, side, zone);
		case "either": {
			const order = reading.answers.dayMonth;
			if (order === undefined) return askDayMonth(reading, place, written);
			const message = `A date that may mean two days was read ${ORDER_WORDS[order]}, as you chose for this file`;
			tally(reading, "information", place, message, written);
			const chosen = order === "day-first" ? stated.dayFirst : stated.monthFirst;
			return settle(reading, { ...side, stated: chosen }, zone);
		}
		case "ordered": {
			reading.asked.orders.add(stated.order);
			const order = reading.answers.dayMonth;
			if (order === undefined || order === stated.order)
				return settle(reading, { ...side, stated: stated.stated }, zone);
			const message = `the date cannot be read ${ORDER_WORDS[order]}, as you chose for this file.`;
			return setAside(reading, place, message, written);
		}
		case "problem":
			if (written.trim() === "") return setAside(reading, place, "it has no date.", written);
			return setAside(reading, place, `the date is not read; expected ${stated.problem.expected}.`, written);
	}
}

function settleCivil(reading: Reading, civil: Civil, { written, place }: Side, zone: string | null): Settled | null {
	if (civil.fraction) {
		tally(reading, "information", place, "Fractions of a second are kept as a note only", written);
	}
	const known = zone ?? reading.answers.timeZone;
	if (known === undefined) return askTimeZone(reading, place, written);
	if (known === null) {
		const day = scanWhen(plainDateText(civil));
		if (day.kind === "when") return { when: day.value, hourless: true };
		return setAside(reading, place, "the date is not read; expected a year from 0 to 9999.", written);
	}
	const clock = clockInZone(civil, known);
	if (clock.kind === "problem") return setAside(reading, place, clock.message, written);
	if (clock.kind === "twice") {
		tally(reading, "warning", place, `An hour that the clock of ${known} showed twice was taken as the first`, written);
	}
	return { when: clock.when, timeZone: known, hourless: false };
}

type Joined = { readonly when: When; readonly until?: When; readonly dayOnly?: boolean };

/** Two settled sides as one; the end is included, as EDTF has it. */
export function joinSides(start: When, end: When): Joined | { readonly problem: string } {
	if (start.instant !== undefined && end.instant !== undefined) {
		if (end.instant < start.instant) return { problem: `its end (${end.text}) lies before its start (${start.text}).` };
		return end.instant === start.instant ? { when: start } : { when: start, until: end };
	}
	if (start.kind === "interval" || end.kind === "interval" || start.kind === "one-of" || end.kind === "one-of") {
		return { problem: "one side is itself an interval or a set of dates, which has no second side." };
	}
	const from = dayOf(start);
	const to = dayOf(end);
	const dayOnly = start.instant !== undefined || end.instant !== undefined;
	if (from === to) {
		const day = scanWhen(from);
		return { when: day.kind === "when" ? day.value : start, ...(dayOnly && { dayOnly }) };
	}
	// Both sides were read as dates, so that only their order and the form of an interval are still to be looked at.
	const interval = readEdtf(`${from}/${to}`);
	if (!interval.ok) return { problem: `${from}/${to} is no interval; expected ${interval.problem.expected}.` };
	return { when: interval.value, ...(dayOnly && { dayOnly }) };
}

/** A side of an interval, which has no hour: of an instant its day, as printed. */
export function dayOf(when: When): string {
	if (when.instant === undefined || when.core.start === null) return when.text;
	return plainDateText(plainDateOf(Math.floor(when.core.start / DAY_MS) * DAY_MS));
}

/** What was written, where the date that is kept does not say it in the same characters. */
function notesOf(start: Side, end: Side | null, joined: Joined, hourless: boolean): string {
	const written =
		end === null || end.written.trim() === ""
			? start.written.trim()
			: `${start.written.trim()} – ${end.written.trim()}`;
	const kept = [joined.when.text, ...(joined.until === undefined ? [] : [joined.until.text])];
	if (start.inParts === true) return hourless ? `The file gives the hour of ${written}; its zone is not known.` : "";
	const plain =
		kept.join(" – ") === written || kept.join("") === written || joined.when.text === written.replace(" – ", "/");
	if (plain || (end === null && sameIso(written, joined.when.text))) return "";
	return writtenNote(written, hourless ? "; the zone of its hour is not known" : "");
}

/** What is noted of a date that was written otherwise. */
export function writtenNote(written: string, more = ""): string {
	return `Written “${written.slice(0, 200)}” in the file${more}.`;
}

/** `2024-04-11 13:30` and `2024-04-11T13:30-04:00`: the same reading. */
function sameIso(written: string, text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}[T ]\d/.test(written) && text.startsWith(written.replace(" ", "T"));
}
