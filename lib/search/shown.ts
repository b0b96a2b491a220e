import { reachable } from "../dossier/checks/cycles";
import { statementsOf } from "../dossier/checks/statements";
import { rowsOf } from "../dossier/event-rows";
import type { Lookup } from "../dossier/lookup";
import { claimsNaming } from "../dossier/naming";
import type { Filter } from "../view/filter";
import type { SearchDocument } from "./documents";

type Found = Pick<SearchDocument, "kind" | "id" | "subject">;

/**
 * Which documents the filters leave: events and claims that they leave, judgements of a topic that is chosen or, where none
 * is, that something left bears on; sources that bear any of these, and what those derive from; actors that take part in or
 * are named by what is left.
 * @param shown the dossier as the filters leave it, the whole one without any
 */
export function shownDocuments(shown: Lookup, { topics: chosen }: Pick<Filter, "topics">): (found: Found) => boolean {
	const { dossier } = shown;
	const rows = rowsOf(dossier.events);
	// Of rows it is asked what they have; all rest on the same, so that one stands for them.
	const events = rows === null ? dossier.events : dossier.events.slice(0, 1);
	const topicsLeft = () => [
		...(rows?.topics() ?? events.flatMap((event) => event.topics)),
		...dossier.claims.flatMap((claim) => claim.topics),
	];
	const topics = new Set(chosen.length > 0 ? chosen : topicsLeft());
	const taking = new Set(events.flatMap(({ actors }) => actors));
	const own = {
		...{ ...dossier, events, summary: [], sourceSummary: [] },
		topics: dossier.topics.filter(({ id }) => topics.has(id)),
	};
	const origins = new Map(dossier.sources.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
	const cited = new Set(statementsOf(own).flatMap(({ cites }) => cites.map(({ source }) => source)));
	const sources = new Set([...cited].flatMap((id) => [id, ...reachable(origins, id)]));
	return ({ kind, id, subject }) => {
		switch (kind) {
			case "event":
				return shown.events.has(id);
			case "claim":
				return shown.claims.has(id);
			case "judgement":
				return "id" in subject && topics.has(subject.id);
			case "source":
				return sources.has(id);
			case "actor": {
				const actor = shown.actors.get(id);
				return taking.has(id) || (actor !== undefined && claimsNaming(actor, shown).length > 0);
			}
		}
	};
}
