import type { Dossier } from "../dossier/dossier";
import { rowsOf } from "../dossier/event-rows";
import { type Lookup, lookUp } from "../dossier/lookup";
import { isFiltering } from "../view/filter";
import { bearingOf, narrow } from "../view/narrow";
import type { Look } from "../view/view";
import { keepingIndex, keptIndex } from "./kept-index";
import { keepingLanes } from "./lanes";

/** What of a look decides which events are drawn, and in which lanes. */
export type DrawnLook = Pick<Look, "asOf" | "filter" | "clock" | "lanes">;

/**
 * Makes what a look of a dossier is drawn from, with pauses: each part is kept where drawing asks for it, so that then it
 * is there. What was begun and not ended leaves nothing behind that anybody would see.
 * @param asOf `lib/dossier/as-of.ts`, which comes when it is asked for; not needed for the latest state
 */
export function* preparingView(
	whole: Lookup,
	{ asOf: day, filter, clock, lanes }: DrawnLook,
	asOf: ((dossier: Dossier, day: string) => Dossier) | null,
): Generator<unknown, void> {
	const { dossier } = whole;
	const zone = clock ?? dossier.timeZone;
	yield* keepingIndex(dossier, zone);
	let known = whole;
	if (day !== null && day < dossier.updated && asOf !== null) {
		const rows = rowsOf(dossier.events);
		if (rows !== null) yield* rows.makingDay(day);
		known = lookUp(asOf(dossier, day));
		yield;
		yield* keepingIndex(known.dossier, zone);
	}
	yield;
	const rows = rowsOf(known.dossier.events);
	if (rows !== null && isFiltering(filter)) yield* rows.makingPassing(filter, bearingOf(known.dossier));
	const shown = narrow(known, filter);
	yield* keepingIndex(shown, zone);
	yield;
	yield* keepingLanes(keptIndex(shown, zone), lanes);
}
