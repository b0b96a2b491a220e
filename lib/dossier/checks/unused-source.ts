import { reachable } from "./cycles";
import type { Rule } from "./finding";
import { statementsOf } from "./statements";

export const unusedSource: Rule = {
	id: "unused-source",
	title: "a source that nothing cites and nothing cited derives from",
	check: (dossier) => {
		const wires = new Map(dossier.sources.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
		const cited = new Set(statementsOf(dossier).flatMap(({ cites }) => cites.map(({ source }) => source)));
		const used = new Set([...cited].flatMap((id) => [id, ...reachable(wires, id)]));
		return dossier.sources.flatMap(({ id }, index) =>
			used.has(id)
				? []
				: [
						{
							severity: "information",
							path: ["sources", index],
							message: "Nothing cites this source.",
							fix: "Cite it where it bears a statement, or take it out.",
						},
					],
		);
	},
};
