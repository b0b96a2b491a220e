import type { DossierEvent } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import type { WordField } from "./fields";
import type { Query } from "./query";

/** What rows are searched with, besides the query. */
export type RowSearch = {
	readonly lookup: Lookup;
	/** Events of which it is counted how many answer, some of all; null: all. */
	readonly within: readonly DossierEvent[] | null;
	/** Words of the query, as typed, in which slips are forgiven. */
	readonly slipped: ReadonlySet<string>;
	/** So many of the best are told; of `within`, where that is given. */
	readonly most: number;
};

export type RowHit = { readonly event: DossierEvent; readonly score: number; readonly named: boolean };

/** What came of a search over rows. */
export type RowsFound = {
	/** How many answer in all, and of `within`. */
	readonly total: number;
	readonly left: number;
	/** What is named first, then the best; equal scores in the dossier's order. */
	readonly best: readonly RowHit[];
	/** Words of the query, as typed, that no row holds. */
	readonly unheld: readonly string[];
	/** Whether an event is among all that answer. */
	readonly has: (id: string) => boolean;
	readonly valuesOf: (field: WordField) => readonly string[];
};

/** Looks through rows for what answers a query, with pauses; each says what part of the rows is done. */
export type SearchingRows = (query: Query, search: RowSearch) => Generator<number, RowsFound>;

type SearchingIn = (events: readonly DossierEvent[]) => SearchingRows | null;

let brought: SearchingIn | null = null;

/** Has `rowSearchIn` answer: for who shows dossiers that may have rows, so that no other page carries what searches them. */
export function bringRowSearch(searchingIn: SearchingIn): void {
	brought = searchingIn;
}

/** What searches the events of a list; null where they are objects. */
export function rowSearchIn(events: readonly DossierEvent[]): SearchingRows | null {
	return brought?.(events) ?? null;
}
