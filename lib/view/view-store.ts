import { createStore, type StoreApi } from "zustand/vanilla";
import type { Lookup } from "../dossier/lookup";
import type { LaneBy } from "../timeline/lane-by";
import { type Filter, sameFilter } from "./filter";
import { earlier } from "./look-query";
import { type Subject, sameSubject, tabOf } from "./subject";
import { mayStandBeside } from "./tab-text";
import type { Between, View, ViewSpan } from "./view";

/** The view of one dossier and the ways a person changes it. Knows no React and no address. */
export type ViewState = {
	readonly view: View;
	/** Opens a thing, as it is now. A tab that shows it already stays; else its own tab comes forward. */
	readonly open: (subject: Subject) => void;
	/** The span in view, in civil ms; null goes back to the dossier's focus. */
	readonly lookAt: (span: ViewSpan | null) => void;
	/** The plain date as of which the dossier is shown; null, or a day of today's knowledge, for the latest. */
	readonly setAsOf: (day: string | null) => void;
	readonly setBetween: (between: Between) => void;
	readonly setClock: (clock: string | null) => void;
	readonly setLanes: (lanes: LaneBy) => void;
	readonly setFilter: (filter: Filter) => void;
	/** Takes a whole view, as when an address was opened or Back was pressed. */
	readonly show: (view: View) => void;
};

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(initial: View, lookup: Lookup): ViewStore {
	return createStore<ViewState>()((set) => ({
		view: initial,
		open: (subject) =>
			set(({ view }) => (sameSubject(view.subject, subject) ? {} : { view: openIn(view, subject, lookup) })),
		lookAt: (span) => set(({ view }) => (sameSpan(view.span, span) ? {} : { view: { ...view, span } })),
		setAsOf: (day) => set(({ view }) => ({ view: { ...view, asOf: day === null ? null : earlier(day, lookup) } })),
		setBetween: (between) => set(({ view }) => ({ view: { ...view, between } })),
		setClock: (clock) =>
			set(({ view }) => ({ view: { ...view, clock: clock === lookup.dossier.timeZone ? null : clock } })),
		setLanes: (lanes) => set(({ view }) => (view.lanes === lanes ? {} : { view: { ...view, lanes } })),
		setFilter: (filter) => set(({ view }) => (sameFilter(view.filter, filter) ? {} : { view: { ...view, filter } })),
		show: (view) => set({ view }),
	}));
}

function openIn(view: View, subject: Subject, lookup: Lookup): View {
	return {
		...view,
		subject,
		mark: null,
		tab: mayStandBeside(view.tab, subject, lookup) ? view.tab : tabOf(subject, lookup),
	};
}

export function sameSpan(a: ViewSpan | null, b: ViewSpan | null): boolean {
	return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
