import type { Rule } from "./finding";

/** What a reader takes in before the evidence; the brief and the slides are set for it. */
const MOST = 70;

export const longJudgement: Rule = {
	id: "long-judgement",
	title: `a judgement of more than ${MOST} words`,
	check: (dossier) =>
		dossier.topics.flatMap(({ judgements }, topic) =>
			judgements.flatMap(({ sentences }, index) => {
				const words = sentences.flatMap(({ text }) => text.trim().split(/\s+/u)).length;
				if (words <= MOST) return [];
				return [
					{
						severity: "warning",
						path: ["topics", topic, "judgements", index, "sentences"],
						message: `This judgement has ${words} words; at most ${MOST} are read as one.`,
						fix: `Shorten it by ${words - MOST} words.`,
					},
				];
			}),
		),
};
