import { createStore, type StoreApi } from "zustand/vanilla";
import type { Lookup } from "../dossier/lookup";
import type { LaneBy } from "../timeline/lane-by";
import { type Filter, sameFilter } from "./filter";
import { earlier } from "./look-query";
import { DOSSIER, isThing, type Subject, sameSubject, tabOf } from "./subject";
import { mayStandBeside } from "./tab-text";
import type { Between, View, ViewSpan } from "./view";

/**
 * How a view took the place of the one before: by a step, to which Back returns, or by a move, such as a turn of the wheel,
 * through whose ticks nobody wants to go back.
 */
export type Change = "step" | "move";

/** The view of one dossier and the ways a person changes it. Knows no React and no address. */
export type ViewState = {
	readonly view: View;
	/** How it came; all but the span in view and the search changes by steps alone. */
	readonly change: Change;
	/** Opens a thing, as it is now. A tab that shows it already stays; else its own tab comes forward. */
	readonly open: (subject: Subject) => void;
	/** Closes what is open: back to what it was opened from. The panel stays. */
	readonly close: () => void;
	/** The span in view, in civil ms; null goes back to the dossier's focus. */
	readonly lookAt: (span: ViewSpan | null, change: Change) => void;
	/** The plain date as of which the dossier is shown; null, or a day of today's knowledge, for the latest. */
	readonly setAsOf: (day: string | null, change?: Change) => void;
	readonly setBetween: (between: Between) => void;
	readonly setClock: (clock: string | null) => void;
	readonly setLanes: (lanes: LaneBy) => void;
	readonly setTable: (table: boolean) => void;
	readonly setFilter: (filter: Filter) => void;
	/** What the open search asks; a move, for nobody goes back through what was typed. */
	readonly setSearch: (search: string | null) => void;
	/** Takes a whole view, as when an address was opened or Back was pressed. */
	readonly show: (view: View) => void;
};

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(initial: View, lookup: Lookup): ViewStore {
	return createStore<ViewState>()((set) => {
		const turn = (next: (view: View) => View, change: Change = "step") =>
			set((state) => {
				const view = next(state.view);
				return view === state.view ? state : { view, change };
			});
		return {
			view: initial,
			change: "step",
			open: (subject) =>
				turn((view) =>
					sameSubject(view.subject, subject) ? withChoice(view, "search", null) : openIn(view, subject, lookup),
				),
			close: () => turn((view) => (view.subject.kind === "dossier" ? view : openIn(view, beneath(view), lookup))),
			lookAt: (span, change) => turn((view) => (sameSpan(view.span, span) ? view : { ...view, span }), change),
			setAsOf: (day, change) =>
				turn((view) => withChoice(view, "asOf", day === null ? null : earlier(day, lookup)), change),
			setBetween: (between) => turn((view) => (sameBetween(view.between, between) ? view : { ...view, between })),
			setClock: (clock) => turn((view) => withChoice(view, "clock", clock === lookup.dossier.timeZone ? null : clock)),
			setLanes: (lanes) => turn((view) => withChoice(view, "lanes", lanes)),
			setTable: (table) => turn((view) => withChoice(view, "table", table)),
			setFilter: (filter) => turn((view) => (sameFilter(view.filter, filter) ? view : { ...view, filter })),
			setSearch: (search) => turn((view) => withChoice(view, "search", search), "move"),
			show: (view) => turn(() => view),
		};
	});
}

/** The view with one choice made; itself where that stood already. */
function withChoice<K extends "asOf" | "clock" | "lanes" | "table" | "search">(
	view: View,
	key: K,
	choice: View[K],
): View {
	return view[key] === choice ? view : { ...view, [key]: choice };
}

function openIn({ overDossier, ...view }: View, subject: Subject, lookup: Lookup): View {
	const stays = mayStandBeside(view.tab, subject, lookup);
	const next: View = { ...view, subject, mark: null, search: null, tab: stays ? view.tab : tabOf(subject, lookup) };
	const over = stays && isThing(subject) && (view.subject.kind === "dossier" || overDossier === true);
	return over ? { ...next, overDossier: true } : next;
}

/** What closing leads to: where what is open was opened from; from a topic or the list of sources to the dossier itself. */
function beneath({ subject, tab, overDossier }: View): Subject {
	return isThing(subject) && overDossier !== true ? tab : DOSSIER;
}

export function sameSpan(a: ViewSpan | null, b: ViewSpan | null): boolean {
	return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

function sameBetween(a: Between, b: Between): boolean {
	return a.since === b.since && a.until === b.until;
}
