import type { DossierEvent } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import type { Subject } from "../view/subject";

/** Cards are drawn of the dossier, topics, claims and the events that carry the story (design §4, weight). */
export type CardSubject = Extract<Subject, { readonly kind: "dossier" | "topic" | "event" | "claim" }>;

export function hasCard(event: DossierEvent): boolean {
	return event.rank <= 2;
}

/** Whose card a page shows: its own, else that of its topic, else the dossier's. */
export function cardSubject(subject: Subject, lookup: Lookup): CardSubject {
	switch (subject.kind) {
		case "dossier":
		case "topic":
		case "claim":
			return subject;
		case "event": {
			const event = lookup.events.get(subject.id);
			if (event !== undefined && hasCard(event)) return subject;
			const topic = event?.topics.find((id) => lookup.topics.has(id));
			return topic === undefined ? DOSSIER_CARD : { kind: "topic", id: topic };
		}
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
		case "source":
		case "actor":
			return DOSSIER_CARD;
	}
}

const DOSSIER_CARD = { kind: "dossier" } as const;
