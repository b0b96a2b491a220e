import type { Cite, Dossier } from "../dossier";
import { originGroups } from "../origins";
import type { Path } from "../problem";
import type { Rule } from "./finding";
import { statementsOf } from "./statements";

/** NATO credibility 1 means confirmed by *other* sources; copies of one wire are one source (ICD 206, Admiralty code). */
export const singleOrigin: Rule = {
	id: "single-origin",
	title: "credibility 1 where all cites go back to one origin",
	check: (dossier) =>
		statementsOf(dossier).flatMap(({ cites, path }) => {
			const confirmed = cites.findIndex(({ credibility }) => credibility === 1);
			if (confirmed < 0 || originGroups([...cites, ...confirming(dossier, path)], dossier).length > 1) return [];
			return [
				{
					severity: "warning",
					path: [...path, "cites", confirmed, "credibility"],
					message: "Credibility 1 says confirmed by other sources, but all cites here go back to one origin.",
					fix: "Cite an independent source as well, or lower the credibility to 2.",
				},
			];
		}),
};

/** What confirms a claim besides its own cites: the record of its event, and the reasons of its verdicts. */
function confirming(dossier: Dossier, path: Path): readonly Cite[] {
	const [list, index] = path;
	const claim = list === "claims" && path.length === 2 && typeof index === "number" ? dossier.claims[index] : undefined;
	const event = dossier.events.find(({ id }) => id === claim?.event);
	return [
		...(event?.history ?? []).flatMap(({ cites }) => cites),
		...(claim?.outcomes ?? []).flatMap(({ reason }) => reason.flatMap(({ cites }) => cites)),
	];
}
