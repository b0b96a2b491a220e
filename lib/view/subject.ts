import type { Lookup } from "../dossier/lookup";

/** What a page is about: the path of its address names it (design §4). */
export type Subject =
	| { readonly kind: "dossier" }
	| { readonly kind: PageKind }
	| { readonly kind: "topic"; readonly id: string }
	| { readonly kind: "event"; readonly id: string }
	| { readonly kind: "claim"; readonly id: string }
	| { readonly kind: "source"; readonly id: string }
	| { readonly kind: "actor"; readonly id: string };

/** Pages of the whole dossier, which are tabs as well: the list of sources, the scorecard, what changed between two days, what the check finds. */
export const PAGE_KINDS = ["sources", "scorecard", "changes", "checks"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export type ThingKind = Extract<Subject, { readonly id: string }>["kind"];

/** Path segment of each kind of thing; the one table that pages, links and the codec share. */
export const SEGMENTS = {
	topic: "topics",
	event: "events",
	claim: "claims",
	source: "sources",
	actor: "actors",
} as const satisfies { readonly [K in ThingKind]: string };

/** The panel that opens with a subject: a topic's id, or a page of the whole dossier. */
export type Tab = { readonly kind: "topic"; readonly id: string } | { readonly kind: PageKind };

/** What changes while its id stays: a copied link to it carries its version mark (design §4). */
export type MarkedSubject = Extract<Subject, { readonly kind: "claim" | "event" | "topic" }>;

export function carriesMark(subject: Subject): subject is MarkedSubject {
	return subject.kind === "claim" || subject.kind === "event" || subject.kind === "topic";
}

export const DOSSIER: Subject = { kind: "dossier" };
const SOURCES_TAB: Tab = { kind: "sources" };

/** What opens beside a tab, rather than being one or standing beneath all. */
export function isThing(subject: Subject): boolean {
	return "id" in subject && subject.kind !== "topic";
}

/** The scorecard, of which the details know no more than it says : matrix and chart stand side by side. */
export function hasWholeWidth(subject: Subject): boolean {
	return subject.kind === "scorecard";
}

export function sameSubject(a: Subject, b: Subject): boolean {
	return a.kind === b.kind && ("id" in a ? a.id : null) === ("id" in b ? b.id : null);
}

export function sameTab(a: Tab, b: Tab): boolean {
	return a.kind === "topic" ? b.kind === "topic" && a.id === b.id : b.kind === a.kind;
}

/**
 * The tab that belongs to a subject when nothing else was chosen: a topic's own, an event's or claim's lead topic, the
 * list for a source, else the first topic of the dossier.
 */
export function tabOf(subject: Subject, lookup: Lookup): Tab {
	switch (subject.kind) {
		case "topic":
			return { kind: "topic", id: subject.id };
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return subject;
		case "source":
			return SOURCES_TAB;
		case "event":
			return leadTab(lookup.events.get(subject.id)?.topics, lookup);
		case "claim":
			return leadTab(lookup.claims.get(subject.id)?.topics, lookup);
		case "dossier":
		case "actor":
			return leadTab(undefined, lookup);
	}
}

function leadTab(topics: readonly string[] | undefined, lookup: Lookup): Tab {
	const id = topics?.find((topic) => lookup.topics.has(topic)) ?? lookup.dossier.topics[0]?.id;
	return id === undefined ? SOURCES_TAB : { kind: "topic", id };
}

/** Whether a segment of an address names a page of the whole dossier. */
export function isPageKind(segment: string): segment is PageKind {
	return PAGE_KINDS.some((kind) => kind === segment);
}

/** Whether the dossier has the thing that the subject names; an alias is followed by `resolveSubject`. */
export function exists(subject: Subject, lookup: Lookup): boolean {
	switch (subject.kind) {
		case "dossier":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return true;
		case "topic":
			return lookup.topics.has(subject.id);
		case "event":
			return lookup.events.has(subject.id);
		case "claim":
			return lookup.claims.has(subject.id);
		case "source":
			return lookup.sources.has(subject.id);
		case "actor":
			return lookup.actors.has(subject.id);
	}
}

/**
 * The subject itself, or the one its old id became (`aliases`), or null where neither exists. An alias may lead on to a
 * further one, where an id went twice; a circle leads nowhere.
 */
export function resolveSubject(subject: Subject, lookup: Lookup): Subject | null {
	if (exists(subject, lookup)) return subject;
	if (!("id" in subject)) return null;
	const aliases = lookup.dossier.aliases ?? {};
	const gone = new Set<string>();
	for (let { id } = subject; Object.hasOwn(aliases, id) && !gone.has(id); ) {
		gone.add(id);
		id = aliases[id] ?? id;
		const renamed = { ...subject, id };
		if (exists(renamed, lookup)) return renamed;
	}
	return null;
}
