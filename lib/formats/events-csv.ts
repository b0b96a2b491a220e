import type { DossierEvent } from "../dossier/dossier";
import { statedSides } from "../dossier/event-date";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { STATUS_WORDS } from "../dossier/wording";
import { DAY_MS, plainDateOf, plainDateText } from "../time/plain-date";
import type { CivilMs } from "../time/when";
import { type Cell, csvText } from "./csv";
import { dateLine } from "./date-line";
import { sourcesOfEvent } from "./event-sources";

/** The columns of events.csv, by which an opened table is known as one of ours. */
export const EVENT_COLUMNS = [
	...["id", "title", "short", "status", "known", "date", "when", "until", "earliest", "latest", "time zone", "place"],
	...["kind", "rank", "topics", "actors", "summary", "topic ids", "actor ids", "source ids", "approximate"],
] as const;

/** Those of events.exact.csv. */
export const EXACT_COLUMNS = [...EVENT_COLUMNS, "note", "sources", "actor kinds"] as const;

/**
 * Events as a table: the dossier's, or those in view. `spreadsheet` (events.csv) is safe to open in one, `exact`
 * (events.exact.csv) is for programs: each text as it is, reckoned hours as the data writes them, a summary with a sentence a
 * line whatever the status, and besides what is noted of the time, the addresses of the sources, and what the actors are.
 */
export function eventsCsv(
	events: readonly DossierEvent[],
	lookup: Lookup,
	form: "spreadsheet" | "exact" = "spreadsheet",
): string {
	return csvText(eventsTable(events, lookup, form), form);
}

/** The same as rows, the names of the columns first. */
export function eventsTable(
	events: readonly DossierEvent[],
	lookup: Lookup,
	form: "spreadsheet" | "exact" = "spreadsheet",
): readonly (readonly Cell[])[] {
	return form === "exact"
		? [EXACT_COLUMNS, ...events.map((event) => exactRow(event, lookup))]
		: [EVENT_COLUMNS, ...events.map((event) => row(event, lookup))];
}

function row(event: DossierEvent, lookup: Lookup): readonly Cell[] {
	const { entry, status, when, until } = currentState(event);
	const last = until ?? when;
	const sides = statedSides(event);
	return [
		event.id,
		event.title,
		event.short,
		STATUS_WORDS[status],
		entry.on,
		dateLine(event, lookup),
		sides.when,
		sides.until ?? "",
		dayOf(when.bounds.start),
		dayOf(last.bounds.end === null ? null : last.bounds.end - 1),
		event.timeZone,
		event.place ?? "",
		event.kind,
		event.rank,
		event.topics.map((id) => lookup.topics.get(id)?.title ?? id).join("; "),
		event.actors.map((id) => lookup.actors.get(id)?.name ?? id).join("; "),
		status === "held" ? event.summary.map(({ text }) => text).join(" ") : "",
		event.topics.join(" "),
		event.actors.join(" "),
		sourcesOfEvent(event).join(" "),
		event.approximate ?? "",
	];
}

function exactRow(event: DossierEvent, lookup: Lookup): readonly Cell[] {
	const { entry, when, until } = currentState(event);
	const exact: { readonly [name: string]: Cell } = {
		when: when.text,
		until: until?.text ?? "",
		summary: event.summary.map(({ text }) => text.replace(/\r\n?|\n/g, " ")).join("\n"),
	};
	const known = row(event, lookup).map((cell, at) => exact[EVENT_COLUMNS[at] ?? ""] ?? cell);
	return [
		...known,
		entry.note ?? "",
		sourcesOfEvent(event)
			.flatMap((id) => lookup.sources.get(id)?.url ?? [])
			.join(" "),
		event.actors.map((id) => lookup.actors.get(id)?.kind ?? "").join(" "),
	];
}

/** The day as printed, in the event's own place; empty where that side is open or not known. */
function dayOf(civil: CivilMs | null): string {
	return civil === null ? "" : plainDateText(plainDateOf(Math.floor(civil / DAY_MS) * DAY_MS));
}
