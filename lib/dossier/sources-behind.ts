import { statementsOf } from "./checks/statements";
import type { Claim, DossierEvent, Source, Topic } from "./dossier";
import type { Lookup } from "./lookup";

/** The sources that some records rest on, in the dossier's order: of their sentences, entries, accounts and verdicts. */
export function sourcesBehind(
	records: {
		readonly topics?: readonly Topic[];
		readonly events?: readonly DossierEvent[];
		readonly claims?: readonly Claim[];
	},
	{ dossier }: Pick<Lookup, "dossier">,
): readonly Source[] {
	const { topics = [], events = [], claims = [] } = records;
	const own = {
		...dossier,
		summary: [],
		sourceSummary: [],
		topics: [...topics],
		events: [...events],
		claims: [...claims],
	};
	const cited = new Set(statementsOf(own).flatMap(({ cites }) => cites.map(({ source }) => source)));
	return dossier.sources.filter(({ id }) => cited.has(id));
}
