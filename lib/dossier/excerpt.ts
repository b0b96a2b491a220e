import { citesOf } from "./cite-numbers";
import type { Cite, Claim, Dossier, DossierEvent, Judgement, Source, Topic } from "./dossier";
import { currentState } from "./event-state";
import type { Lookup } from "./lookup";
import { currentOutcome } from "./newest";

/**
 * A dossier cut down to what one page draws, so that the page carries its own text and nothing else: full records for the
 * things it is about, mentions (a name, a date, a verdict) for those it only links to.
 */
export type Wanted = {
	readonly judgements: readonly { readonly topic: string; readonly judgement: Judgement }[];
	readonly events: readonly DossierEvent[];
	readonly claims: readonly Claim[];
	readonly sources: readonly string[];
	/** A source that every mention is known to rest on, and carries as its one cite; null where that is not the point. */
	readonly restsOn: string | null;
	readonly mentionedTopics: readonly Topic[];
	readonly mentionedEvents: readonly DossierEvent[];
	readonly mentionedClaims: readonly Claim[];
	readonly actors: readonly string[];
	readonly summary: boolean;
	readonly sourceSummary: boolean;
};

export function excerpt(lookup: Lookup, wanted: Wanted): Dossier {
	const { dossier } = lookup;
	const mentionCites: readonly Cite[] = wanted.restsOn === null ? [] : [{ source: wanted.restsOn }];
	const events = [
		...wanted.events,
		...wanted.mentionedEvents
			.filter((event) => !wanted.events.includes(event))
			.map((event) => mentionEvent(event, mentionCites)),
	];
	const claims = [
		...wanted.claims,
		...wanted.mentionedClaims
			.filter((claim) => !wanted.claims.includes(claim))
			.map((claim) => mentionClaim(claim, mentionCites)),
	];
	const topics: Topic[] = dossier.topics.map((topic) => ({
		...topic,
		judgements: [
			...wanted.judgements.filter((each) => each.topic === topic.id).map((each) => each.judgement),
			...(wanted.mentionedTopics.includes(topic)
				? topic.judgements.slice(-1).map((each) => mentionJudgement(each, mentionCites))
				: []),
		],
	}));
	const cites: Cite[] = [
		...(wanted.summary ? citesOf(dossier.summary) : []),
		...(wanted.sourceSummary ? citesOf(dossier.sourceSummary) : []),
		...wanted.judgements.flatMap(({ judgement }) => [
			...citesOf(judgement.sentences),
			...judgement.watch.flatMap((item) => item.cites),
		]),
		...wanted.events.flatMap(eventCites),
		...wanted.claims.flatMap(claimCites),
	];
	const sources = new Set([...wanted.sources, ...cites.map((cite) => cite.source)]);
	const actors = new Set([...wanted.actors, ...wanted.events.flatMap((event) => event.actors)]);
	const { aliases: _aliases, ...rest } = dossier;
	return {
		...rest,
		summary: wanted.summary ? dossier.summary : [],
		sourceSummary: wanted.sourceSummary ? dossier.sourceSummary : [],
		topics,
		actors: dossier.actors.filter((actor) => actors.has(actor.id)),
		sources: dossier.sources
			.filter((source) => sources.has(source.id))
			.map((source) => (wanted.sources.includes(source.id) ? source : mentionSource(source))),
		events,
		claims,
	};
}

function eventCites(event: DossierEvent): readonly Cite[] {
	return [
		...citesOf(event.summary),
		...event.history.flatMap((entry) => entry.cites),
		...(event.accounts ?? []).flatMap((account) => account.cites),
	];
}

function claimCites(claim: Claim): readonly Cite[] {
	return [
		...claim.cites,
		...claim.outcomes.flatMap((outcome) => citesOf(outcome.reason)),
		...(claim.accounts ?? []).flatMap((account) => account.cites),
	];
}

/** An event as others speak of it: its names and the state that stands. */
function mentionEvent(event: DossierEvent, cites: readonly Cite[]): DossierEvent {
	const { entry, status, when } = currentState(event);
	const { id, title, short, kind, rank, timeZone } = event;
	const history = [{ on: entry.on, status, cites }];
	return { id, title, short, kind, rank, when, timeZone, summary: [], actors: [], topics: [...event.topics], history };
}

/** A claim as a row of a table: its text, who says it and how, the verdict that stands. */
function mentionClaim(claim: Claim, cites: readonly Cite[]): Claim {
	const { accounts: _accounts, revisions: _revisions, likelihoodReason: _reason, ...rest } = claim;
	const outcome = currentOutcome(claim);
	return { ...rest, cites, outcomes: outcome === undefined ? [] : [{ ...outcome, reason: [], events: [] }] };
}

/** A judgement as something that rests on a source: its question alone. */
function mentionJudgement(judgement: Judgement, cites: readonly Cite[]): Judgement {
	return { ...judgement, sentences: [{ text: judgement.question, cites }], watch: [] };
}

/** A source as a cite needs it: who printed it, when, and how reliable that is. */
function mentionSource({ id, publisher, published, kind, reliability }: Source): Source {
	const date = published === undefined ? {} : { published };
	return { id, title: publisher, publisher, ...date, kind, reliability, url: "", reliabilityReason: "" };
}
