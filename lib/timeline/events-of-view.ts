import type { DossierEvent } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import type { Look } from "../view/view";
import { indexEvents } from "./event-index";
import { extentOf } from "./extent";
import { homeSpan, periodChoices } from "./period-choices";
import { eventsWithin } from "./visible";

/** The events that a reader has in view, in civil order: what the filters leave (`shown`) of the span looked at. */
export function eventsOfView(
	look: Pick<Look, "span" | "clock">,
	lookup: Lookup,
	shown: Lookup,
): readonly DossierEvent[] {
	const clock = look.clock ?? lookup.dossier.timeZone;
	const all = indexEvents(lookup.dossier, clock);
	const extent = extentOf(all, lookup.dossier.periods, lookup.dossier.updated);
	const { from, to } = look.span ?? homeSpan(lookup, periodChoices(lookup, all, extent), extent);
	const index = indexEvents(shown.dossier, clock);
	return eventsWithin(index, { start: from, end: to }).flatMap((at) => shown.events.get(index.ids[at] ?? "") ?? []);
}
