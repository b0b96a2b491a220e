import { civilOrder } from "../dossier/civil-order";
import type { Lookup } from "../dossier/lookup";
import type { Subject } from "./subject";

/** The events before and after the open one in civil order; from anything else, the first and none. */
export function eventSteps(
	subject: Subject,
	lookup: Lookup,
): { readonly previous: string | null; readonly next: string | null } {
	const order = civilOrder(lookup.dossier);
	const at = subject.kind === "event" ? order.findIndex((event) => event.id === subject.id) : -1;
	return { previous: at <= 0 ? null : (order[at - 1]?.id ?? null), next: order[at + 1]?.id ?? null };
}
