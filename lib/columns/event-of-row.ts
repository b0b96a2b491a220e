import type { Cite, DossierEvent, HistoryEntry, Sentence } from "../dossier/dossier";
import { shortTitle } from "../dossier/short-title";
import { fromDayNumber, plainDateText } from "../time/plain-date";
import type { When } from "../time/when";
import { slotsOf } from "../timeline/memberships";
import { dateAt, hasDate, hasHour, intervalAt } from "./date-column";
import { type EventColumns, type NamedColumn, STATUSES } from "./event-columns";
import { textAt } from "./text-column";

/** The event of a row, as the columns were written from it. */
export function eventOfRow(columns: EventColumns, row: number): DossierEvent {
	const { cites } = columns;
	const title = textAt(columns.titles, row);
	const place = textAt(columns.places, row);
	const { when, until } = whenOfRow(columns, row);
	return {
		id: textAt(columns.ids, row),
		title,
		short: shortOfRow(columns, row, title),
		summary: sentencesOf(textAt(columns.summaries, row), cites),
		kind: nameAt(columns.kinds, row),
		rank: rankOfRow(columns, row),
		when,
		...(until !== null && { until }),
		timeZone: nameAt(columns.zones, row),
		...(place !== "" && { place }),
		actors: [],
		topics: topicsOfRow(columns, row),
		history: [entryOf(columns, row)],
	};
}

function entryOf(columns: EventColumns, row: number): HistoryEntry {
	const note = textAt(columns.notes, row);
	return {
		on: dayText(columns.known[row] ?? 0),
		status: statusOfRow(columns, row),
		...(note !== "" && { note }),
		cites: columns.cites,
	};
}

export function statusOfRow({ statuses }: EventColumns, row: number) {
	return STATUSES[statuses[row] ?? 0] ?? "held";
}

export function rankOfRow({ ranks }: EventColumns, row: number): 1 | 2 | 3 {
	const rank = ranks[row];
	return rank === 1 || rank === 2 ? rank : 3;
}

export function nameAt({ names, codes }: NamedColumn, row: number): string {
	return names[codes[row] ?? 0] ?? "";
}

export function topicsOfRow({ topics, topicIds }: EventColumns, row: number): readonly string[] {
	return Array.from(slotsOf(topics, row), (slot) => topicIds[slot] ?? "");
}

export function shortOfRow(columns: EventColumns, row: number, title = textAt(columns.titles, row)): string {
	return textAt(columns.shorts, row) || shortTitle(title);
}

/** Two hours stand apart; of two dates the interval is one. */
export function whenOfRow({ when, until }: EventColumns, row: number): { when: When; until: When | null } {
	if (!hasDate(until, row)) return { when: dateAt(when, row), until: null };
	if (hasHour(when, row)) return { when: dateAt(when, row), until: dateAt(until, row) };
	return { when: intervalAt(when, until, row), until: null };
}

/** A plain date of a day number. */
export function dayText(day: number): string {
	return plainDateText(fromDayNumber(day));
}

function sentencesOf(summary: string, cites: readonly Cite[]): readonly Sentence[] {
	return summary === "" ? [] : summary.split("\n").map((text) => ({ text, cites }));
}
