import { civilOrder } from "./civil-order";
import type { Dossier, DossierEvent } from "./dossier";

/** The events that carry a topic's story: its own of rank 1 and 2, or all of its own where there are none. */
export function storyOf(topic: string, dossier: Dossier): readonly DossierEvent[] {
	const own = civilOrder(dossier).filter((event) => event.topics[0] === topic);
	const ranked = own.filter((event) => event.rank <= 2);
	return ranked.length > 0 ? ranked : own;
}
