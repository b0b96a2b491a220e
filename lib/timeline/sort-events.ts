import type { Status } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import type { EventIndex } from "./event-index";
import type { EventAt } from "./scene-parts";

/** The columns of the table of events, in order. */
export const SORT_COLUMNS = ["event", "date", "status", "topics", "place"] as const;

export type SortColumn = (typeof SORT_COLUMNS)[number];

export type Sort = { readonly column: SortColumn; readonly descending: boolean };

export const CIVIL_SORT: Sort = { column: "date", descending: false };

/** From a mere proposal to what happened, then what did not: the order in which a plan becomes an event. */
const STATUS_ORDER: { readonly [K in Status]: number } = {
	proposed: 0,
	announced: 1,
	scheduled: 2,
	held: 3,
	postponed: 4,
	cancelled: 5,
};

/** What a press on a column's head asks for: that column, or the other direction where it leads already. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
	return { column, descending: sort.column === column && !sort.descending };
}

/**
 * The events in the order of one column. Dates go in civil order, which is also what breaks a tie in every other column,
 * in either direction; an event that has nothing in the column comes last in either direction.
 */
export function sortEvents(
	events: readonly EventAt[],
	sort: Sort,
	index: EventIndex,
	lookup: Lookup,
): readonly EventAt[] {
	const turn = sort.descending ? -1 : 1;
	if (sort.column === "date") return [...events].sort((a, b) => turn * (a - b));
	if (sort.column === "status") {
		const order = (event: EventAt) => STATUS_ORDER[index.statusOf(event)];
		return [...events].sort((a, b) => turn * (order(a) - order(b)) || a - b);
	}
	const texts = new Map(events.map((event) => [event, textOf(event, sort.column, index, lookup)]));
	const { compare } = new Intl.Collator(lookup.dossier.language, { numeric: true });
	return [...events].sort((a, b) => {
		const [one, other] = [texts.get(a) ?? "", texts.get(b) ?? ""];
		if (one === "" || other === "") return Number(one === "") - Number(other === "") || a - b;
		return turn * compare(one, other) || a - b;
	});
}

function textOf(at: EventAt, column: SortColumn, index: EventIndex, lookup: Lookup): string {
	const event = lookup.events.get(index.idOf(at));
	if (event === undefined) return "";
	if (column === "place") return event.place ?? "";
	if (column === "topics") return event.topics.flatMap((id) => lookup.topics.get(id)?.title ?? []).join(", ");
	return event.title;
}
