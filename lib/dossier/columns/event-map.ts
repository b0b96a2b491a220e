import type { DossierEvent } from "../dossier";
import { countOf, type EventRows, eventAt, eventList, rowOf } from "./event-rows";

/** Events by id, as `Lookup` has them, without a Map of a million entries: each is looked for and made when it is asked for. */
export function eventMap(of: EventRows): ReadonlyMap<string, DossierEvent> {
	const events = eventList(of);
	const get = (id: string): DossierEvent | undefined => {
		const row = rowOf(of, id);
		return row === undefined ? undefined : eventAt(of, row);
	};
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
		get,
		has: (id) => rowOf(of, id) !== undefined,
		size: countOf(of),
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
