import type { Rule } from "./finding";

/** NATO reliability D (not usually reliable), E (unreliable) and F (cannot be judged). */
const WEAK: ReadonlySet<string> = new Set(["D", "E", "F"]);

/** A claim stands on what its source says; where no source of A to C says so too, the reader must be able to see that. */
export const weakSourceAlone: Rule = {
	id: "weak-source-alone",
	title: "a claim that only sources rated D, E or F carry",
	check: (dossier) => {
		const ratings = new Map(dossier.sources.map(({ id, reliability }) => [id, reliability]));
		return dossier.claims.flatMap(({ cites }, index) => {
			const used = [...new Set(cites.flatMap(({ source }) => ratings.get(source) ?? []))].sort();
			if (used.length === 0 || !used.every((rating) => WEAK.has(rating))) return [];
			return [
				{
					severity: "warning",
					path: ["claims", index, "cites"],
					message: `Nothing better than reliability ${used[0]} carries this claim.`,
					fix: "Cite a source of A to C that says so too, or leave it: readers are shown the rating.",
				},
			];
		});
	},
};
