import type { Cite, Dossier } from "../dossier/dossier";
import { civilRows } from "./civil-rows";
import { cutDates, dateColumn, putDate } from "./date-column";
import { COLUMNS_FROM, type EventColumns, type NamedColumn, STATUSES } from "./event-columns";
import { columnsBehind, eventList } from "./event-list";
import { idTable } from "./id-table";
import { plainRow, type Row } from "./row";
import { membershipWriter } from "./row-memberships";
import { allRows } from "./rows";
import { orNoColumn, type TextWriter, textWriter } from "./text-column";

/** Columns that are being written, a row at a time. */
export type ColumnWriter = {
	/** False where there are more rows, kinds or zones than columns have room for. */
	readonly add: (row: Row) => boolean;
	/** For who has an id and a title as bytes: both are written first, then the rest of their row. */
	readonly ids: TextWriter;
	readonly titles: TextWriter;
	readonly addRest: (row: Omit<Row, "id" | "title">) => boolean;
	/** @returns null where an id stands twice */
	readonly end: (topicIds: readonly string[]) => EventColumns | null;
};

/** More kinds or zones than codes can tell apart are no few names. */
const MOST_NAMES = 0xffff;

/**
 * Writes the columns of at most `most` events that all rest on `cites`.
 * @param room bytes that all ids, or all titles, take at most, where that is known
 */
export function columnWriter(most: number, cites: readonly Cite[], room?: number): ColumnWriter {
	const ids = textWriter(most, room);
	const titles = textWriter(most, room);
	const rare = {
		summaries: textWriter(most),
		notes: textWriter(most),
		places: textWriter(most),
		shorts: textWriter(most),
	};
	const kinds = named(most);
	const zones = named(most);
	const topics = membershipWriter(most);
	const ranks = new Uint8Array(most);
	const statuses = new Uint8Array(most);
	const known = new Int32Array(most);
	const when = dateColumn(most);
	const until = dateColumn(most);
	let count = 0;
	const addRest: ColumnWriter["addRest"] = (row) => {
		if (count >= most || !kinds.add(count, row.kind) || !zones.add(count, row.zone)) return false;
		putDate(when, count, row.when);
		if (row.until !== null) putDate(until, count, row.until);
		rare.summaries.add(row.summary);
		rare.notes.add(row.note);
		rare.places.add(row.place);
		rare.shorts.add(row.short);
		topics.add(row.topics);
		ranks[count] = row.rank;
		statuses[count] = STATUSES.indexOf(row.status);
		known[count] = row.known;
		count += 1;
		return true;
	};
	return {
		...{ ids, titles, addRest },
		add: (row) => {
			if (count >= most) return false;
			ids.add(row.id);
			titles.add(row.title);
			return addRest(row);
		},
		end: (topicIds) => {
			const written = ids.end();
			const table = idTable(written);
			if (table === null) return null;
			const columns: Omit<EventColumns, "order"> = {
				...{ count, ids: written, table, titles: titles.end(), summaries: orNoColumn(rare.summaries.end()) },
				...{ notes: orNoColumn(rare.notes.end()), places: orNoColumn(rare.places.end()) },
				...{ shorts: orNoColumn(rare.shorts.end()), kinds: kinds.end(count), zones: zones.end(count) },
				...{ topics: topics.end(), topicIds, ranks: ranks.subarray(0, count), statuses: statuses.subarray(0, count) },
				...{ known: known.subarray(0, count), when: cutDates(when, count), until: cutDates(until, count), cites },
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
	const writer = columnWriter(events.length, cites);
	for (const event of events) {
		const row = plainRow(event, cites, slots);
		if (row === null || !writer.add(row)) return null;
	}
	return writer.end(ids);
}

function named(most: number) {
	const codes = new Uint16Array(most);
	const places = new Map<string, number>();
	let [lastName, lastPlace] = ["", -1];
	return {
		add: (row: number, name: string): boolean => {
			if (name === lastName && lastPlace >= 0) {
				codes[row] = lastPlace;
				return true;
			}
			const place = places.get(name) ?? places.size;
			if (place > MOST_NAMES) return false;
			places.set(name, place);
			codes[row] = place;
			lastName = name;
			lastPlace = place;
			return true;
		},
		end: (count: number): NamedColumn => ({ names: [...places.keys()], codes: codes.subarray(0, count) }),
	};
}
