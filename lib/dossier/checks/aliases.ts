import type { Rule } from "./finding";
import { liveIds } from "./references";

export const shadowedIds: Rule = {
	id: "alias-of-live-id",
	title: "an alias that hides a living id",
	check: (dossier) => {
		const live = liveIds(dossier);
		return Object.keys(dossier.aliases ?? {})
			.filter((old) => live.has(old))
			.map((old) => ({
				severity: "error",
				path: ["aliases", old],
				message: `"${old}" is still the id of a record, so links to it would go astray.`,
				fix: "Remove the alias, or give the record its new id.",
			}));
	},
};
