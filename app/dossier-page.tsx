import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type LoadedDossier, loadDossier, loadDossiers } from "@/lib/dossier/load-dossiers";
import { pageText } from "@/lib/view/page-text";
import { resolveSubject, type Subject, type ThingKind } from "@/lib/view/subject";
import { StaticPage } from "./static-page";

/** One dossier of the build by its id; a page for any other does not exist. */
export function dossierOr404(id: string): LoadedDossier {
	return loadDossier(id) ?? notFound();
}

export function dossierParams(): { dossier: string }[] {
	return loadDossiers().map(({ dossier }) => ({ dossier: dossier.id }));
}

const RECORDS = { topic: "topics", event: "events", claim: "claims", source: "sources", actor: "actors" } as const;

/**
 * Parameters of all pages of one kind of thing, in every dossier of the build: its ids, and the old ids that became one.
 * A build without a single such thing still needs one page, so the list is never empty.
 */
export function thingParams<K extends ThingKind>(kind: K): ({ dossier: string } & { readonly [P in K]: string })[] {
	const params = loadDossiers().flatMap(({ dossier, lookup, thingPages }) => {
		if (!thingPages) return [];
		const ids = dossier[RECORDS[kind]].map((record) => record.id);
		const old = Object.keys(dossier.aliases ?? {}).filter((id) => resolveSubject({ kind, id }, lookup) !== null);
		return [...new Set([...ids, ...old])].map((id) => ({ dossier: dossier.id, [kind]: id }));
	});
	return params as ({ dossier: string } & { readonly [P in K]: string })[];
}

/** Title and description of a subject's page; what else its head says to machines is drawn by `drawPage`. */
export function subjectMetadata(entry: LoadedDossier, subject: Subject): Metadata {
	const shown = resolveSubject(subject, entry.lookup);
	return shown === null ? {} : { ...pageText(shown, entry.lookup) };
}

/** The server-drawn page of a subject. */
export function SubjectPage({ entry, subject }: { entry: LoadedDossier; subject: Subject }) {
	const shown = resolveSubject(subject, entry.lookup) ?? notFound();
	return <StaticPage dossier={entry.dossier.id} subject={shown} />;
}
