import type { DossierEvent } from "../dossier/dossier";
import { type EventRows, standBehind } from "../dossier/event-rows";
import { dayNumber, parsePlainDate } from "../time/plain-date";
import { atOnce } from "../timeline/at-once";
import type { EventIndex } from "../timeline/event-index";
import { firstSlot, slotsOf } from "../timeline/memberships";
import type { EventColumns } from "./event-columns";
import { eventMap } from "./event-map";
import { dayText, rankOfRow } from "./event-of-row";
import { firstKnown } from "./first-known";
import { indexingRows } from "./index-rows";
import { lastMade } from "./last-made";
import { type Choosing, choosingOf } from "./row-choices";
import { textsOf } from "./row-text";
import {
	civilRowsOf,
	countOf,
	eachRow,
	eventAt,
	narrowed,
	narrowing,
	type Rows,
	rememberRows,
	rowAt,
	rowOf,
	rowsBehind,
} from "./rows";

/** The columns that a dossier's events are rows of; null where they are objects. */
export function columnsBehind(events: readonly DossierEvent[]): EventColumns | null {
	return rowsBehind(events)?.columns ?? null;
}

/** The events of rows, as the list that a dossier has; each is made when it is asked for. */
export function eventList(of: Rows): readonly DossierEvent[] {
	const list = listOf(countOf(of), (at) => eventAt(of, rowAt(of, at)));
	rememberRows(list, of);
	standBehind(list, answersOf(of));
	return list;
}

/** Rows do not change: what takes a look at all of them is looked for once. */
function answersOf(of: Rows): EventRows {
	const { columns } = of;
	const found = new Map<string, readonly DossierEvent[]>();
	const known = (row: number) => columns.known[row] ?? 0;
	// A list that was made is the same list when it is asked for again, and what was made of it stands with it.
	const days = lastMade<Rows>(2);
	const indexes = lastMade<EventIndex>(1);
	let chosen: Choosing | null = null;
	const choosing = (): Choosing => {
		chosen ??= choosingOf(of, eventList);
		return chosen;
	};
	function* until(day: string): Generator<number, Rows> {
		const last = numberOf(day);
		return days.get(`-${day}`) ?? days.keep(`-${day}`, yield* narrowing(of, (row) => known(row) <= last));
	}
	function* after(day: string): Generator<number, Rows> {
		const last = numberOf(day);
		return days.get(`${day}-`) ?? days.keep(`${day}-`, yield* narrowing(of, (row) => known(row) > last));
	}
	return {
		byId: () => eventMap(of, eventList(of)),
		inCivilOrder: () => civilList(of),
		placeOf: (id) => {
			const row = rowOf(of, id);
			return row === undefined ? -1 : civilRowsOf(of).indexOf(row);
		},
		days: once(() => daysOf(of).map(dayText)),
		kinds: once(() => {
			const { codes, names } = columns.kinds;
			const isUsed = new Uint8Array(names.length);
			eachRow(of, (row) => {
				isUsed[codes[row] ?? 0] = 1;
			});
			return names.filter((_, code) => isUsed[code] === 1);
		}),
		topics: once(() => {
			const { from, slots } = columns.topics;
			const isUsed = new Uint8Array(columns.topicIds.length);
			eachRow(of, (row) => {
				for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at += 1) isUsed[slots[at] ?? 0] = 1;
			});
			return columns.topicIds.filter((_, slot) => isUsed[slot] === 1);
		}),
		knownFrom: (id) => {
			const row = rowOf(of, id);
			return row === undefined ? undefined : dayText(known(row));
		},
		knownOn: (day, then) => eventList({ ...atOnce(until(day)), known: (event: DossierEvent) => then(of.known(event)) }),
		knownAfter: (day) => eventList(atOnce(after(day))),
		firstKnownAfter: (day, most, last) =>
			firstKnown(atOnce(after(day)), most, numberOf(last)).map((row) => eventAt(of, row)),
		*makingDay(day) {
			yield* until(day);
			yield* after(day);
		},
		where: ({ rank = Infinity, topic, leads = false }) => {
			const asked = JSON.stringify([rank, topic, leads]);
			const before = found.get(asked);
			if (before !== undefined) return before;
			if (rank < 3 && !columns.ranks.includes(1) && (rank < 2 || !columns.ranks.includes(2))) return NONE;
			const slot = topic === undefined ? null : columns.topicIds.indexOf(topic);
			const isOfTopic = (row: number) =>
				slot === null ||
				(leads ? firstSlot(columns.topics, row) === slot : slotsOf(columns.topics, row).includes(slot));
			const answer = civilList(narrowed(of, (row) => rankOfRow(columns, row) <= rank && isOfTopic(row)));
			found.set(asked, answer);
			return answer;
		},
		texts: () => textsOf(of),
		mapped: (make) => listOf(countOf(of), (at) => make(eventAt(of, rowAt(of, at)))),
		passing: (filter, bearing) => choosing().passing(filter, bearing),
		makingPassing: (filter, bearing) => choosing().makingPassing(filter, bearing),
		counts: (filter, group, bearing) => choosing().counts(filter, group, bearing),
		makingCounts: (filter, bearing) => choosing().makingCounts(filter, bearing),
		*indexing(dossier, clock) {
			return indexes.get(clock) ?? indexes.keep(clock, yield* indexingRows(dossier, of, clock));
		},
	};
}

