import type { When } from "../time/when";
import type { Claim, DossierEvent, Judgement, Likelihood, Modality, Outcome, Status, Topic, Verdict } from "./dossier";
import { currentState } from "./event-state";
import { currentJudgement, currentOutcome } from "./newest";

/** What a reader of a link relies on: the content of a claim, an event or a topic's judgement as it stood at some time. */
export type Version = ClaimVersion | EventVersion | TopicVersion;

export type ClaimVersion = {
	readonly kind: "claim";
	readonly text: string;
	readonly modality: Modality;
	readonly attribution: string;
	readonly likelihood: Likelihood | null;
	/** null while it is open. */
	readonly outcome: {
		readonly verdict: Verdict;
		readonly evidence: Outcome["evidence"];
		readonly reason: readonly string[];
	} | null;
};

export type EventVersion = {
	readonly kind: "event";
	readonly title: string;
	readonly status: Status;
	readonly when: When;
	readonly until: When | null;
	/** Shown, and so relied on, once the event is held. */
	readonly summary: readonly string[];
};

export type TopicVersion = {
	readonly kind: "topic";
	/** null where no judgement stands. */
	readonly judgement: {
		readonly question: string;
		readonly sentences: readonly string[];
		readonly confidence: Judgement["confidence"];
	} | null;
};

export function claimVersion(claim: Claim): ClaimVersion {
	const { text, modality, attribution, likelihood } = claim;
	return {
		kind: "claim",
		text,
		modality,
		attribution,
		likelihood: likelihood ?? null,
		outcome: outcomeVersion(currentOutcome(claim)),
	};
}

export function outcomeVersion(outcome: Outcome | undefined): ClaimVersion["outcome"] {
	if (outcome === undefined) return null;
	const { verdict, evidence, reason } = outcome;
	return { verdict, evidence, reason: reason.map(({ text }) => text) };
}

export function eventVersion(event: DossierEvent): EventVersion {
	const { status, when, until } = currentState(event);
	return {
		kind: "event",
		title: event.title,
		status,
		when,
		until,
		summary: status === "held" ? event.summary.map(({ text }) => text) : [],
	};
}

export function topicVersion(topic: Topic): TopicVersion {
	return judgementVersion(currentJudgement(topic));
}

export function judgementVersion(judgement: Judgement | undefined): TopicVersion {
	if (judgement === undefined) return { kind: "topic", judgement: null };
	const { question, sentences, confidence } = judgement;
	return { kind: "topic", judgement: { question, sentences: sentences.map(({ text }) => text), confidence } };
}
