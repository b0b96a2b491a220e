import { isSilentPlan } from "../silent-plan";
import type { Rule } from "./finding";

/** Design §3, rule 1: such a plan is drawn hollow and says that no source says whether; a source may yet say. */
export const planGoneBy: Rule = {
	id: "plan-gone-by",
	title: "a plan whose date has gone by without word of what came",
	check: (dossier) =>
		dossier.events.flatMap((event, index) =>
			isSilentPlan(event, dossier.updated)
				? [
						{
							severity: "warning",
							path: ["events", index, "history"],
							message: `Nothing says whether it was held, though its date had gone by on ${dossier.updated}.`,
							fix: "Add what came of it to the history, or leave it: readers are told that no source says.",
						},
					]
				: [],
		),
};
