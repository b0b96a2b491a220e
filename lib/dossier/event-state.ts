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
	const entry = newestOf(event.history, () => true);
	if (entry === undefined) throw new RangeError(`event ${event.id} has no history`);
	const planned = entry.status === "held" ? undefined : newestOf(event.history, saysWhen)?.when;
	return {
		entry,
		status: entry.status,
		when: planned ?? event.when,
		until: planned === undefined ? (event.until ?? null) : null,
	};
}

/** The newest entry by `on` of those that count, of one day the later in the file (plain dates compare as text). */
function newestOf(
	history: readonly HistoryEntry[],
	counts: (entry: HistoryEntry) => boolean,
): HistoryEntry | undefined {
	let newest: HistoryEntry | undefined;
	for (const entry of history) {
		if (counts(entry) && (newest === undefined || entry.on >= newest.on)) newest = entry;
	}
	return newest;
}

function saysWhen({ when }: HistoryEntry): boolean {
	return when !== undefined;
}
