import { citedBy } from "../dossier/cited-by";
import { civilOrder } from "../dossier/civil-order";
import type { Dossier, DossierEvent } from "../dossier/dossier";
import { excerpt, type Wanted } from "../dossier/excerpt";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement, currentOutcome } from "../dossier/newest";
import { storyOf } from "../dossier/story";
import { type Subject, tabOf } from "./subject";

const NOTHING: Wanted = {
	judgements: [],
	events: [],
	claims: [],
	sources: [],
	restsOn: null,
	mentionedTopics: [],
	mentionedEvents: [],
	mentionedClaims: [],
	actors: [],
	summary: false,
	sourceSummary: false,
};

/** What the server-drawn page of a subject needs of the dossier. */
export function pageExcerpt(subject: Subject, lookup: Lookup): Dossier {
	const { dossier } = lookup;
	switch (subject.kind) {
		case "dossier":
			return excerpt(lookup, {
				...wantPanel(subject, lookup),
				summary: true,
				mentionedEvents: civilOrder(dossier),
			});
		case "sources":
			return excerpt(lookup, {
				...NOTHING,
				summary: true,
				sourceSummary: true,
				sources: dossier.sources.map(({ id }) => id),
				mentionedEvents: dossier.events.filter((event) => event.rank === 1),
			});
		case "topic":
			return excerpt(lookup, {
				...wantPanel(subject, lookup),
				mentionedEvents: storyOf(subject.id, dossier),
			});
		case "event": {
			const event = lookup.events.get(subject.id);
			if (event === undefined) return excerpt(lookup, NOTHING);
			return excerpt(lookup, {
				...wantJudgement(subject, lookup),
				events: [event],
				mentionedEvents: known(lookup, [
					...(event.related ?? []).map((link) => link.event),
					...event.history.flatMap((entry) => entry.event ?? []),
				]),
				mentionedClaims: dossier.claims.filter((claim) => claim.event === event.id),
			});
		}
		case "claim": {
			const claim = lookup.claims.get(subject.id);
			if (claim === undefined) return excerpt(lookup, NOTHING);
			return excerpt(lookup, {
				...wantJudgement(subject, lookup),
				claims: [claim],
				mentionedEvents: known(lookup, [claim.event ?? "", ...(currentOutcome(claim)?.events ?? [])]),
			});
		}
		case "source": {
			const things = citedBy(lookup, subject.id);
			const source = lookup.sources.get(subject.id);
			const ids = (kind: string) => new Set(things.filter((thing) => thing.kind === kind).map((thing) => thing.id));
			const [topics, events, claims] = [ids("topic"), ids("event"), ids("claim")];
			const copies = dossier.sources.filter((other) => other.derivedFrom?.includes(subject.id));
			return excerpt(lookup, {
				...NOTHING,
				sources: [subject.id, ...(source?.derivedFrom ?? []), ...copies.map(({ id }) => id)],
				restsOn: subject.id,
				mentionedTopics: dossier.topics.filter(({ id }) => topics.has(id)),
				mentionedEvents: dossier.events.filter(({ id }) => events.has(id)),
				mentionedClaims: dossier.claims.filter(({ id }) => claims.has(id)),
			});
		}
		case "actor": {
			const actor = lookup.actors.get(subject.id);
			return excerpt(lookup, {
				...NOTHING,
				actors: [
					subject.id,
					...(actor?.partOf === undefined ? [] : [actor.partOf]),
					...dossier.actors.filter((other) => other.partOf === subject.id).map(({ id }) => id),
				],
				mentionedEvents: dossier.events.filter((event) => event.actors.includes(subject.id)),
			});
		}
	}
}

function wantJudgement(subject: Subject, lookup: Lookup): Wanted {
	const tab = tabOf(subject, lookup);
	const topic = tab.kind === "topic" ? lookup.topics.get(tab.id) : undefined;
	const judgement = topic === undefined ? undefined : currentJudgement(topic);
	if (topic === undefined || judgement === undefined) return NOTHING;
	return { ...NOTHING, judgements: [{ topic: topic.id, judgement }] };
}

function wantPanel(subject: Subject, lookup: Lookup): Wanted {
	const tab = tabOf(subject, lookup);
	const topic = tab.kind === "topic" ? lookup.topics.get(tab.id) : undefined;
	if (topic === undefined) return NOTHING;
	const judgement = currentJudgement(topic);
	return {
		...NOTHING,
		judgements: judgement === undefined ? [] : [{ topic: topic.id, judgement }],
		mentionedClaims: lookup.dossier.claims.filter((claim) => claim.topics[0] === topic.id),
	};
}

function known(lookup: Lookup, ids: readonly string[]): readonly DossierEvent[] {
	return [...new Set(ids)].flatMap((id) => lookup.events.get(id) ?? []);
}
