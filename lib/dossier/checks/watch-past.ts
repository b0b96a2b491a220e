import { currentJudgement } from "../newest";
import { dayStart } from "./days";
import type { Remark, Rule } from "./finding";

/** Only the newest judgement of a topic: what earlier ones watched for has its place in the past. */
export const watchPast: Rule = {
	id: "watch-past",
	title: "a thing to watch of the newest judgement, past its date",
	check: (dossier) =>
		dossier.topics.flatMap((topic, index) => {
			const current = currentJudgement(topic);
			if (current === undefined) return [];
			const place = topic.judgements.lastIndexOf(current);
			return current.watch.flatMap(({ by }, item): readonly Remark[] => {
				const end = by?.bounds.end ?? null;
				if (end === null || end > dayStart(dossier.updated)) return [];
				return [
					{
						severity: "warning",
						path: ["topics", index, "judgements", place, "watch", item, "by"],
						message: `To be watched by ${by?.text}, which had gone by on ${dossier.updated}.`,
						fix: "Judge anew in the light of what came, and watch for what comes next.",
					},
				];
			});
		}),
};
