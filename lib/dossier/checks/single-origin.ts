import type { Dossier } from "../dossier";
import { reachable } from "./cycles";
import type { Rule } from "./finding";
import { statementsOf } from "./statements";

/** NATO credibility 1 means confirmed by *other* sources; copies of one wire are one source (ICD 206, Admiralty code). */
export const singleOrigin: Rule = {
	id: "single-origin",
	title: "credibility 1 where all cites go back to one origin",
	check: (dossier) => {
		const origins = originsOf(dossier);
		return statementsOf(dossier).flatMap(({ cites, path }) => {
			const confirmed = cites.findIndex(({ credibility }) => credibility === 1);
			const roots = new Set(cites.flatMap(({ source }) => origins(source)));
			if (confirmed < 0 || roots.size > 1) return [];
			return [
				{
					severity: "warning",
					path: [...path, "cites", confirmed, "credibility"],
					message: `Credibility 1 says confirmed by other sources, but all cites here go back to ${[...roots].join()}.`,
					fix: "Cite an independent source as well, or lower the credibility to 2.",
				},
			];
		});
	},
};

/** The sources that a source goes back to and that derive from none themselves; in a circle, the source itself. */
function originsOf(dossier: Dossier): (id: string) => readonly string[] {
	const wires = new Map(dossier.sources.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
	return (id) => {
		const roots = [...reachable(wires, id)].filter((other) => (wires.get(other) ?? []).length === 0);
		return roots.length === 0 ? [id] : roots;
	};
}
