import { originGroups } from "../origins";
import type { Rule } from "./finding";

/**
 * Information and no more: a claim is what a source says, and for that one origin is enough (its verdict has sources of its
 * own). But several pages of one wire are not corroboration, and the page says so (ICD 206).
 */
export const singleOriginClaim: Rule = {
	id: "single-origin-claim",
	title: "a claim of which all sources go back to one origin",
	check: (dossier) =>
		dossier.claims.flatMap(({ cites }, index) => {
			const [group, ...others] = originGroups(cites, dossier);
			if (group === undefined || others.length > 0) return [];
			return [
				{
					severity: "information",
					path: ["claims", index, "cites"],
					message:
						group.length === 1
							? "One page carries this claim."
							: `${group.length} pages carry this claim, of one origin.`,
					fix: "Cite a source of another origin where there is one.",
				},
			];
		}),
};
