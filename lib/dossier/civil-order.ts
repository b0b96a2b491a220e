import { civilKey, compareKeys } from "../time/civil-order";
import type { Dossier, DossierEvent } from "./dossier";
import { rowsOf } from "./event-rows";
import { currentState } from "./event-state";

const orders = new WeakMap<Dossier, readonly DossierEvent[]>();

/** The events in civil order (design §3), by the time that stands for each; sorted once a dossier. */
export function civilOrder(dossier: Dossier): readonly DossierEvent[] {
	const known = orders.get(dossier);
	if (known !== undefined) return known;
	const rows = rowsOf(dossier.events);
	if (rows !== null) return rows.inCivilOrder();
	const dated = dossier.events.map((event) => {
		const { when, until } = currentState(event);
		return { event, key: civilKey({ id: event.id, when, ...(until === null ? {} : { until }) }) };
	});
	const order = dated.sort((a, b) => compareKeys(a.key, b.key)).map(({ event }) => event);
	orders.set(dossier, order);
	return order;
}
