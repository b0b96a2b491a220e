import { civilOrder } from "./civil-order";
import type { Dossier, DossierEvent } from "./dossier";
import { rowsOf } from "./event-rows";

/** The events of the first rank, in civil order. */
export function headlinesOf(dossier: Dossier): readonly DossierEvent[] {
	return rowsOf(dossier.events)?.where({ rank: 1 }) ?? civilOrder(dossier).filter(({ rank }) => rank === 1);
}

/** The events of a topic, in civil order. */
export function eventsOfTopic(topic: string, dossier: Dossier): readonly DossierEvent[] {
	return rowsOf(dossier.events)?.where({ topic }) ?? civilOrder(dossier).filter(({ topics }) => topics.includes(topic));
}

/** The events that carry a topic's story: its own of rank 1 and 2, or all of its own where there are none. */
export function storyOf(topic: string, dossier: Dossier): readonly DossierEvent[] {
	const ranked = ledBy(topic, dossier, 2);
	return ranked.length > 0 ? ranked : ledBy(topic, dossier, 3);
}

function ledBy(topic: string, dossier: Dossier, most: number): readonly DossierEvent[] {
	const rows = rowsOf(dossier.events);
	if (rows !== null) return rows.where({ topic, leads: true, rank: most });
	return civilOrder(dossier).filter(({ topics, rank }) => topics[0] === topic && rank <= most);
}
