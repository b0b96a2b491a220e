import type { Remark, Rule } from "./finding";
import { likelihoodTerms, namesConfidence } from "./likelihood-terms";
import { proseOf, splitSentences } from "./prose";

/** ICD 203: a confidence level and a likelihood term do not appear in the same sentence. */
export const likelihoodWithConfidence: Rule = {
	id: "likelihood-with-confidence",
	title: "likelihood and confidence in one sentence",
	check: (dossier) =>
		proseOf(dossier).flatMap(({ path, text }) =>
			splitSentences(text).flatMap((sentence): readonly Remark[] => {
				const { row1, row2 } = likelihoodTerms(sentence);
				const term = row1[0] ?? row2[0];
				if (term === undefined || !namesConfidence(sentence)) return [];
				const message = `One sentence states both a confidence and a likelihood ("${term}").`;
				return [{ severity: "error", path, message, fix: "Make two sentences of it." }];
			}),
		),
};

/** ICD 203: the two rows of terms are not mixed in one product. Told once, at the first word of the rarer row. */
export const mixedLikelihoodRows: Rule = {
	id: "mixed-likelihood-rows",
	title: "likelihood terms of both rows in one dossier",
	check: (dossier) => {
		const used = proseOf(dossier).map(({ path, text }) => ({ path, ...likelihoodTerms(text) }));
		const row1 = used.filter((prose) => prose.row1.length > 0);
		const row2 = used.filter((prose) => prose.row2.length > 0);
		const rarer = row1.length < row2.length ? row1[0] : row2[0];
		if (rarer === undefined || row1.length === 0 || row2.length === 0) return [];
		const words = `"${row1[0]?.row1[0]}" and "${row2[0]?.row2[0]}"`;
		const message = `${words} come from the two rows of ICD 203: ${row1.length} texts use the first, ${row2.length} the second.`;
		return [{ severity: "warning", path: rarer.path, message, fix: "Keep to one row throughout." }];
	},
};
