import type { Dossier, Outcome } from "../dossier";
import type { Path } from "../problem";
import type { Rule } from "./finding";

/** Whether a verdict rests on nothing: no sentence of its reason has a cite. An unknown one says that nothing was found. */
export function isBareVerdict({ verdict, reason }: Outcome): boolean {
	return verdict !== "unknown" && reason.every(({ cites }) => cites.length === 0);
}

/** The outcome that a path leads into, if it does. */
export function outcomeAt(dossier: Dossier, [list, claim, field, outcome]: Path): Outcome | undefined {
	if (list !== "claims" || field !== "outcomes" || typeof claim !== "number") return undefined;
	return typeof outcome === "number" ? dossier.claims[claim]?.outcomes[outcome] : undefined;
}

export const verdictWithoutCite: Rule = {
	id: "verdict-without-cite",
	title: "a verdict of which no reason cites a source",
	check: (dossier) =>
		dossier.claims.flatMap(({ outcomes }, claim) =>
			outcomes.flatMap((outcome, index) =>
				isBareVerdict(outcome)
					? [
							{
								severity: "error",
								path: ["claims", claim, "outcomes", index],
								message: `The verdict "${outcome.verdict}" cites no source.`,
								fix: 'Give a reason with the source that bears it, or make the verdict "unknown".',
							},
						]
					: [],
			),
		),
};