/** A list that is the same list each time, as whoever remembers what was made of it expects. */
const NONE: readonly DossierEvent[] = [];

/** The day numbers on which rows became known, each once, ascending. */
function daysOf(of: Rows): readonly number[] {
	const { known } = of.columns;
	let first = Infinity;
	let last = -Infinity;
	eachRow(of, (row) => {
		const day = known[row] ?? 0;
		if (day < first) first = day;
		if (day > last) last = day;
	});
	// Years have four digits: at most some seven million days.
	const isThere = new Uint8Array(first > last ? 0 : last - first + 1);
	eachRow(of, (row) => {
		isThere[(known[row] ?? 0) - first] = 1;
	});
	const days: number[] = [];
	for (let at = isThere.indexOf(1); at >= 0; at = isThere.indexOf(1, at + 1)) days.push(first + at);
	return days;
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function civilList(of: Rows): readonly DossierEvent[] {
	const order = civilRowsOf(of);
	return listOf(order.length, (at) => eventAt(of, order[at] ?? 0));
}

function numberOf(day: string): number {
	const read = parsePlainDate(day);
	if (!read.ok) throw new RangeError(`a plain date, not ${day}`);
	return dayNumber(read.value);
}

/**
 * A list that makes its items when they are asked for. For all who read it it is an array (`map`, `length`, `for … of`,
 * `JSON.stringify`); it cannot be written to, nor cloned into a worker.
 */
function listOf<T>(length: number, itemAt: (at: number) => T): readonly T[] {
	const has = (key: PropertyKey): key is string => typeof key === "string" && /^\d+$/.test(key) && Number(key) < length;
	return new Proxy<readonly T[]>([], {
		get: (array, key, list) => {
			if (key === "length") return length;
			return has(key) ? itemAt(Number(key)) : Reflect.get(array, key, list);
		},
		has: (array, key) => has(key) || Reflect.has(array, key),
		ownKeys: () => [...Array.from({ length }, (_, at) => String(at)), "length"],
		getOwnPropertyDescriptor: (array, key) => {
			if (key === "length") return { value: length, writable: true, enumerable: false, configurable: false };
			if (!has(key)) return Reflect.getOwnPropertyDescriptor(array, key);
			return { value: itemAt(Number(key)), writable: false, enumerable: true, configurable: true };
		},
		set: () => false,
		defineProperty: () => false,
		deleteProperty: () => false,
	});
}
