import { type CiteNumbers, citesOf, numberCites } from "./cite-numbers";
import { civilOrder } from "./civil-order";
import type { Account, Cite, Claim, DossierEvent, Judgement, Reliability, Source, Topic } from "./dossier";
import { rowsOf } from "./event-rows";
import { currentState } from "./event-state";
import type { Lookup } from "./lookup";
import { currentJudgement, currentOutcome } from "./newest";
import { SCORE_VERDICTS, type ScoreVerdict, scoreVerdict } from "./scorecard";
import { type ToldEvents, toldEvents } from "./told-events";

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
	/** How the claims of its topics turned out, in the order of the scorecard; *open* only where one is. */
	readonly tally: readonly { readonly verdict: ScoreVerdict; readonly claims: number }[];
	/** The titles of its topics, where they are not all of the dossier's. */
	readonly part: readonly string[] | null;
	/** The sources of the dossier as it is given, by reliability; grades that none has are left out. */
	readonly grades: readonly { readonly grade: Reliability; readonly sources: number }[];
	readonly events: ToldEvents;
	readonly disputes: readonly Dispute[];
	/** Endnotes in order of first use in the document (ICD 206). */
	readonly numbers: CiteNumbers;
	/** What the first page rests on, in order of first use. */
	readonly first: readonly Source[];
	readonly endnotes: readonly Source[];
};

const GRADES: readonly Reliability[] = ["A", "B", "C", "D", "E", "F"];
/** On paper, events of lower rank are counted, not told; */
const TOLD_RANK = 2;
/** and what is longer than some eighty pages is no brief. */
const MOST_TOLD = 1000;

/**
 * The brief of a dossier, or of some of its topics.
 * @param chosen ids of topics; none means all
 * @param toldRank the lowest rank (the highest number) of the events that are told
 * @param most how many of them are told at most
 */
export function briefOf(lookup: Lookup, chosen: readonly string[] = [], toldRank = TOLD_RANK, most = MOST_TOLD): Brief {
	const { dossier } = lookup;
	const wanted = (topics: readonly string[]) => chosen.length === 0 || topics.some((id) => chosen.includes(id));
	const topics = dossier.topics
		.filter(({ id }) => wanted([id]))
		.map((topic) => ({
			topic,
			judgement: currentJudgement(topic) ?? null,
			claims: dossier.claims.filter((claim) => claim.topics[0] === topic.id),
		}));
	const events = toldEvents(dossier, chosen, toldRank, most);
	const disputes = disputesOf(
		// Of events that are rows there is one account each.
		rowsOf(dossier.events) === null ? civilOrder(dossier).filter((event) => wanted(event.topics)) : [],
		dossier.claims.filter((claim) => wanted(claim.topics)),
	);
	const opening = [...citesOf(dossier.summary), ...topics.flatMap(({ judgement }) => sentenceCites(judgement))];
	const numbers = numberCites(
		opening,
		topics.flatMap(topicCites),
		events.told.flatMap(toldCites),
		disputes.flatMap(({ accounts }) => accounts.flatMap(({ cites }) => cites)),
		citesOf(dossier.sourceSummary),
	);
	const sourcesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => lookup.sources.get(id) ?? []);
	return {
		topics,
		tally: tallyOf(topics.flatMap((part) => part.claims)),
		part: topics.length === dossier.topics.length ? null : topics.map(({ topic }) => topic.title),
		grades: GRADES.map((grade) => ({
			grade,
			sources: dossier.sources.filter(({ reliability }) => reliability === grade).length,
		})).filter(({ sources }) => sources > 0),
		events,
		disputes,
		numbers,
		first: sourcesOf(numberCites(opening).keys()),
		endnotes: sourcesOf(numbers.keys()),
	};
}

/** Whether a brief tells what happened at an event, rather than what is planned: its summary, once it was held. */
export function isTold(event: DossierEvent): boolean {
	return currentState(event).status === "held" && event.summary.length > 0;
}

/** What the brief says an event rests on: its summary where that is told, else what announced it. */
export function toldCites(event: DossierEvent): readonly Cite[] {
	return isTold(event) ? citesOf(event.summary) : currentState(event).entry.cites;
}

function tallyOf(claims: readonly Claim[]): Brief["tally"] {
	return SCORE_VERDICTS.map((verdict) => ({
		verdict,
		claims: claims.filter((claim) => scoreVerdict(claim) === verdict).length,
	})).filter((each) => each.claims > 0 || each.verdict !== "open");
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
