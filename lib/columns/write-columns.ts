import type { Cite, Dossier } from "../dossier/dossier";
import { memberships } from "../timeline/memberships";
import { civilRows } from "./civil-rows";
import { dateColumn, putDate } from "./date-column";
import { COLUMNS_FROM, type EventColumns, type NamedColumn, STATUSES } from "./event-columns";
import { columnsBehind, eventList } from "./event-list";
import { idTable } from "./id-table";
import { plainRow, type Row } from "./row";
import { allRows } from "./rows";
import { orNoColumn, textWriter } from "./text-column";

/** Columns that are being written; `add` says false where the row is of a kind that they do not hold. */
export type ColumnWriter = {
	readonly add: (row: Row) => boolean;
	/** Null where an id stands twice. */
	readonly end: () => EventColumns | null;
};

/** More kinds or zones than codes can tell apart are no few names. */
const MOST_NAMES = 0xffff;

/** Writes the columns of at most `most` events whose topics are among `topicIds` and that all rest on `cites`. */
export function columnWriter(most: number, topicIds: readonly string[], cites: readonly Cite[]): ColumnWriter {
	const texts = { ids: textWriter(most), titles: textWriter(most), summaries: textWriter(most) };
	const rare = { notes: textWriter(most), places: textWriter(most), shorts: textWriter(most) };
	const kinds = named(most);
	const zones = named(most);
	const topics: (readonly number[])[] = [];
	const ranks = new Uint8Array(most);
	const statuses = new Uint8Array(most);
	const known = new Int32Array(most);
	const when = dateColumn(most);
	const until = dateColumn(most);
	let count = 0;
	return {
		add: (row) => {
			if (count >= most || !putDate(when, count, row.when)) return false;
			if (row.until !== null && !putDate(until, count, row.until)) return false;
			if (!kinds.add(count, row.kind) || !zones.add(count, row.zone)) return false;
			texts.ids.add(row.id);
			texts.titles.add(row.title);
			texts.summaries.add(row.summary);
			rare.notes.add(row.note);
			rare.places.add(row.place);
			rare.shorts.add(row.short);
			topics.push(row.topics);
			ranks[count] = row.rank;
			statuses[count] = STATUSES.indexOf(row.status);
			known[count] = row.known;
			count += 1;
			return true;
		},
		end: () => {
			const ids = texts.ids.end();
			const table = idTable(ids);
			if (table === null) return null;
			const columns: Omit<EventColumns, "order"> = {
				...{ count, ids, table, titles: texts.titles.end(), summaries: orNoColumn(texts.summaries.end()) },
				...{ notes: orNoColumn(rare.notes.end()), places: orNoColumn(rare.places.end()) },
				...{ shorts: orNoColumn(rare.shorts.end()), kinds: kinds.end(), zones: zones.end() },
				...{ topics: memberships(topics), topicIds, ranks, statuses, known, when, until, cites },
			};
			return { ...columns, order: civilRows(columns) };
		},
	};
}

/** The dossier with its events as rows, where they are many and all plain; else itself. */
export function inColumns(dossier: Dossier): Dossier {
	if (dossier.events.length < COLUMNS_FROM || columnsBehind(dossier.events) !== null) return dossier;
	const columns = columnsOf(dossier);
	return columns === null ? dossier : { ...dossier, events: eventList(allRows(columns)) };
}

/** The columns of a dossier's events; null where one of them is not plain. */
export function columnsOf({ events, topics }: Dossier): EventColumns | null {
	const cites = events[0]?.history[0]?.cites;
	if (cites === undefined) return null;
	const ids = topics.map(({ id }) => id);
	const slots = new Map(ids.map((id, slot) => [id, slot]));
	const writer = columnWriter(events.length, ids, cites);
	for (const event of events) {
		const row = plainRow(event, cites, slots);
		if (row === null || !writer.add(row)) return null;
	}
	return writer.end();
}

function named(most: number) {
	const codes = new Uint16Array(most);
	const places = new Map<string, number>();
	return {
		add: (row: number, name: string): boolean => {
			const place = places.get(name) ?? places.size;
			if (place > MOST_NAMES) return false;
			places.set(name, place);
			codes[row] = place;
			return true;
		},
		end: (): NamedColumn => ({ names: [...places.keys()], codes }),
	};
}
