import type { Dossier, Status } from "../dossier/dossier";
import { rowsOf } from "../dossier/event-rows";
import { atOnce } from "./at-once";
import { indexingObjects } from "./index-objects";
import type { IntervalIndex } from "./interval-index";
import type { Memberships } from "./memberships";
import type { PlacedTime } from "./placed-time";
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
 * A dossier's events by number, made once per dossier and clock. Events are numbered (`EventAt`) in civil order, so the
 * next event in time is the next number. Times are civil ms under the clock; open sides are infinite.
 */
export type EventIndex = {
	readonly clock: string;
	readonly count: number;
	readonly idOf: (event: EventAt) => string;
	readonly shortOf: (event: EventAt) => string;
	readonly rankOf: (event: EventAt) => number;
	readonly statusOf: (event: EventAt) => Status;
	readonly timeOf: (event: EventAt) => PlacedTime;
	/** The number of an id; undefined where no event has it. */
	readonly find: (id: string) => EventAt | undefined;
	readonly start: Float64Array;
	readonly end: Float64Array;
	/** All events by their drawn start. */
	readonly span: IntervalIndex;
	readonly sortedBy: (by: "topic" | "actor" | "kind") => Sorting;
};

/** `clock` is an IANA zone; @throws RangeError where it is none. */
export function indexEvents(dossier: Dossier, clock: string): EventIndex {
	return atOnce(indexing(dossier, clock));
}

/** `indexEvents` with pauses, so that a page can do other things between: the index of a large dossier takes a while. */
export function indexing(dossier: Dossier, clock: string): Generator<unknown, EventIndex> {
	const rows = rowsOf(dossier.events);
	return rows === null ? indexingObjects(dossier, clock) : rows.indexing(dossier, clock);
}
