import { statementsOf } from "./checks/statements";
import type { Source } from "./dossier";
import type { Lookup } from "./lookup";

/** The sources that bear a topic, in the dossier's order: of its judgements, its events and its claims. */
export function sourcesOfTopic(topic: string, { dossier }: Lookup): readonly Source[] {
	const own = {
		...dossier,
		summary: [],
		sourceSummary: [],
		topics: dossier.topics.filter(({ id }) => id === topic),
		events: dossier.events.filter(({ topics }) => topics.includes(topic)),
		claims: dossier.claims.filter(({ topics }) => topics.includes(topic)),
	};
	const cited = new Set(statementsOf(own).flatMap(({ cites }) => cites.map(({ source }) => source)));
	return dossier.sources.filter(({ id }) => cited.has(id));
}
