import { citesOf } from "../dossier/cite-numbers";
import type { DossierEvent } from "../dossier/dossier";

/** Ids of the sources that bear an event, in order of first use. */
export function sourcesOfEvent(event: DossierEvent): readonly string[] {
	const cites = [
		...event.history.flatMap((entry) => entry.cites),
		...citesOf(event.summary),
		...(event.accounts ?? []).flatMap((account) => account.cites),
	];
	return [...new Set(cites.map((cite) => cite.source))];
}
