import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type LoadedDossier, loadDossier, loadDossiers } from "@/lib/dossier/load-dossiers";
import { pageText } from "@/lib/view/page-text";
import { PAGE_KINDS, resolveSubject, SEGMENTS, type Subject, type ThingKind } from "@/lib/view/subject";
import { StaticPage } from "./static-page";

/** One dossier of the build by its id; a page for any other does not exist. */
export function dossierOr404(id: string): LoadedDossier {
	return loadDossier(id) ?? notFound();
}

export function dossierParams(): { dossier: string }[] {
	return loadDossiers().map(({ dossier }) => ({ dossier: dossier.id }));
}

/** Parameters of all pages of one kind of thing, in every dossier of the build: its ids, and the old ids that became one. */
export function thingParams<K extends ThingKind>(kind: K): ({ dossier: string } & { readonly [P in K]: string })[] {
	const params = loadDossiers().flatMap(({ dossier, lookup, thingPages }) => {
		if (!thingPages) return [];
		const ids = dossier[SEGMENTS[kind]].map((record) => record.id);
		const old = Object.keys(dossier.aliases ?? {}).filter((id) => resolveSubject({ kind, id }, lookup) !== null);
		return [...new Set([...ids, ...old])].map((id) => ({ dossier: dossier.id, [kind]: id }));
	});
	return params as ({ dossier: string } & { readonly [P in K]: string })[];
}

/** Paths of all pages that the dossiers of the build have: their own, those of the whole dossier, and those of things. */
export function subjectParams(): { dossier: string; path: string[] }[] {
	const whole = dossierParams().flatMap(({ dossier }) => [
		{ dossier, path: [] },
		...PAGE_KINDS.map((kind) => ({ dossier, path: [kind] })),
	]);
	const things = (Object.keys(SEGMENTS) as ThingKind[]).flatMap((kind) =>
		thingParams(kind).map((params) => ({ dossier: params.dossier, path: [SEGMENTS[kind], params[kind]] })),
	);
	return [...whole, ...things];
}

/** Title and description of a subject's page; what else its head says to machines is drawn by `drawPage`. */
export function subjectMetadata(entry: LoadedDossier, subject: Subject): Metadata {
	const shown = resolveSubject(subject, entry.lookup);
	return shown === null ? {} : { ...pageText(shown, entry.lookup) };
}

/** The server-drawn page of a subject. */
export function SubjectPage({ entry, subject }: { entry: LoadedDossier; subject: Subject }) {
	const shown = resolveSubject(subject, entry.lookup) ?? notFound();
	return <StaticPage dossier={entry.dossier.id} page={shown} />;
}
