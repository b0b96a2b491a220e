import type { Rule } from "./finding";
import { statementsOf } from "./statements";
import { isBareVerdict, outcomeAt } from "./verdict-without-cite";

/** Sentences of a verdict without any cite are told once, as that verdict. */
export const uncited: Rule = {
	id: "uncited",
	title: "a statement without a cite",
	check: (dossier) =>
		statementsOf(dossier)
			.filter(({ cites, path }) => {
				const outcome = outcomeAt(dossier, path);
				return cites.length === 0 && !(outcome !== undefined && isBareVerdict(outcome));
			})
			.map(({ kind, path }) => ({
				severity: "error",
				path,
				message: `This ${kind} cites no source.`,
				fix: "Cite the source that bears it, or take the statement out.",
			})),
};
