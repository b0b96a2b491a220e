import type { Cite } from "./dossier";
import type { Lookup } from "./lookup";

export type CitingThing = { readonly kind: "topic" | "event" | "claim"; readonly id: string; readonly title: string };

/** Everything that rests on a source: topics, then events, then claims, each once, in the dossier's order. */
export function citedBy(lookup: Lookup, source: string): readonly CitingThing[] {
	const cites = (list: readonly Cite[]) => list.some((cite) => cite.source === source);
	const { topics, events, claims } = lookup.dossier;
	return [
		...topics
			.filter((topic) =>
				topic.judgements.some(
					(judgement) =>
						judgement.sentences.some((sentence) => cites(sentence.cites)) ||
						judgement.watch.some((item) => cites(item.cites)),
				),
			)
			.map(({ id, title }) => ({ kind: "topic" as const, id, title })),
		...events
			.filter(
				(event) =>
					event.summary.some((sentence) => cites(sentence.cites)) ||
					event.history.some((entry) => cites(entry.cites)) ||
					(event.accounts ?? []).some((account) => cites(account.cites)),
			)
			.map(({ id, title }) => ({ kind: "event" as const, id, title })),
		...claims
			.filter(
				(claim) =>
					cites(claim.cites) ||
					(claim.accounts ?? []).some((account) => cites(account.cites)) ||
					claim.outcomes.some((outcome) => outcome.reason.some((sentence) => cites(sentence.cites))),
			)
			.map(({ id, text }) => ({ kind: "claim" as const, id, title: text })),
	];
}
