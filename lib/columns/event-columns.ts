import type { Cite, Status } from "../dossier/dossier";
import type { Memberships } from "../timeline/memberships";
import type { DateColumn } from "./date-column";
import type { IdTable } from "./id-table";
import type { TextColumn } from "./text-column";

/** A few names, and for each row which of them it has. */
export type NamedColumn = { readonly names: readonly string[]; readonly codes: Uint16Array<ArrayBuffer> };

export const STATUSES: readonly Status[] = ["proposed", "announced", "scheduled", "held", "postponed", "cancelled"];

/** From so many events on, where all are plain, a dossier has them as columns. */
export const COLUMNS_FROM = 1000;

/**
 * The events of a dossier that has many, as columns, a row an event in the dossier's order: some hundred bytes an event
 * where an object takes two thousand, and handed from a worker to the page without a copy of any of them. Columns hold
 * *plain* events (`plainRow`), such as files give by the thousand: with one history entry, and all on the same cites.
 */
export type EventColumns = {
	readonly count: number;
	readonly ids: TextColumn;
	readonly table: IdTable;
	readonly titles: TextColumn;
	/** The sentences of the summary, a line each; null where no event has one. */
	readonly summaries: TextColumn | null;
	/** Notes of the history entries. */
	readonly notes: TextColumn | null;
	readonly places: TextColumn | null;
	/** Short labels, where one is not `shortTitle` of its title. */
	readonly shorts: TextColumn | null;
	readonly kinds: NamedColumn;
	readonly zones: NamedColumn;
	/** By their place in `topicIds`, the leading one first. */
	readonly topics: Memberships;
	readonly topicIds: readonly string[];
	readonly ranks: Uint8Array<ArrayBuffer>;
	/** Places in `STATUSES`. */
	readonly statuses: Uint8Array<ArrayBuffer>;
	/** The day on which the history entry became known, as a day number. */
	readonly known: Int32Array<ArrayBuffer>;
	readonly when: DateColumn;
	/** The event's `until`; with an hour on neither side the second date of `when` as an interval. */
	readonly until: DateColumn;
	/** What every statement of every event rests on. */
	readonly cites: readonly Cite[];
	/** The rows in civil order. */
	readonly order: Uint32Array<ArrayBuffer>;
};
