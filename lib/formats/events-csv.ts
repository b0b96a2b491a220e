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

/**
 * Events as a table: the dossier's, or those in view. `spreadsheet` (events.csv) is safe to open in one, `exact`
 * (events.exact.csv) is for programs; `unmarked` makes the first of the second.
 */
export function eventsCsv(
	events: readonly DossierEvent[],
	lookup: Lookup,
	form: "spreadsheet" | "exact" = "spreadsheet",
): string {
	return csvText(eventsTable(events, lookup), form);
}

/** The same as rows, the names of the columns first. */
export function eventsTable(events: readonly DossierEvent[], lookup: Lookup): readonly (readonly Cell[])[] {
	return [EVENT_COLUMNS, ...events.map((event) => row(event, lookup))];
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

/** The day as printed, in the event's own place; empty where that side is open or not known. */
function dayOf(civil: CivilMs | null): string {
	return civil === null ? "" : plainDateText(plainDateOf(Math.floor(civil / DAY_MS) * DAY_MS));
}
