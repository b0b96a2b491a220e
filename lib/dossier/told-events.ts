import { civilOrder } from "./civil-order";
import type { Dossier, DossierEvent } from "./dossier";
import { rowsOf } from "./event-rows";

/** The events that a document tells one by one, in civil order, and how many stand in the dossier alone. */
export type ToldEvents = {
	readonly told: readonly DossierEvent[];
	readonly others: number;
	/** Whether they are the first in order, and not all up to a rank. */
	readonly cut: boolean;
};

/**
 * The events up to a rank (1 is a headline), of some topics; of a dossier that has more of them than are told, those of a
 * higher rank, and where that is still too many the first in order.
 * @param topics ids; none means all
 * @param lowest the highest number of a rank that is told
 * @param most how many are told at most
 */
export function toldEvents(dossier: Dossier, topics: readonly string[], lowest: number, most: number): ToldEvents {
	const upTo = ranked(dossier, topics);
	const all = upTo(Number.POSITIVE_INFINITY).length;
	let told = upTo(lowest);
	for (let rank = lowest - 1; rank > 0 && told.length > most; rank -= 1) {
		const higher = upTo(rank);
		if (higher.length === 0) break;
		told = higher;
	}
	const cut = told.length > most;
	const kept = cut ? told.slice(0, most) : told;
	return { told: kept, others: all - kept.length, cut };
}

/** The events of the topics up to a rank, in civil order; where they are rows, none is made for being counted. */
function ranked(dossier: Dossier, topics: readonly string[]): (rank: number) => readonly DossierEvent[] {
	const rows = rowsOf(dossier.events);
	if (rows === null) {
		const order = civilOrder(dossier).filter((event) => isOf(event, topics));
		return (lowest) => order.filter(({ rank }) => rank <= lowest);
	}
	if (topics.length === 0) return (rank) => rows.where({ rank });
	const chosen = rows.passing({ topics, actors: [], kinds: [], status: [], verdicts: [], said: [] }, new Map());
	return (rank) => rowsOf(chosen)?.where({ rank }) ?? chosen;
}

/** Whether an event is of one of the topics; none means all. */
function isOf(event: DossierEvent, topics: readonly string[]): boolean {
	return topics.length === 0 || event.topics.some((id) => topics.includes(id));
}
