import type { DossierEvent } from "../dossier/dossier";
import { eventAt, type Rows, rowOf } from "./rows";

/**
 * Events by id, as `Lookup` has them, without a Map of a million entries: each is looked for and made when it is asked for.
 * @param events the list of the same rows
 */
export function eventMap(of: Rows, events: readonly DossierEvent[]): ReadonlyMap<string, DossierEvent> {
	function* entries(): MapIterator<[string, DossierEvent]> {
		for (const event of events) yield [event.id, event];
		return undefined;
	}
	function* keys(): MapIterator<string> {
		for (const { id } of events) yield id;
		return undefined;
	}
	function* values(): MapIterator<DossierEvent> {
		yield* events;
		return undefined;
	}
	const map: ReadonlyMap<string, DossierEvent> = {
		get: (id) => {
			const row = rowOf(of, id);
			return row === undefined ? undefined : eventAt(of, row);
		},
		has: (id) => rowOf(of, id) !== undefined,
		size: events.length,
		forEach: (act) => {
			for (const event of events) act(event, event.id, map);
		},
		entries,
		keys,
		values,
		[Symbol.iterator]: entries,
	};
	return map;
}
