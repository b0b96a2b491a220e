import type { Remark, Rule } from "./finding";

const LISTS = ["periods", "topics", "actors", "sources", "events", "claims"] as const;

export const duplicateIds: Rule = {
	id: "duplicate-id",
	title: "two records of one kind with the same id",
	check: (dossier) =>
		LISTS.flatMap((list) => {
			const seen = new Map<string, number>();
			return dossier[list].flatMap(({ id }, index): readonly Remark[] => {
				const first = seen.get(id);
				if (first === undefined) {
					seen.set(id, index);
					return [];
				}
				const message = `The id "${id}" already belongs to item ${first + 1} of ${list}.`;
				return [{ severity: "error", path: [list, index, "id"], message, fix: "Give one of them another id." }];
			});
		}),
};
