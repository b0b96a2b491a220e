import type { DossierEvent } from "@/lib/dossier/dossier";
import { eventDate } from "@/lib/dossier/event-date";
import { currentState } from "@/lib/dossier/event-state";
import type { Lookup } from "@/lib/dossier/lookup";
import { reckonedHour } from "@/lib/dossier/reckoned-hour";
import { statusWords } from "@/lib/dossier/status-words";
import { dayWords, offsetWords } from "@/lib/time/date-words";
import { formatClock, formatWhenDay } from "@/lib/time/format-when";
import { DAY_MS, MINUTE_MS, plainDateOf } from "@/lib/time/plain-date";
import { typedDay } from "@/lib/time/typed-day";
import type { CivilMs } from "@/lib/time/when";
import { isShownTwice } from "@/lib/time/zone";
import type { EventIndex } from "@/lib/timeline/event-index";
import { PALETTE_SIZE } from "@/lib/timeline/lanes";
import type { EventAt } from "@/lib/timeline/scene-parts";
import { type UprightMark, uprightMark } from "@/lib/timeline/upright-mark";

/** An event in words: what table, list, tip and the names of the buttons say of it. */
export type EventRow = {
	readonly at: EventAt;
	readonly id: string;
	readonly title: string;
	readonly short: string;
	/** At its precision, the hour under the clock in use: "Wed 10 Apr 2024 10:50". */
	readonly date: string;
	/** Without weekday and hour: "10 Apr 2024", "1–7 Jun 2023". */
	readonly shortDate: string;
	/** The hour alone, or null where none is known. */
	readonly hour: string | null;
	/** Midnight of its day, or null where no single day is known. */
	readonly day: CivilMs | null;
	readonly status: string;
	readonly held: boolean;
	readonly headline: boolean;
	readonly topics: readonly { readonly id: string; readonly title: string; readonly slot: number }[];
	readonly place: string | null;
	/** The nearest name of the place, without what it is part of: "White House". */
	readonly placeName: string | null;
	/** "Summit". */
	readonly kind: string;
	/** How the upright list draws it. */
	readonly mark: UprightMark;
};

export function eventRow(at: EventAt, index: EventIndex, lookup: Lookup): EventRow | null {
	const event = lookup.events.get(index.idOf(at));
	const time = index.timeOf(at);
	if (event === undefined || time === undefined) return null;
	const { status } = currentState(event);
	const timed = time.form !== "date";
	const single = time.end - time.start <= DAY_MS && !time.uncertain && time.members === null;
	return {
		at,
		id: event.id,
		title: event.title,
		short: event.short,
		date: dateOf(event, timed ? time.start : null, index.clock),
		shortDate: timed ? typedDay(time.start) : formatWhenDay(currentState(event).when),
		hour: timed ? hourOf(event, time.start, index.clock) : null,
		day: timed || single ? Math.floor(time.start / DAY_MS) * DAY_MS : null,
		status: statusWords(event),
		held: status === "held",
		headline: event.rank === 1,
		topics: topicsOf(event, lookup),
		place: event.place ?? null,
		placeName: event.place === undefined ? null : nearestName(event.place),
		kind: event.kind.slice(0, 1).toUpperCase() + event.kind.slice(1),
		mark: uprightMark(time, status),
	};
}

/** "House Chamber, US Capitol" → "House Chamber"; "San Francisco (APEC)" → "San Francisco". */
export function nearestName(place: string): string {
	const name = /^[^,(]+/.exec(place)?.[0].trim() ?? "";
	return name === "" ? place : name;
}

function dateOf(event: DossierEvent, moment: CivilMs | null, clock: string): string {
	if (moment !== null) return `${dayWords(plainDateOf(moment), { weekday: true })} ${hourOf(event, moment, clock)}`;
	return eventDate(event);
}

/** The hour at which it starts, with its hedge, and with the offset where the clock in use shows that hour twice. */
function hourOf(event: DossierEvent, moment: CivilMs, clock: string): string {
	const { instant } = currentState(event).when;
	const offset =
		instant !== undefined && isShownTwice(moment, clock) ? ` (${offsetWords((moment - instant) / MINUTE_MS)})` : "";
	return `${reckonedHour(event) === "start" ? "about " : ""}${formatClock(moment)}${offset}`;
}

function topicsOf(event: DossierEvent, lookup: Lookup): EventRow["topics"] {
	return event.topics.flatMap((id) => {
		const place = lookup.dossier.topics.findIndex((topic) => topic.id === id);
		const topic = lookup.dossier.topics[place];
		return topic === undefined ? [] : [{ id, title: topic.title, slot: place % PALETTE_SIZE }];
	});
}

/** "title, date, status": the name of an event's button. */
export function nameOfEvent(row: EventRow): string {
	return `${row.title}, ${row.date}, ${row.status.toLowerCase()}`;
}
