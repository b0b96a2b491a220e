import { atOnce } from "./at-once";
import type { EventIndex, LaneName, Sorting } from "./event-index";
import { type IntervalIndex, intervalIndex } from "./interval-index";
import type { LaneBy } from "./lane-by";
import { firstSlot, onlySlot, slotsOf } from "./memberships";
import type { EventAt } from "./scene-parts";

/** The palette holds eight colours; a ninth topic starts it again. */
export const PALETTE_SIZE = 8;

/** More lanes than this do not fit the block; the less frequent share the last one. */
const MOST_LANES: Record<LaneBy, number> = { topic: 9, actor: 7, kind: 7, none: 1 };

/** A lane of the whole dossier, with its own index by start. */
export type Lane = LaneName & { readonly colour: number | null; readonly index: IntervalIndex };

export type LaneSet = {
	readonly lanes: readonly Lane[];
	/** Position of the event's leading lane. */
	readonly leadOf: (event: EventAt) => number;
	readonly holds: (lane: number, event: EventAt) => boolean;
	/** Palette slot of the event's first topic. */
	readonly colourOf: (event: EventAt) => number | null;
};

/** Events that are taken in between two pauses. */
const AT_ONCE = 50_000;

const kept = new WeakMap<EventIndex, Map<LaneBy, LaneSet>>();

/** The lanes of a dossier: a pure function of its arguments, kept per index since it touches every event. */
export function laneSetOf(index: EventIndex, by: LaneBy): LaneSet {
	return atOnce(keepingLanes(index, by));
}

/** `laneSetOf` with pauses. */
export function* keepingLanes(index: EventIndex, by: LaneBy): Generator<unknown, LaneSet> {
	const sets = kept.get(index) ?? new Map<LaneBy, LaneSet>();
	kept.set(index, sets);
	const known = sets.get(by) ?? (yield* makingLanes(index, by));
	sets.set(by, known);
	return known;
}

/** What it takes to tell the lanes of an index, as numbers alone: a worker can make it and hand it over. */
export type LaneParts = {
	/** Lane of each slot of the sorting, -1 for those that share the last lane. */
	readonly laneOfSlot: readonly number[];
	/** Of the lanes in their order, that of the others last where there are any. */
	readonly indexes: readonly IntervalIndex[];
};

/** Takes over the lanes of an index that were parted elsewhere. */
export function keepLanes(index: EventIndex, by: LaneBy, parts: LaneParts): void {
	kept.set(index, new Map([[by, laneSet(index, by, parts)]]));
}

function* makingLanes(index: EventIndex, by: LaneBy): Generator<unknown, LaneSet> {
	return laneSet(index, by, yield* partingLanes(index, by));
}

/** The parts of `laneSetOf`, with pauses. */
export function* partingLanes(index: EventIndex, by: LaneBy): Generator<unknown, LaneParts> {
	if (by === "none") return { laneOfSlot: [], indexes: [index.span] };
	yield;
	const sorting = index.sortedBy(by);
	yield;
	const laneOfSlot = places(sorting, by);
	const rest = restOf(laneOfSlot);
	// Each has room for all: what is never written to takes no memory.
	const members = Array.from({ length: rest + 1 }, () => new Uint32Array(index.count));
	const counts = new Uint32Array(rest + 1);
	const join = (lane: number, event: EventAt) => {
		const own = members[lane];
		const count = counts[lane] ?? 0;
		if (own !== undefined) own[count] = event;
		counts[lane] = count + 1;
	};
	let taken = 0;
	for (const event of index.span.order) {
		if (++taken % AT_ONCE === 0) yield;
		const only = onlySlot(sorting.of, event);
		if (only !== null) join(at(laneOfSlot, only, rest), event);
		else for (const lane of lanesOf(sorting, laneOfSlot, event, rest)) join(lane, event);
	}
	if (counts[rest] === 0) members.pop();
	const indexes: IntervalIndex[] = [];
	for (const [lane, own] of members.entries()) {
		yield;
		const count = counts[lane] ?? 0;
		// A lane of all events is the index that there is.
		indexes.push(count === index.count ? index.span : intervalIndex(own.slice(0, count), index.start, index.end));
	}
	return { laneOfSlot, indexes };
}

function laneSet(index: EventIndex, by: LaneBy, { laneOfSlot, indexes }: LaneParts): LaneSet {
	const topics = index.sortedBy("topic").of;
	const colourOf = (event: EventAt): number | null => {
		const slot = firstSlot(topics, event);
		return slot === null ? null : slot % PALETTE_SIZE;
	};
	if (by === "none") {
		const lanes = indexes.map((all) => ({ key: "all", title: "All events", colour: null, index: all }));
		return { lanes, leadOf: () => 0, holds: (at) => at === 0, colourOf };
	}
	const sorting = index.sortedBy(by);
	const rest = restOf(laneOfSlot);
	const names = sorting.names.filter((_, slot) => (laneOfSlot[slot] ?? -1) >= 0);
	return {
		lanes: indexes.map((own, lane) => ({
			...(names[lane] ?? { key: "other", title: "Other" }),
			colour: by === "topic" && lane < rest ? lane % PALETTE_SIZE : null,
			index: own,
		})),
		leadOf: (event) => {
			const slot = firstSlot(sorting.of, event);
			return slot === null ? rest : at(laneOfSlot, slot, rest);
		},
		holds: (lane, event) => lanesOf(sorting, laneOfSlot, event, rest).has(lane),
		colourOf,
	};
}

/** The lane of all that has none of its own: the last. */
function restOf(laneOfSlot: readonly number[]): number {
	return laneOfSlot.filter((lane) => lane >= 0).length;
}

/** Lane of each slot. Topics always stand; of others only what occurs. */
function places(sorting: Sorting, by: LaneBy): readonly number[] {
	const counts = new Uint32Array(sorting.names.length);
	for (const slot of sorting.of.slots) counts[slot] = (counts[slot] ?? 0) + 1;
	const slots = [...counts.keys()].filter((slot) => by === "topic" || (counts[slot] ?? 0) > 0);
	const crowded = slots.length > MOST_LANES[by];
	const frequent = by === "topic" ? slots : slots.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
	const own = new Set(crowded ? frequent.slice(0, MOST_LANES[by] - 1) : slots);
	let next = 0;
	return sorting.names.map((_, slot) => (own.has(slot) ? next++ : -1));
}

function lanesOf(sorting: Sorting, laneOfSlot: readonly number[], event: EventAt, rest: number): ReadonlySet<number> {
	const lanes = new Set<number>();
	for (const slot of slotsOf(sorting.of, event)) lanes.add(at(laneOfSlot, slot, rest));
	return lanes.size === 0 ? lanes.add(rest) : lanes;
}

function at(laneOfSlot: readonly number[], slot: number, rest: number): number {
	const lane = laneOfSlot[slot] ?? -1;
	return lane < 0 ? rest : lane;
}
