import type { Rule } from "./finding";
import { statementsOf } from "./statements";

export const uncited: Rule = {
	id: "uncited",
	title: "a statement without a cite",
	check: (dossier) =>
		statementsOf(dossier)
			.filter(({ cites }) => cites.length === 0)
			.map(({ kind, path }) => ({
				severity: "error",
				path,
				message: `This ${kind} cites no source.`,
				fix: "Cite the source that bears it, or take the statement out.",
			})),
};
