import { civilOrder } from "../dossier/civil-order";
import type { Dossier, DossierEvent, Status } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import { type IntervalIndex, intervalIndex } from "./interval-index";
import { kindTitle, shortActorName } from "./lane-name";
import { type Memberships, memberships } from "./memberships";
import { type PlacedTime, placeTime } from "./placed-time";
import type { EventAt } from "./scene-parts";

/** A lane that an event can stand in. */
export type LaneName = {
	readonly key: string;
	readonly title: string;
	/** Where the title is too long for the gutter. */
	readonly short?: string;
};

/** One way of sorting events into lanes: the lanes' names and, for each event, its lanes, the leading one first. */
export type Sorting = { readonly names: readonly LaneName[]; readonly of: Memberships };

/**
 * A dossier's events as columns, built once per dossier and clock. Events are numbered (`EventAt`) in civil order, so the
 * next event in time is the next number. Times are civil ms under the clock; open sides are infinite.
 */
export type EventIndex = {
	readonly clock: string;
	readonly count: number;
	readonly ids: readonly string[];
	readonly titles: readonly string[];
	readonly shorts: readonly string[];
	readonly at: ReadonlyMap<string, EventAt>;
	readonly ranks: Uint8Array;
	readonly statuses: readonly Status[];
	readonly times: readonly PlacedTime[];
	readonly start: Float64Array;
	readonly end: Float64Array;
	/** All events by their drawn start. */
	readonly span: IntervalIndex;
	readonly topics: Sorting;
	readonly actors: Sorting;
	readonly kinds: Sorting;
};

/** `clock` is an IANA zone; @throws RangeError where it is none. */
export function indexEvents(dossier: Dossier, clock: string): EventIndex {
	const steps = indexing(dossier, clock);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** Events that are taken in between two pauses. */
const AT_ONCE = 4000;

/** `indexEvents` with pauses, so that a page can do other things between: the index of a large dossier takes a while. */
export function* indexing(dossier: Dossier, clock: string): Generator<void, EventIndex> {
	const events = civilOrder(dossier);
	yield;
	const times: PlacedTime[] = [];
	const statuses: Status[] = [];
	for (const event of events) {
		const state = currentState(event);
		times.push(placeTime(state, clock));
		statuses.push(state.status);
		if (times.length % AT_ONCE === 0) yield;
	}
	const start = Float64Array.from(times, (time) => time.start);
	const end = Float64Array.from(times, (time) => time.end);
	yield;
	const span = intervalIndex(byStart(start), start, end);
	yield;
	const topics = dossier.topics.map(({ id, title }) => ({ key: id, title }));
	const actors = dossier.actors.map(({ id, name, kind }) => ({
		key: id,
		title: name,
		short: shortActorName(name, kind),
	}));
	const kinds = [...new Set(events.map((event) => event.kind))]
		.sort()
		.map((kind) => ({ key: kind, title: kindTitle(kind) }));
	yield;
	const byTopic = sorting(topics, events, (event) => event.topics);
	yield;
	const byActor = sorting(actors, events, (event) => event.actors);
	yield;
	const byKind = sorting(kinds, events, (event) => [event.kind]);
	yield;
	return {
		clock,
		count: events.length,
		ids: events.map((event) => event.id),
		titles: events.map((event) => event.title),
		shorts: events.map((event) => event.short),
		at: new Map(events.map((event, at) => [event.id, at])),
		ranks: Uint8Array.from(events, (event) => event.rank),
		statuses,
		times,
		start,
		end,
		span,
		topics: byTopic,
		actors: byActor,
		kinds: byKind,
	};
}

function byStart(start: Float64Array): Uint32Array {
	return Uint32Array.from(start.keys()).sort((a, b) => compare(start[a] ?? 0, start[b] ?? 0) || a - b);
}

/** Infinite starts are equal to each other, which a subtraction would make NaN. */
function compare(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function sorting(
	names: readonly LaneName[],
	events: readonly DossierEvent[],
	keysOf: (event: DossierEvent) => readonly string[],
): Sorting {
	const slots = new Map(names.map(({ key }, slot) => [key, slot]));
	const of = memberships(events.map((event) => slotsIn(keysOf(event), slots)));
	return { names, of };
}

/** Slots of the keys that have one, each once, in the keys' order: a few at most, so they are compared one by one. */
function slotsIn(keys: readonly string[], slots: ReadonlyMap<string, number>): readonly number[] {
	const found: number[] = [];
	for (const key of keys) {
		const slot = slots.get(key);
		if (slot !== undefined && !found.includes(slot)) found.push(slot);
	}
	return found;
}
