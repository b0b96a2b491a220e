import { rootsOf } from "../origins";
import type { Rule } from "./finding";
import { statementsOf } from "./statements";

/** NATO credibility 1 means confirmed by *other* sources; copies of one wire are one source (ICD 206, Admiralty code). */
export const singleOrigin: Rule = {
	id: "single-origin",
	title: "credibility 1 where all cites go back to one origin",
	check: (dossier) => {
		const origins = rootsOf(dossier);
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
