import { formatFromTo, formatPlainDate } from "../time/format-when";
import type { SinceLink } from "./changed-since";
import { bandRange } from "./likelihood";
import type { Version } from "./version";
import { MODALITY_WORDS, STATUS_WORDS, VERDICT_WORDS } from "./wording";

/** A changed link in words: what there is to say, and field by field what the thing said before. */
export type SinceLinkWords = {
	readonly sentence: string;
	readonly before: readonly { readonly name: string; readonly words: string }[];
};

/** null where nothing changed: then there is nothing to say. */
export function sinceLinkWords(change: SinceLink): SinceLinkWords | null {
	switch (change.kind) {
		case "same":
			return null;
		case "later":
			return { sentence: "The link was made for what became known after the day in view.", before: [] };
		case "changed":
			return {
				sentence: `This has changed since the link was made: the record says otherwise from ${formatPlainDate(change.on)} on.`,
				before: differing(change.before, change.now),
			};
		case "unrecorded": {
			const last = change.last === null ? "" : ` Its last dated change is of ${formatPlainDate(change.last)}.`;
			const sentence = `This is not what the link was made for, and the record does not hold what it said then.${last}`;
			return { sentence, before: [] };
		}
	}
}

function differing(before: Version, now: Version): SinceLinkWords["before"] {
	const present = new Map(fields(now).map(({ name, words }) => [name, words]));
	return fields(before).filter(({ name, words }) => present.get(name) !== words);
}

function fields(version: Version): SinceLinkWords["before"] {
	switch (version.kind) {
		case "claim": {
			const { text, modality, attribution, likelihood, outcome } = version;
			return [
				{ name: "It said", words: text },
				{ name: "Said by", words: attribution },
				{ name: "How it is said", words: MODALITY_WORDS[modality] },
				{ name: "Likelihood", words: likelihood === null ? "none given" : bandRange(likelihood) },
				{ name: "Verdict", words: VERDICT_WORDS[outcome?.verdict ?? "open"] },
				{ name: "Evidence", words: outcome === null ? "none yet" : outcome.evidence },
				{ name: "What came of it", words: outcome === null ? "not known yet" : outcome.reason.join(" ") },
			];
		}
		case "event":
			return [
				{ name: "Title", words: version.title },
				{ name: "Status", words: STATUS_WORDS[version.status] },
				{ name: "Date", words: formatFromTo(version.when, version.until) },
				{ name: "Summary", words: version.summary.length === 0 ? "none yet" : version.summary.join(" ") },
			];
		case "topic": {
			const { judgement } = version;
			if (judgement === null) return [{ name: "Judgement", words: "none yet" }];
			return [
				{ name: "Question", words: judgement.question },
				{ name: "Judgement", words: judgement.sentences.join(" ") },
				{ name: "Confidence", words: judgement.confidence },
			];
		}
	}
}
