import type { Claim, Source } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement } from "../dossier/newest";
import { VERDICT_WORDS } from "../dossier/wording";
import { machineDate } from "../time/format-when";
import { subjectPath } from "../view/address";
import type { Subject } from "../view/subject";
import { actorNode, actorReference, namedActor } from "./json-ld-actor";
import { datasetNode } from "./json-ld-dataset";
import { eventNode } from "./json-ld-event";
import { type LinkedNode, nodeId, PUBLISHER } from "./json-ld-node";

/**
 * What a page says to machines (schema.org): one graph of the thing it shows and what that needs, its ids being addresses
 * with a fragment. Dates and verdicts say no more than the page does.
 * @param root address of the dossier, absolute where the site's is known
 */
export function pageGraph(subject: Subject, lookup: Lookup, root: string): readonly LinkedNode[] {
	switch (subject.kind) {
		case "dossier":
			return [datasetNode(lookup, root)];
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return [];
		case "topic":
			return topicNodes(subject.id, lookup, root);
		case "event": {
			const event = lookup.events.get(subject.id);
			return event === undefined ? [] : [eventNode(event, lookup, root)];
		}
		case "claim": {
			const claim = lookup.claims.get(subject.id);
			return claim === undefined ? [] : claimNodes(claim, lookup, root);
		}
		case "source": {
			const source = lookup.sources.get(subject.id);
			return source === undefined ? [] : [sourceNode(source, root)];
		}
		case "actor":
			return [lookup.actors.get(subject.id)].flatMap((actor) => (actor === undefined ? [] : [actorNode(actor, root)]));
	}
}

/**
 * The graph as the text of a `<script type="application/ld+json">`: without `<`, which could end the script, and without
 * the line separators that old scripts stumble over.
 */
export function linkedData(graph: readonly LinkedNode[]): string {
	return JSON.stringify({ "@context": "https://schema.org", "@graph": graph })
		.replaceAll("<", "\\u003c")
		.replaceAll("\u2028", "\\u2028")
		.replaceAll("\u2029", "\\u2029");
}

function topicNodes(id: string, lookup: Lookup, root: string): readonly LinkedNode[] {
	const topic = lookup.topics.get(id);
	const judgement = topic === undefined ? undefined : currentJudgement(topic);
	if (topic === undefined || judgement === undefined) return [];
	return [
		{
			"@type": "Report",
			"@id": nodeId(root, { kind: "topic", id }, "judgement"),
			name: judgement.question,
			about: topic.title,
			datePublished: judgement.on,
			inLanguage: lookup.dossier.language,
			isPartOf: { "@id": nodeId(root, { kind: "dossier" }, "dossier") },
		},
	];
}

/** Numbers of the scale that our words are a scale of; *unknown* is not on it. */
const RATING = { "borne-out": 3, partly: 2, "not-borne-out": 1, unknown: null } as const;

function claimNodes(claim: Claim, lookup: Lookup, root: string): readonly LinkedNode[] {
	const subject: Subject = { kind: "claim", id: claim.id };
	const id = nodeId(root, subject, "claim");
	const { appearance, first } = appearancesOf(claim, lookup);
	const about = claim.event === undefined ? undefined : nodeId(root, { kind: "event", id: claim.event }, "event");
	const author = namedActor(claim.attribution, lookup);
	return [
		{
			"@type": "Claim",
			"@id": id,
			text: claim.text,
			datePublished: claim.madeOn,
			...(author === undefined ? {} : { author: actorReference(author, root) }),
			...(about === undefined ? {} : { about: { "@id": about } }),
			...(appearance.length === 0 ? {} : { appearance }),
			...(first === undefined ? {} : { firstAppearance: first }),
		},
		...claim.outcomes.map(({ on, verdict }): LinkedNode => {
			const rating = RATING[verdict];
			const scale = rating === null ? {} : { ratingValue: rating, bestRating: 3, worstRating: 1 };
			return {
				"@type": "ClaimReview",
				"@id": nodeId(root, subject, `outcome-${on}-${verdict}`),
				url: root + subjectPath(subject),
				author: PUBLISHER,
				claimReviewed: claim.text,
				datePublished: on,
				itemReviewed: { "@id": id },
				reviewRating: { "@type": "Rating", alternateName: VERDICT_WORDS[verdict], ...scale },
			};
		}),
	];
}

/** Where the claim stands, and the page that those copy, where one is traced. */
function appearancesOf(claim: Claim, lookup: Lookup): { appearance: readonly string[]; first: string | undefined } {
	const sources = [...new Set(claim.cites.map((cite) => cite.source))].flatMap((id) => lookup.sources.get(id) ?? []);
	const copied = sources.flatMap((source) => source.derivedFrom ?? []).flatMap((id) => lookup.sources.get(id) ?? []);
	return { appearance: sources.flatMap(({ url }) => url ?? []), first: copied[0]?.url };
}

function sourceNode(source: Source, root: string): LinkedNode {
	const published = source.published === undefined ? undefined : machineDate(source.published);
	return {
		"@type": "CreativeWork",
		"@id": nodeId(root, { kind: "source", id: source.id }, "source"),
		...(source.title === undefined ? { description: source.description } : { name: source.title }),
		...(source.url === undefined ? {} : { url: source.url }),
		publisher: { "@type": "Organization", name: source.publisher },
		...(source.author === undefined ? {} : { author: source.author }),
		...(published === undefined ? {} : { datePublished: published }),
		...(source.language === undefined ? {} : { inLanguage: source.language }),
	};
}
