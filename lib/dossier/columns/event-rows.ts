import type { DossierEvent } from "../dossier";
import type { EventColumns } from "./event-columns";
import { dayText, eventOfRow } from "./event-of-row";
import { rowOfId } from "./id-table";

/**
 * Events of columns, some or all of them: what stands behind the `events` of a dossier that has many. An event is made
 * when it is asked for.
 */
export type EventRows = {
	readonly columns: EventColumns;
	/** The rows that are in, in the dossier's order; null: all. */
	readonly rows: Uint32Array | null;
	/** What of an event's record is known: the record itself, or as of a day. */
	readonly known: (event: DossierEvent) => DossierEvent;
};

const behind = new WeakMap<object, EventRows>();

/** The rows behind a dossier's events; null for events that are objects. */
export function rowsOf(events: readonly DossierEvent[]): EventRows | null {
	return behind.get(events) ?? null;
}

export function allRows(columns: EventColumns): EventRows {
	return { columns, rows: null, known: (event) => event };
}

export function countOf({ columns, rows }: EventRows): number {
	return rows === null ? columns.count : rows.length;
}

/** The rows that pass, of those that are in. */
export function narrowed(of: EventRows, passes: (row: number) => boolean): EventRows {
	const count = countOf(of);
	const kept = new Uint32Array(count);
	let length = 0;
	eachRow(of, (row) => {
		if (passes(row)) kept[length++] = row;
	});
	return length === count ? of : { ...of, rows: kept.slice(0, length) };
}

/** The plain dates on which anything of them became known, in no order, each once. */
export function daysOfRows(of: EventRows): readonly string[] {
	const days = new Set<number>();
	eachRow(of, (row) => days.add(of.columns.known[row] ?? 0));
	return Array.from(days, dayText);
}

/** The rows that were known on a day (a day number), each as `known` has it. */
export function rowsKnownOn(of: EventRows, day: number, known: EventRows["known"]): EventRows {
	const then = narrowed(of, (row) => (of.columns.known[row] ?? 0) <= day);
	return { ...then, known };
}

export function eachRow(of: EventRows, act: (row: number) => void): void {
	const count = countOf(of);
	for (let at = 0; at < count; at += 1) act(of.rows === null ? at : (of.rows[at] ?? 0));
}

/** The rows that are in, in civil order. */
export function civilRowsOf({ columns, rows }: EventRows): Uint32Array {
	if (rows === null) return columns.order;
	const isIn = new Uint8Array(columns.count);
	for (const row of rows) isIn[row] = 1;
	return columns.order.filter((row) => isIn[row] === 1);
}

/** The row of an id, undefined where none that is in has it. */
export function rowOf({ columns, rows }: EventRows, id: string): number | undefined {
	const row = rowOfId(columns.table, columns.ids, id);
	return row === undefined || rows === null || holds(rows, row) ? row : undefined;
}

/** Rows ascend. */
function holds(rows: Uint32Array, row: number): boolean {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((rows[middle] ?? 0) < row) low = middle + 1;
		else high = middle;
	}
	return rows[low] === row;
}

/** So many events are kept once made: more than a page shows of them. */
const MOST_MADE = 4096;

/** The events of rows, as the list that a dossier has. */
export function eventList(of: EventRows): readonly DossierEvent[] {
	const { rows } = of;
	const list = listOf(countOf(of), (at) => (rows === null ? at : (rows[at] ?? 0)), of);
	behind.set(list, of);
	return list;
}

/** The same events in civil order. */
export function civilList(of: EventRows): readonly DossierEvent[] {
	const order = civilRowsOf(of);
	return listOf(order.length, (at) => order[at] ?? 0, of);
}

const made = new WeakMap<EventColumns, WeakMap<EventRows["known"], Map<number, DossierEvent>>>();

/** The event of a row, the same object as long as it is among the last few thousand that were made. */
export function eventAt({ columns, known }: EventRows, row: number): DossierEvent {
	const byKnown = made.get(columns) ?? new WeakMap();
	made.set(columns, byKnown);
	const events: Map<number, DossierEvent> = byKnown.get(known) ?? new Map();
	byKnown.set(known, events);
	const before = events.get(row);
	if (before !== undefined) return before;
	if (events.size >= MOST_MADE) events.clear();
	const event = known(eventOfRow(columns, row));
	events.set(row, event);
	return event;
}

/**
 * A list that makes its items when they are asked for. For all who read it it is an array (`map`, `length`, `for … of`,
 * `JSON.stringify`); it cannot be written to, nor cloned into a worker.
 */
function listOf(length: number, rowAt: (at: number) => number, of: EventRows): readonly DossierEvent[] {
	const has = (key: PropertyKey): key is string => typeof key === "string" && /^\d+$/.test(key) && Number(key) < length;
	return new Proxy<readonly DossierEvent[]>([], {
		get: (array, key, list) => {
			if (key === "length") return length;
			return has(key) ? eventAt(of, rowAt(Number(key))) : Reflect.get(array, key, list);
		},
		has: (array, key) => has(key) || Reflect.has(array, key),
		ownKeys: () => [...Array.from({ length }, (_, at) => String(at)), "length"],
		getOwnPropertyDescriptor: (array, key) => {
			if (key === "length") return { value: length, writable: true, enumerable: false, configurable: false };
			if (!has(key)) return Reflect.getOwnPropertyDescriptor(array, key);
			return { value: eventAt(of, rowAt(Number(key))), writable: false, enumerable: true, configurable: true };
		},
		set: () => false,
		defineProperty: () => false,
		deleteProperty: () => false,
	});
}
