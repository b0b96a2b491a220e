import type { Lookup } from "../dossier/lookup";
import { sourceTitle } from "./source-title";
import type { Subject } from "./subject";

/** What a subject is called by itself, without its dossier; null where the dossier does not have it. */
export function subjectTitle(subject: Subject, lookup: Lookup): string | null {
	switch (subject.kind) {
		case "dossier":
			return lookup.dossier.title;
		case "sources":
			return "Sources";
		case "scorecard":
			return "Scorecard";
		case "changes":
			return "What changed";
		case "checks":
			return "Checks";
		case "topic":
			return lookup.topics.get(subject.id)?.title ?? null;
		case "event":
			return lookup.events.get(subject.id)?.title ?? null;
		case "claim":
			return lookup.claims.get(subject.id)?.text ?? null;
		case "source": {
			const source = lookup.sources.get(subject.id);
			return source === undefined ? null : sourceTitle(source, lookup.dossier);
		}
		case "actor":
			return lookup.actors.get(subject.id)?.name ?? null;
	}
}

/** Title of a subject's page: with the dossier's, or for the dossier itself, and what it lacks, with the product's. */
export function pageTitle(subject: Subject, lookup: Lookup): string {
	const { title } = lookup.dossier;
	const own = subject.kind === "dossier" ? null : subjectTitle(subject, lookup);
	return own === null ? `${title} · Readout` : `${own} · ${title}`;
}
