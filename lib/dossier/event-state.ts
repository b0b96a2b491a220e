import type { When } from "../time/when";
import type { DossierEvent, HistoryEntry, Status } from "./dossier";

/** What is last known of an event: its newest history entry, and the time that stands with it. */
export type EventState = {
	readonly entry: HistoryEntry;
	readonly status: Status;
	readonly when: When;
	/** The end, where `when` is the event's own and the event states one. */
	readonly until: When | null;
};

/**
 * The state of the newest entry by `on`; of two on one day the later in the file (design §3). A held event stands at its
 * own `when` and `until`; otherwise the newest entry that says a time gives it, and failing that the event itself.
 */
export function currentState(event: DossierEvent): EventState {
	const entries = inOrder(event.history);
	const entry = entries.at(-1);
	if (entry === undefined) throw new RangeError(`event ${event.id} has no history`);
	const planned = entry.status === "held" ? undefined : entries.findLast((each) => each.when !== undefined)?.when;
	return {
		entry,
		status: entry.status,
		when: planned ?? event.when,
		until: planned === undefined ? (event.until ?? null) : null,
	};
}

/** History entries by `on`, file order within a day (plain dates of four-digit years compare as text). */
function inOrder(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
	return history
		.map((entry, at) => ({ entry, at }))
		.sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.at - b.at))
		.map(({ entry }) => entry);
}
