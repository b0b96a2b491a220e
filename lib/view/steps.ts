import { civilOrder } from "../dossier/civil-order";
import { rowsOf } from "../dossier/event-rows";
import type { Lookup } from "../dossier/lookup";
import type { Subject, ThingKind } from "./subject";

/** What "previous" and "next" lead to, and what kind of thing they step through. */
export type Steps = { readonly kind: ThingKind; readonly previous: Subject | null; readonly next: Subject | null };

/**
 * The things before and after the open one: events in civil order, all others in the order of the dossier's list. From the
 * dossier itself the events begin, from the list of sources the sources.
 */
export function stepsFrom(subject: Subject, lookup: Lookup): Steps {
	const kind = "id" in subject ? subject.kind : subject.kind === "sources" ? "source" : "event";
	const order = orderOf(kind, lookup);
	const at = "id" in subject ? placeOf(subject, order, lookup) : -1;
	const step = (to: number): Subject | null => {
		const id = to < 0 ? undefined : order[to]?.id;
		return id === undefined ? null : { kind, id };
	};
	return { kind, previous: step(at - 1), next: step(at + 1) };
}

/** Of a million events as rows by their numbers: to look through the list would make every event before the one that is open. */
function placeOf(
	{ kind, id }: Subject & { readonly id: string },
	order: readonly { readonly id: string }[],
	lookup: Lookup,
): number {
	const rows = kind === "event" ? rowsOf(lookup.dossier.events) : null;
	return rows === null ? order.findIndex((each) => each.id === id) : rows.placeOf(id);
}

function orderOf(kind: ThingKind, lookup: Lookup): readonly { readonly id: string }[] {
	switch (kind) {
		case "event":
			return civilOrder(lookup.dossier);
		case "topic":
			return lookup.dossier.topics;
		case "claim":
			return lookup.dossier.claims;
		case "source":
			return lookup.dossier.sources;
		case "actor":
			return lookup.dossier.actors;
	}
}
