import type { Dossier } from "../dossier/dossier";
import { kindsOf } from "../dossier/kinds-of";
import { civilOf } from "../time/zone";
import type { EventIndex, Sorting } from "../timeline/event-index";
import { type IntervalIndex, intervalIndex } from "../timeline/interval-index";
import { actorLanes, kindLanes, topicLanes } from "../timeline/lane-names";
import type { Memberships } from "../timeline/memberships";
import type { TimeForm } from "../timeline/placed-time";
import { endAt, hasDate, hasHour, instantAt } from "./date-column";
import type { EventColumns } from "./event-columns";
import { rankOfRow, shortOfRow, statusOfRow } from "./event-of-row";
import { ordering } from "./packed-order";
import { noMemberships, rearranged, singleMemberships } from "./row-memberships";
import { civilRowsOf, type Rows, rowOf } from "./rows";
import { sorting } from "./sorting";
import { textAt } from "./text-column";

/** Events that are placed between two pauses. */
const AT_ONCE = 20_000;

/** The index of a dossier whose events are rows of columns: nothing is made of an event but its place in time. */
export function* indexingRows(dossier: Dossier, of: Rows, clock: string): Generator<void, EventIndex> {
	return indexOfRows(dossier, of, clock, yield* placingRows(of, clock));
}

/** Rows in time under a clock, numbered in civil order. */
function* placingRows(of: Rows, clock: string): Generator<void, IntervalIndex> {
	const { columns } = of;
	const order = civilRowsOf(of);
	yield;
	const count = order.length;
	const start = new Float64Array(count);
	const end = new Float64Array(count);
	for (let event = 0; event < count; event += 1) {
		place(columns, order[event] ?? 0, clock, event, start, end);
		if (event % AT_ONCE === AT_ONCE - 1) yield;
	}
	// Starts are whole seconds, in ms.
	const sorted = yield* ordering(start.map((ms) => ms / 1000));
	const ends = yield* sorting(end.slice());
	const span = intervalIndex(sorted, start, end, ends);
	yield;
	return span;
}

/**
 * The index whose `span` is made already, of the same rows under the same clock.
 * @param topics its events by topic, where they are sorted already
 */
export function indexOfRows(
	dossier: Dossier,
	of: Rows,
	clock: string,
	span: IntervalIndex,
	topics?: Memberships,
): EventIndex {
	const { columns } = of;
	const order = civilRowsOf(of);
	const { count, start, end } = span;
	const row = (event: number) => order[event] ?? 0;
	const sortings = new Map<"topic" | "actor" | "kind", Sorting>();
	if (topics !== undefined) sortings.set("topic", { names: topicLanes(dossier), of: topics });
	let numbers: Uint32Array | null = null;
	return {
		...{ clock, count, start, end, span },
		idOf: (event) => textAt(columns.ids, row(event)),
		shortOf: (event) => shortOfRow(columns, row(event)),
		rankOf: (event) => rankOfRow(columns, row(event)),
		statusOf: (event) => statusOfRow(columns, row(event)),
		// Asked of each mark in each frame: written out, for objects put together of others take ten times as long.
		timeOf: (event) => {
			const from = start[event] ?? 0;
			const to = end[event] ?? 0;
			return {
				form: formOf(columns, row(event)),
				start: from,
				end: to,
				coreStart: from,
				coreEnd: to,
				startEdge: "closed",
				endEdge: "closed",
				uncertain: false,
				members: null,
			};
		},
		find: (id) => {
			const found = rowOf(of, id);
			if (found === undefined) return undefined;
			numbers ??= numbersOf(order, columns.count);
			return numbers[found];
		},
		sortedBy: (by) => {
			const made = sortings.get(by) ?? sortedRows(dossier, columns, order, by);
			sortings.set(by, made);
			return made;
		},
	};
}

/** As `placeTime` places what the row's event states. */
function place(
	{ when, until }: EventColumns,
	row: number,
	clock: string,
	event: number,
	start: Float64Array,
	end: Float64Array,
): void {
	const hasEnd = hasDate(until, row);
	if (hasHour(when, row)) {
		const from = civilOf(instantAt(when, row), clock);
		start[event] = from;
		end[event] = Math.max(hasEnd ? civilOf(instantAt(until, row), clock) : from, from + 1);
		return;
	}
	start[event] = when.starts[row] ?? 0;
	end[event] = endAt(hasEnd ? until : when, row);
}

function formOf({ when, until }: EventColumns, row: number): TimeForm {
	if (!hasHour(when, row)) return "date";
	return hasDate(until, row) ? "instants" : "instant";
}

/** The number of each row's event. */
function numbersOf(order: Uint32Array, rows: number): Uint32Array {
	const numbers = new Uint32Array(rows);
	for (let event = 0; event < order.length; event += 1) numbers[order[event] ?? 0] = event;
	return numbers;
}

function sortedRows(
	dossier: Dossier,
	columns: EventColumns,
	order: Uint32Array,
	by: "topic" | "actor" | "kind",
): Sorting {
	switch (by) {
		case "topic": {
			const names = topicLanes(dossier);
			const slots = columns.topicIds.map((id) => names.findIndex(({ key }) => key === id));
			return { names, of: rearranged(columns.topics, order, (slot) => slots[slot] ?? 0) };
		}
		// A plain event names no actors.
		case "actor":
			return { names: actorLanes(dossier), of: noMemberships(order.length) };
		case "kind": {
			const { codes, names: kinds } = columns.kinds;
			const names = kindLanes(kindsOf(dossier.events));
			const slots = kinds.map((kind) => names.findIndex(({ key }) => key === kind));
			return {
				names,
				of: singleMemberships(new Uint16Array(order.length).map((_, at) => slots[codes[order[at] ?? 0] ?? 0] ?? 0)),
			};
		}
	}
}
