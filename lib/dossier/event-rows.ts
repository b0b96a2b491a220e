import type { EventIndex } from "../timeline/event-index";
import type { Filter, FilterGroup } from "../view/filter";
import type { Dossier, DossierEvent } from "./dossier";

/** What claims say of events: by the event's id, what each group of filters may ask of the claims that bear on it. */
export type Bearing = ReadonlyMap<string, Pick<Filter, "verdicts" | "said">>;

type Events = readonly DossierEvent[];

/**
 * What the events of a dossier that has very many can be asked as a whole, where they are rows of columns (`lib/columns`)
 * and not objects: each answer costs the rows' numbers and makes no event. This is all that the rest of the program knows
 * of columns; they come with the page of own dossiers only.
 */
export type EventRows = {
	readonly byId: () => ReadonlyMap<string, DossierEvent>;
	readonly inCivilOrder: () => Events;
	/** The place of an id in that order; -1 where none has it. */
	readonly placeOf: (id: string) => number;
	/** The plain dates on which anything of them became known, each once. */
	readonly days: () => readonly string[];
	/** The kinds that occur, each once. */
	readonly kinds: () => readonly string[];
	/** The topics that they have, each once. */
	readonly topics: () => readonly string[];
	/** The plain date from which an event is known; undefined where there is none of this id. */
	readonly knownFrom: (id: string) => string | undefined;
	/** Those known on a day (a plain date), each as `known` has it. */
	readonly knownOn: (day: string, known: (event: DossierEvent) => DossierEvent) => Events;
	/** Those that became known after a day. */
	readonly knownAfter: (day: string) => Events;
	/** At most `most` of those: the first known first, of one day the higher rank; `last` stands for all later days. */
	readonly firstKnownAfter: (day: string, most: number, last: string) => Events;
	/** In civil order, those of a rank at most, and of a topic, or of a topic that leads them. */
	readonly where: (asked: { readonly rank?: number; readonly topic?: string; readonly leads?: boolean }) => Events;
	/** What `make` makes of each, when it is asked for. */
	readonly mapped: <T>(make: (event: DossierEvent) => T) => readonly T[];
	/** The JSON of each, as the dossier's file has it. */
	readonly texts: () => Iterable<string>;
	/** Those that pass a filter. */
	readonly passing: (filter: Filter, bearing: Bearing) => Events;
	/** How many events have each choice of a group and pass all other groups; choices that no event has are not in it. */
	readonly counts: (filter: Filter, group: FilterGroup, bearing: Bearing) => ReadonlyMap<string, number>;
	/** With pauses, what these then give at once: `knownOn` and `knownAfter` a day; */
	readonly makingDay: (day: string) => Generator<number, void>;
	/** `passing` a filter; */
	readonly makingPassing: (filter: Filter, bearing: Bearing) => Generator<number, void>;
	/** `counts` under a filter, of every group. */
	readonly makingCounts: (filter: Filter, bearing: Bearing) => Generator<number, void>;
	/** The index of the timeline, with pauses (`lib/timeline/event-index.ts`). */
	readonly indexing: (dossier: Dossier, clock: string) => Generator<unknown, EventIndex>;
};

const behind = new WeakMap<object, EventRows>();

/** The rows behind a dossier's events; null for events that are objects. */
export function rowsOf(events: readonly DossierEvent[]): EventRows | null {
	return behind.get(events) ?? null;
}

/** Has `rowsOf` give the rows of a list: for who makes lists of rows. */
export function standBehind(events: readonly DossierEvent[], rows: EventRows): void {
	behind.set(events, rows);
}
