import { eventAsOf } from "./as-of-event";
import type { Change, EventChangeKind } from "./change";
import type { DossierEvent, HistoryEntry } from "./dossier";
import { currentState, type EventState } from "./event-state";
import type { Later } from "./known-from";
import { newest } from "./newest";

const NOTHING: Later = { events: new Set(), sources: new Set(), undated: new Set() };

/** What became known of an event: it is new, its state is another, its time is; or it was only said again. */
export function eventChanges(before: DossierEvent | undefined, after: DossierEvent): readonly Change[] {
	const start = before ?? onFirstDay(after);
	const begun = before === undefined ? [change("new-event", start, null, currentState(start).entry)] : [];
	if (start.history.length === after.history.length) return begun;
	const was = currentState(start);
	const now = currentState(after);
	const kinds = [
		...(now.status === was.status ? [] : [{ kind: stateKind(now), entry: now.entry }]),
		...(isRedated(was, now) ? [{ kind: "re-dated" as const, entry: dating(start, after, now) }] : []),
	];
	const told = kinds.length > 0 ? kinds : [{ kind: "confirmed" as const, entry: now.entry }];
	return [...begun, ...told.map(({ kind, entry }) => change(kind, after, start, entry))];
}

function change(
	kind: EventChangeKind,
	event: DossierEvent,
	before: DossierEvent | null,
	{ on, event: by }: HistoryEntry,
): Change {
	return { kind, on, thing: { kind: "event", id: event.id }, event, before, ...(by !== undefined && { by }) };
}

function onFirstDay(event: DossierEvent): DossierEvent {
	const first = event.history.reduce((day, { on }) => (on < day ? on : day), event.history[0]?.on ?? "");
	return eventAsOf(event, first, NOTHING) ?? event;
}

function stateKind({ status }: EventState): EventChangeKind {
	switch (status) {
		case "held":
		case "postponed":
		case "cancelled":
			return status;
		case "proposed":
		case "announced":
		case "scheduled":
			return "planned";
	}
}

/** Of what was held, an hour within the day that was planned is no other time. */
function isRedated(was: EventState, now: EventState): boolean {
	if (was.when.text === now.when.text) return false;
	if (now.status !== "held") return true;
	const [old, next] = [was.when.bounds, now.when.bounds];
	const startsBefore = (next.start ?? -Infinity) < (old.start ?? -Infinity);
	return startsBefore || (next.end ?? Infinity) > (old.end ?? Infinity);
}

/** The newest of the further entries that says a time, else the newest. */
function dating(start: DossierEvent, after: DossierEvent, now: EventState): HistoryEntry {
	const known = newest(start.history)?.on ?? "";
	return newest(after.history.filter(({ on, when }) => on > known && when !== undefined)) ?? now.entry;
}
