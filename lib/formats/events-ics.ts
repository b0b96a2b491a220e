import type { DossierEvent } from "../dossier/dossier";
import { eventEdtf } from "../dossier/event-date";
import { currentState, type EventState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { reckonedHour } from "../dossier/reckoned-hour";
import { datedStatus } from "../dossier/status-words";
import { count, STATUS_WORDS } from "../dossier/wording";
import { formatWhen } from "../time/format-when";
import { subjectPath } from "../view/address";
import { addressAt, isInLibrary } from "../view/root";
import { dateLine } from "./date-line";
import { sourcesOfEvent } from "./event-sources";
import { icalLines, icalText } from "./ical-text";
import { calendarTime } from "./ical-time";
import { NOBODY, OWN_PRODUCT } from "./names";

/**
 * Events as an iCalendar file (RFC 5545): the dossier's, or those in view. Nothing in it comes from the clock: DTSTAMP is
 * the dossier's `updated`, SEQUENCE counts the entries of the event's history, UID is made of ids, so that a file read
 * once more mends what it brought before. What is not certain is TENTATIVE and says why in its title. What a title or a text
 * says only for other programs stands a second time in X-READOUT properties, so that reading the file takes it off again.
 * @param root the absolute address of the dossier, or null: then no event links to its page
 */
export function eventsIcs(events: readonly DossierEvent[], lookup: Lookup, root: string | null = null): string {
	const { dossier } = lookup;
	const stamp = `${dossier.updated.replaceAll("-", "")}T000000Z`;
	const entries = events.map((event) => eventLines(event, lookup, stamp, root));
	const leftOut = leftOutWords(entries.filter((lines) => lines.length === 0).length);
	return icalLines([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		`PRODID:${OWN_PRODUCT}`,
		"CALSCALE:GREGORIAN",
		`NAME:${icalText(dossier.title)}`,
		`X-WR-CALNAME:${icalText(dossier.title)}`,
		...(leftOut === null ? [] : [`DESCRIPTION:${icalText(leftOut)}`]),
		// Only a whole calendar may be read anew from there: a view would grow into the dossier.
		...(root === null || isInLibrary(root) || events.length < dossier.events.length
			? []
			: [`SOURCE;VALUE=URI:${root}events.ics`]),
		...entries.flat(),
		"END:VCALENDAR",
	]);
}

/** How many of these events a calendar cannot hold, and its file leaves out. */
export function leftOutOfCalendar(events: readonly DossierEvent[]): number {
	return events.filter((event) => calendarTime(currentState(event)) === null).length;
}

/** What is said of that, in the file and to whoever saves it; null where it has all. */
export function leftOutWords(missing: number): string | null {
	return missing === 0 ? null : `${count(missing, "event")} left out: a calendar cannot hold the date.`;
}

function eventLines(event: DossierEvent, lookup: Lookup, stamp: string, root: string | null): readonly string[] {
	const state = currentState(event);
	const time = calendarTime(state);
	if (time === null) return [];
	const reckoned = time.kind === "moments" ? reckonedHour(event) : null;
	const hedges = [...hedgesOf(state), ...(reckoned === null ? [] : [RECKONED_WORDS[reckoned]])].join(", ");
	const date = dateLine(event, lookup);
	const lead = state.status === "held" ? `${STATUS_WORDS.held}: ${date}` : datedStatus(event, date);
	const approximate = event.approximate === undefined ? [] : [event.approximate];
	const sources = sourceWords(event, lookup);
	const summary = state.status === "held" ? event.summary.map(({ text }) => text) : [];
	const topics = event.topics.map((id) => icalText(lookup.topics.get(id)?.title ?? id));
	return [
		"BEGIN:VEVENT",
		`UID:${event.id}.${lookup.dossier.id}@${NOBODY}`,
		`DTSTAMP:${stamp}`,
		`SEQUENCE:${event.history.length - 1}`,
		...(time.kind === "days"
			? [`DTSTART;VALUE=DATE:${time.start}`, `DTEND;VALUE=DATE:${time.end}`]
			: [`DTSTART:${time.start}`, ...(time.end === null ? [] : [`DTEND:${time.end}`])]),
		`SUMMARY:${icalText(hedges === "" ? event.title : `${event.title} (${hedges})`)}`,
		`DESCRIPTION:${icalText([lead, ...approximate, ...summary, ...sources].join("\n"))}`,
		...(event.place === undefined ? [] : [`LOCATION:${icalText(event.place)}`]),
		...(topics.length === 0 ? [] : [`CATEGORIES:${topics.join(",")}`]),
		`STATUS:${reckoned === null ? statusOf(state) : tentative(state)}`,
		"TRANSP:TRANSPARENT",
		...(root === null ? [] : [`URL:${addressAt(root, subjectPath({ kind: "event", id: event.id }))}`]),
		`X-READOUT-EDTF:${icalText(eventEdtf(event))}`,
		`X-READOUT-STATUS:${state.status}`,
		...(hedges === "" ? [] : [`X-READOUT-HEDGES:${icalText(hedges)}`]),
		`X-READOUT-LEAD:${icalText(lead)}`,
		...approximate.map((text) => `X-READOUT-APPROXIMATE:${icalText(text)}`),
		...sources.map((text) => `X-READOUT-SOURCES:${icalText(text)}`),
		"END:VEVENT",
	];
}

/** No figure stands beside it, so that nothing reads as how long it took. */
const RECKONED_WORDS = { start: "starting time approximate", end: "ending time approximate" } as const;

function tentative({ status }: EventState): "TENTATIVE" | "CANCELLED" {
	return status === "cancelled" ? "CANCELLED" : "TENTATIVE";
}

function statusOf(state: EventState): "CONFIRMED" | "TENTATIVE" | "CANCELLED" {
	const { status, when, until } = state;
	const last = until ?? when;
	const hedged = when.uncertain || when.approximate || when.unspecified || last.uncertain || last.approximate;
	return status === "held" && !hedged && when.kind !== "one-of" ? "CONFIRMED" : tentative(state);
}

/** What a calendar's day cannot say of the date, and the status of what is not known to be held. */
function hedgesOf({ status, when, until }: EventState): readonly string[] {
	const last = until ?? when;
	const coarse = when.precision !== "day" && when.precision !== "minute" && when.precision !== "second";
	const spelled = when.kind === "one-of" || when.unspecified;
	return [
		status === "held" ? null : STATUS_WORDS[status].toLowerCase(),
		spelled ? formatWhen(when) : coarse ? `${when.precision} only` : null,
		when.approximate || last.approximate ? "about" : null,
		when.uncertain || last.uncertain ? "uncertain" : null,
		SIDE_WORDS.start[when.startEdge],
		SIDE_WORDS.end[last.endEdge],
	].filter((word) => word !== null);
}

const SIDE_WORDS = {
	start: { closed: null, open: "began earlier", unknown: "start not known" },
	end: { closed: null, open: "goes on", unknown: "end not known" },
} as const;

/** The line that ends a text, where the event has sources. */
function sourceWords(event: DossierEvent, lookup: Lookup): readonly string[] {
	const publishers = sourcesOfEvent(event).map((id) => lookup.sources.get(id)?.publisher ?? id);
	return publishers.length === 0 ? [] : [`Sources: ${[...new Set(publishers)].join("; ")}`];
}
