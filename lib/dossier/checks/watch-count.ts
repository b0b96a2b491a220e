import type { Rule } from "./finding";

export const watchCount: Rule = {
	id: "watch-count",
	title: "a judgement with fewer than three or more than five things to watch",
	check: (dossier) =>
		dossier.topics.flatMap(({ judgements }, topic) =>
			judgements.flatMap(({ watch }, index) =>
				watch.length >= 3 && watch.length <= 5
					? []
					: [
							{
								severity: "warning",
								path: ["topics", topic, "judgements", index, "watch"],
								message: `${watch.length} things to watch; a reader expects three to five.`,
								fix: watch.length < 3 ? "Add what would change the judgement." : "Keep the five that matter most.",
							},
						],
			),
		),
};
