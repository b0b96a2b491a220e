import { ActorDetails } from "@/components/briefing/actor-details";
import { ClaimDetails, claimCites } from "@/components/briefing/claim-details";
import { DossierDetails } from "@/components/briefing/dossier-details";
import { EventDetails, eventCites } from "@/components/briefing/event-details";
import type { Scope } from "@/components/briefing/scope";
import { SourceDetails } from "@/components/briefing/source-details";
import { sourceSummaryCites } from "@/components/briefing/sources-panel";
import { TopicDetails } from "@/components/briefing/topic-details";
import { topicCites } from "@/components/briefing/topic-panel";
import { type CiteNumbers, citesOf, numberCites } from "@/lib/dossier/cite-numbers";
import type { Cite } from "@/lib/dossier/dossier";
import type { Lookup } from "@/lib/dossier/lookup";
import type { Subject, Tab } from "@/lib/view/subject";

/** The details beside the panel, one form for each kind of thing. */
export function SubjectDetails({ subject, scope }: { subject: Subject; scope: Scope }) {
	const { lookup } = scope;
	switch (subject.kind) {
		case "event": {
			const event = lookup.events.get(subject.id);
			return event === undefined ? null : <EventDetails event={event} scope={scope} />;
		}
		case "claim": {
			const claim = lookup.claims.get(subject.id);
			return claim === undefined ? null : <ClaimDetails claim={claim} scope={scope} />;
		}
		case "source": {
			const source = lookup.sources.get(subject.id);
			return source === undefined ? null : <SourceDetails source={source} scope={scope} />;
		}
		case "actor": {
			const actor = lookup.actors.get(subject.id);
			return actor === undefined ? null : <ActorDetails actor={actor} scope={scope} />;
		}
		case "topic": {
			const topic = lookup.topics.get(subject.id);
			return topic === undefined ? null : <TopicDetails topic={topic} scope={scope} />;
		}
		case "dossier":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return <DossierDetails scope={scope} />;
	}
}

/** "Event · summit": what the details show, above them. */
export function kindLine(subject: Subject, lookup: Lookup): string {
	switch (subject.kind) {
		case "event":
			return join("Event", lookup.events.get(subject.id)?.kind);
		case "claim":
			return join("Claim", lookup.topics.get(lookup.claims.get(subject.id)?.topics[0] ?? "")?.title.toLowerCase());
		case "source":
			return join("Source", lookup.sources.get(subject.id)?.kind);
		case "actor":
			return join("Actor", lookup.actors.get(subject.id)?.kind);
		case "topic":
			return "Topic";
		case "dossier":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return "Dossier";
	}
}

function join(kind: string, more: string | undefined): string {
	return more === undefined ? kind : `${kind} · ${more}`;
}

/** Cite numbers of a topic's panel, which lists its sources by them; the list of all sources has no numbers. */
export function panelNumbers(tab: Tab, lookup: Lookup): CiteNumbers {
	return numberCites(tab.kind === "topic" ? panelCites(tab, lookup) : []);
}

/** Cite numbers of the details alone, for a page that carries no panel. */
export function recordNumbers(subject: Subject, lookup: Lookup): CiteNumbers {
	return numberCites(detailCites(subject, lookup));
}

/** Cite numbers of the whole page in order of first use: the panel, then the details. */
export function pageNumbers(tab: Tab, subject: Subject, lookup: Lookup): CiteNumbers {
	return numberCites(panelCites(tab, lookup), detailCites(subject, lookup));
}

function panelCites(tab: Tab, lookup: Lookup): readonly Cite[] {
	if (tab.kind === "sources") return sourceSummaryCites(lookup.dossier);
	if (tab.kind !== "topic") return [];
	const topic = lookup.topics.get(tab.id);
	return topic === undefined ? [] : topicCites(topic);
}

function detailCites(subject: Subject, lookup: Lookup): readonly Cite[] {
	switch (subject.kind) {
		case "event": {
			const event = lookup.events.get(subject.id);
			return event === undefined ? [] : eventCites(event);
		}
		case "claim": {
			const claim = lookup.claims.get(subject.id);
			return claim === undefined ? [] : claimCites(claim);
		}
		case "dossier":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return citesOf(lookup.dossier.summary);
		case "source":
		case "actor":
		case "topic":
			return [];
	}
}
