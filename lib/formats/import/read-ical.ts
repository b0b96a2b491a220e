import { LIMITS } from "../../dossier/limits";
import type { Place } from "../../dossier/problem";
import { civilMs, civilReading, dayNumber, fromDayNumber } from "../../time/plain-date";
import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import type { IcalEvent, Of } from "./ical-event";
import { calendarParts, writtenProperty } from "./ical-lines";
import { calendarNames } from "./ical-names";
import { type Properties, type Property, propertiesOf } from "./ical-properties";
import { occurrenceDays } from "./ical-recurrence";
import { earlierRevisions } from "./ical-revisions";
import { icalTexts, reportUnread } from "./ical-texts";
import { type CalendarMoment, clockOf, endAfter, momentOf, movedTo, statedOf, wholeMoment } from "./ical-time";
import type { OnProgress } from "./import-result";
import { type Reading, remark, setAside, tally } from "./reading";
import { settleSides } from "./settle-sides";

const STEP = 200;

/** Events of iCalendar (RFC 5545), recurrences as an event each, within fifty years of today and at most 1,000 of a rule. */
export function readIcal(text: string, today: string, reading: Reading, onProgress: OnProgress): Drafted | null {
	const calendar = calendarParts(text);
	const names = calendarNames(calendar.own);
	if (names.leftOut !== "") remark(reading, "warning", TOP, `The calendar says: ${names.leftOut}`, "DESCRIPTION");
	if (calendar.open !== null) {
		setAside(reading, { line: calendar.open, column: 1 }, "a component begins here that does not end.", "BEGIN");
	}
	for (const [name, { count, line }] of calendar.others) {
		const place = { line, column: 1 };
		if (name === "VTIMEZONE") continue;
		if (name === "VEVENT") {
			reading.setAside += count;
			remark(reading, "error", place, `Set aside: ${count} events begin and do not end.`, name);
			continue;
		}
		remark(reading, "warning", place, `${count} of ${name} were not read: only events are.`, name);
	}
	const read = calendar.events.flatMap((component) => {
		const properties = component.text.length > LIMITS.text ? TOO_LONG : propertiesOf(component.text);
		if (!properties.ok) {
			setAside(
				reading,
				{ line: component.line, column: 1 },
				`the event is not read: ${properties.why}.`,
				component.text,
			);
			return [];
		}
		return [{ component, of: properties.of }];
	});
	const replaced = replacedOccurrences(read);
	const earlier = earlierRevisions(read);
	const drafts: Draft[] = [];
	for (const [at, { component, of }] of read.entries()) {
		if (at % STEP === 0) onProgress(at / read.length);
		if (earlier.has(at)) {
			const place = { line: component.line, column: 1 };
			reading.setAside += 1;
			remark(
				reading,
				"warning",
				place,
				"Set aside: the calendar has a later revision of the same event.",
				component.text,
			);
			continue;
		}
		drafts.push(...readEvent({ component, of, zone: names.timeZone, today, replaced }, reading));
		if (drafts.length > LIMITS.items) {
			remark(
				reading,
				"error",
				TOP,
				`The calendar has more than ${LIMITS.items} events with its recurrences; at most that many are read.`,
				"",
			);
			return null;
		}
	}
	return {
		drafts,
		...(names.title !== "" && { title: names.title }),
		...(names.description !== "" && { summary: names.description }),
		...(names.timeZone !== null && { timeZone: names.timeZone }),
	};
}

const TOP: Place = { line: 1, column: 1 };
const TOO_LONG: Properties = { ok: false, why: `it has more than ${LIMITS.text} characters` };

function replacedOccurrences(events: readonly { readonly of: Of }[]): IcalEvent["replaced"] {
	const byUid = new Map<string, Property[]>();
	for (const { of } of events) {
		const uid = of("uid")[0]?.values[0] ?? "";
		const known = byUid.get(uid);
		if (known === undefined) byUid.set(uid, [...of("recurrence-id")]);
		else known.push(...of("recurrence-id"));
	}
	return byUid;
}

