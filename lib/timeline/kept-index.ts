import type { Dossier } from "../dossier/dossier";
import { type EventIndex, indexEvents, indexing } from "./event-index";

const kept = new WeakMap<Dossier, EventIndex>();

/** `indexEvents`, made once for a dossier and the clock last asked for: drawing, filters and exports ask for the same. */
export function keptIndex(dossier: Dossier, clock: string): EventIndex {
	const known = kept.get(dossier);
	if (known?.clock === clock) return known;
	const made = indexEvents(dossier, clock);
	keepIndex(dossier, made);
	return made;
}

/** Takes over an index that was made elsewhere. */
export function keepIndex(dossier: Dossier, index: EventIndex): void {
	kept.set(dossier, index);
}

/** Makes what `keptIndex` keeps, with pauses. */
export function* keepingIndex(dossier: Dossier, clock: string): Generator<unknown, void> {
	if (kept.get(dossier)?.clock !== clock) keepIndex(dossier, yield* indexing(dossier, clock));
}
