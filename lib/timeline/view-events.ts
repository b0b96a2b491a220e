import type { DossierEvent } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import type { View, ViewSpan } from "../view/view";
import { endOfDay } from "./as-of-line";
import { extentOf } from "./extent";
import { homeWith } from "./follow";
import { countIn } from "./interval-index";
import { keptIndex } from "./kept-index";
import { homeSpan, type PeriodChoice, periodChoices, sameSpan } from "./period-choices";
import { eventsWithin } from "./visible";

/** A period with how many of the events that pass the filters meet it. */
export type CountedPeriod = PeriodChoice & { readonly count: number; readonly chosen: boolean };

/** What of a view decides which events are in it; `shown` is what its filters leave of `lookup`. */
type Window = Pick<View, "span" | "clock" | "subject" | "asOf">;

function homeOf(lookup: Lookup, { clock, subject, asOf }: Omit<Window, "span">) {
	const all = keptIndex(lookup.dossier, clock ?? lookup.dossier.timeZone);
	const extent = extentOf(all, lookup.dossier.periods, lookup.dossier.updated);
	const periods = periodChoices(lookup, all, extent);
	const opened = subject.kind === "event" ? (all.find(subject.id) ?? null) : null;
	const own = homeSpan(lookup, periods, extent, asOf === null ? null : endOfDay(asOf));
	return { periods, home: homeWith(all, opened, own, periods, extent) };
}

/** The span that a view shows: its own, or the dossier's focus with the open event in it. */
export function shownSpan(lookup: Lookup, view: Window): ViewSpan {
	return view.span ?? homeOf(lookup, view).home;
}

/** The events in view that pass the filters, in civil order: those that the timeline draws. */
export function viewEvents(lookup: Lookup, shown: Lookup, view: Window): readonly DossierEvent[] {
	const index = keptIndex(shown.dossier, view.clock ?? lookup.dossier.timeZone);
	const { from, to } = shownSpan(lookup, view);
	return eventsWithin(index, { start: from, end: to }).flatMap((at) => shown.events.get(index.idOf(at)) ?? []);
}

/** The periods that the timeline offers, each with its count under the filters. */
export function countedPeriods(lookup: Lookup, shown: Lookup, view: Window): readonly CountedPeriod[] {
	const clock = view.clock ?? lookup.dossier.timeZone;
	const { periods, home } = homeOf(lookup, view);
	const { span } = keptIndex(shown.dossier, clock);
	const now = view.span ?? home;
	return periods.map((period) => ({
		...period,
		count: countIn(span, period.span.from, period.span.to),
		chosen: sameSpan(period.span, now),
	}));
}

/** What the view keeps of a chosen span: null for what is shown unasked, which an address need not say. */
export function spanToKeep(lookup: Lookup, span: ViewSpan, view: Window): ViewSpan | null {
	return sameSpan(span, homeOf(lookup, view).home) ? null : span;
}