function readEvent(event: IcalEvent, reading: Reading): readonly Draft[] {
	const { component, of } = event;
	const place = { line: component.line, column: 1 };
	const started = of("dtstart")[0];
	if (started === undefined) return setAside(reading, place, "it has no DTSTART.", component.text) ?? [];
	const begun = writtenProperty(component, "DTSTART");
	const start = readMoment(event, "dtstart", started, reading);
	if (start.kind === "problem") {
		const message = `DTSTART is not read; expected ${start.expected}.`;
		return setAside(reading, { line: begun.line, column: 1 }, message, begun.text) ?? [];
	}
	const end = endOf(event, start, place, reading);
	if (end === undefined) return [];
	reportUnread(event, reading);
	const zone = clockOf(start, event.zone);
	if (end?.kind === "clock" && end.zone !== null && !end.isUtc && zone !== null && end.zone !== zone) {
		const { line, text } = writtenProperty(component, "DTEND");
		const message = "An end in another time zone than its start was put on the clock of the start";
		tally(reading, "information", { line, column: 1 }, message, text);
	}
	const days = occurrenceDays(event, start, reading);
	return days.flatMap((day) => {
		const from = movedTo(start, day);
		const to = end === null ? null : movedEnd(start, end, from);
		const written = [begun.text, writtenProperty(component, "DTEND").text].filter((each) => each !== "").join(" – ");
		const side = (moment: CalendarMoment, name: "start" | "end") => ({
			stated: statedOf(moment, name, zone),
			written,
			place,
			inParts: true,
		});
		const sides = settleSides(reading, side(from, "start"), to === null ? null : side(to, "end"), zone);
		if (sides === null) return [];
		const texts = icalTexts(event, sides, reading);
		return finishDraft(reading, { place, written: () => component.text, ...texts }) ?? [];
	});
}

/** A moment of an event; one that says less than the standard wants, and no less than it means, is told. */
function readMoment(
	{ component }: IcalEvent,
	name: "dtstart" | "dtend",
	{ values, parameters }: Property,
	reading: Reading,
): CalendarMoment {
	const value = values[0] ?? "";
	const whole = wholeMoment(value);
	if (whole !== null) {
		const { text, line } = writtenProperty(component, name);
		tally(reading, "information", { line, column: 1 }, whole.message, text);
	}
	return momentOf(whole?.value ?? value, parameters);
}

/** null where the event has none, undefined where it is set aside for it. */
function endOf(
	event: IcalEvent,
	start: CalendarMoment,
	place: Place,
	reading: Reading,
): CalendarMoment | null | undefined {
	const ended = event.of("dtend")[0];
	const duration = event.of("duration")[0]?.values[0];
	if (ended === undefined && duration === undefined) return null;
	const end = ended === undefined ? endAfter(start, duration ?? "") : readMoment(event, "dtend", ended, reading);
	const written = writtenProperty(event.component, ended === undefined ? "DURATION" : "DTEND");
	const original = written.text;
	if (end === null || end.kind === "problem") {
		const expected = end === null ? "a duration such as PT1H30M" : end.expected;
		setAside(reading, { line: written.line, column: 1 }, `its end is not read; expected ${expected}.`, original);
		return undefined;
	}
	if (start.kind === "day" && end.kind === "day" && dayNumber(end.day) === dayNumber(start.day)) {
		tally(
			reading,
			"information",
			place,
			"An all-day event ends on the day on which it starts; it was taken as that day",
			original,
		);
		return null;
	}
	return end;
}

/** The end of an occurrence: as far from its start, by days and by the clock, as the first's. */
function movedEnd(start: CalendarMoment, end: CalendarMoment, from: CalendarMoment): CalendarMoment {
	if (start.kind === "clock" && end.kind === "clock" && from.kind === "clock") {
		const later = civilMs(from.civil) - civilMs(start.civil);
		return { ...end, civil: civilReading(civilMs(end.civil) + later) };
	}
	const day = (moment: CalendarMoment) =>
		moment.kind === "problem" ? 0 : dayNumber(moment.kind === "day" ? moment.day : moment.civil);
	return movedTo(end, fromDayNumber(day(end) - day(start) + day(from)));
}
