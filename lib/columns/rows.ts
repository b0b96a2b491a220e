import type { DossierEvent } from "../dossier/dossier";
import { atOnce } from "../timeline/at-once";
import type { EventColumns } from "./event-columns";
import { eventOfRow } from "./event-of-row";
import { rowOfId } from "./id-table";

/** Rows of columns, some or all of them, and what is known of each. */
export type Rows = {
	readonly columns: EventColumns;
	/** Those that are in, ascending: the dossier's order; null: all. */
	readonly rows: Uint32Array | null;
	/** What of an event's record is known: the record itself, or as of a day. */
	readonly known: (event: DossierEvent) => DossierEvent;
};

const behind = new WeakMap<object, Rows>();

/** The rows that a list of events was made of; null where it is of objects. */
export function rowsBehind(events: readonly DossierEvent[]): Rows | null {
	return behind.get(events) ?? null;
}

export function rememberRows(events: readonly DossierEvent[], rows: Rows): void {
	behind.set(events, rows);
}

/** What is known of each is all of it. */
export function asItIs(event: DossierEvent): DossierEvent {
	return event;
}

export function allRows(columns: EventColumns): Rows {
	return { columns, rows: null, known: asItIs };
}

export function countOf({ columns, rows }: Rows): number {
	return rows === null ? columns.count : rows.length;
}

/** The row at a place of the dossier's order. */
export function rowAt({ rows }: Rows, at: number): number {
	return rows === null ? at : (rows[at] ?? 0);
}

export function eachRow({ columns, rows }: Rows, act: (row: number) => void): void {
	if (rows !== null) rows.forEach(act);
	else for (let row = 0; row < columns.count; row += 1) act(row);
}

/** Rows that are looked at between two pauses. */
const AT_ONCE = 20_000;

/** The rows that pass, of those that are in, with pauses. */
export function* narrowing(of: Rows, passes: (row: number) => boolean): Generator<number, Rows> {
	const count = countOf(of);
	const kept = new Uint32Array(count);
	let length = 0;
	for (let at = 0; at < count; at += 1) {
		const row = rowAt(of, at);
		if (passes(row)) kept[length++] = row;
		if (at % AT_ONCE === AT_ONCE - 1) yield at / count;
	}
	return { ...of, rows: kept.slice(0, length) };
}

/** `narrowing` without its pauses. */
export function narrowed(of: Rows, passes: (row: number) => boolean): Rows {
	return atOnce(narrowing(of, passes));
}

/** The rows that are in, in civil order. */
export function civilRowsOf({ columns, rows }: Rows): Uint32Array {
	if (rows === null) return columns.order;
	const isIn = new Uint8Array(columns.count);
	for (const row of rows) isIn[row] = 1;
	return columns.order.filter((row) => isIn[row] === 1);
}

/** The row of an id, undefined where none that is in has it. */
export function rowOf({ columns, rows }: Rows, id: string): number | undefined {
	const row = rowOfId(columns.table, columns.ids, id);
	return row === undefined || rows === null || holds(rows, row) ? row : undefined;
}

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

const made = new WeakMap<EventColumns, WeakMap<Rows["known"], Map<number, DossierEvent>>>();

/** The event of a row, the same object as long as it is among the last few thousand that were made. */
export function eventAt({ columns, known }: Rows, row: number): DossierEvent {
	const byKnown = made.get(columns) ?? new WeakMap<Rows["known"], Map<number, DossierEvent>>();
	made.set(columns, byKnown);
	const events = byKnown.get(known) ?? new Map<number, DossierEvent>();
	byKnown.set(known, events);
	const before = events.get(row);
	if (before !== undefined) return before;
	if (events.size >= MOST_MADE) events.clear();
	const event = known(eventOfRow(columns, row));
	events.set(row, event);
	return event;
}
