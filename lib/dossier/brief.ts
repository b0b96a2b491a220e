import { type CiteNumbers, citesOf, numberCites } from "./cite-numbers";
import { civilOrder } from "./civil-order";
import type { Account, Cite, Claim, DossierEvent, Judgement, Source, Topic } from "./dossier";
import { currentState } from "./event-state";
import type { Lookup } from "./lookup";
import { currentJudgement, currentOutcome } from "./newest";

/** One topic of a brief: what is judged, and the claims that it leads. */
export type BriefTopic = {
	readonly topic: Topic;
	readonly judgement: Judgement | null;
	readonly claims: readonly Claim[];
};

/** One fact that sources tell differently. */
export type Dispute = {
	readonly kind: "event" | "claim";
	readonly id: string;
	readonly title: string;
	readonly accounts: readonly Account[];
};

/** A dossier as a document to be read from front to back: what the printed brief holds, in its order. */
export type Brief = {
	readonly topics: readonly BriefTopic[];
	/** Rank 1 and 2 in civil order; the others are counted. */
	readonly events: readonly DossierEvent[];
	readonly otherEvents: number;
	readonly disputes: readonly Dispute[];
	/** Endnotes in order of first use in the document (ICD 206). */
	readonly numbers: CiteNumbers;
	/** What the first page rests on, in order of first use. */
	readonly first: readonly Source[];
	readonly endnotes: readonly Source[];
};

/** Events of lower rank are counted, not told. */
const TOLD_RANK = 2;

/**
 * The brief of a dossier, or of some of its topics.
 * @param chosen ids of topics; none means all
 */
export function briefOf(lookup: Lookup, chosen: readonly string[] = []): Brief {
	const { dossier } = lookup;
	const wanted = (topics: readonly string[]) => chosen.length === 0 || topics.some((id) => chosen.includes(id));
	const topics = dossier.topics
		.filter(({ id }) => wanted([id]))
		.map((topic) => ({
			topic,
			judgement: currentJudgement(topic) ?? null,
			claims: dossier.claims.filter((claim) => claim.topics[0] === topic.id),
		}));
	const inOrder = civilOrder(dossier).filter((event) => wanted(event.topics));
	const events = inOrder.filter(({ rank }) => rank <= TOLD_RANK);
	const disputes = disputesOf(
		inOrder,
		dossier.claims.filter((claim) => wanted(claim.topics)),
	);
	const opening = [...citesOf(dossier.summary), ...topics.flatMap(({ judgement }) => sentenceCites(judgement))];
	const numbers = numberCites(
		opening,
		topics.flatMap(topicCites),
		events.flatMap(eventCites),
		disputes.flatMap(({ accounts }) => accounts.flatMap(({ cites }) => cites)),
		citesOf(dossier.sourceSummary),
	);
	const sourcesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => lookup.sources.get(id) ?? []);
	return {
		topics,
		events,
		otherEvents: inOrder.length - events.length,
		disputes,
		numbers,
		first: sourcesOf(numberCites(opening).keys()),
		endnotes: sourcesOf(numbers.keys()),
	};
}

/** What a brief says an event rests on: its summary once it was held, else what announced it. */
export function eventCites(event: DossierEvent): readonly Cite[] {
	const { status, entry } = currentState(event);
	return status === "held" && event.summary.length > 0 ? citesOf(event.summary) : entry.cites;
}

function sentenceCites(judgement: Judgement | null): readonly Cite[] {
	return judgement === null ? [] : citesOf(judgement.sentences);
}

function topicCites({ judgement, claims }: BriefTopic): readonly Cite[] {
	return [
		...claims.flatMap((claim) => [...claim.cites, ...citesOf(currentOutcome(claim)?.reason ?? [])]),
		...(judgement?.watch.flatMap(({ cites }) => cites) ?? []),
	];
}

function disputesOf(events: readonly DossierEvent[], claims: readonly Claim[]): readonly Dispute[] {
	return [
		...events.map(({ id, title, accounts = [] }): Dispute => ({ kind: "event", id, title, accounts })),
		...claims.map(({ id, text, accounts = [] }): Dispute => ({ kind: "claim", id, title: text, accounts })),
	].filter(({ accounts }) => accounts.length > 0);
}
