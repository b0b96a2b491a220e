import type { Lookup } from "../dossier/lookup";
import { likeness } from "./likeness";
import { SEGMENTS, type Subject, type ThingKind } from "./subject";
import { subjectTitle } from "./subject-title";

/** Below this likeness two names have nothing to do with each other. */
const NEAR = 0.45;
/** What is of the kind that was asked for comes first among equals. */
const SAME_KIND = 0.1;

export type NearThing = { readonly subject: Subject; readonly title: string };

/**
 * The things of a dossier whose ids or titles are nearest to what a path names, best first. Total: any text may be given.
 * @param path what stands behind the dossier's own address, such as "events/state-diner/"
 */
export function nearestThings(path: string, lookup: Lookup, most = 5): readonly NearThing[] {
	const { kind, name } = askedFor(path);
	if (name === "") return [];
	return candidates(lookup)
		.map((subject) => {
			const title = subjectTitle(subject, lookup) ?? subject.id;
			const near = likeness(name, subject.id, title);
			return { subject, title, near: near < NEAR ? 0 : near + (subject.kind === kind ? SAME_KIND : 0) };
		})
		.filter(({ near }) => near > 0)
		.sort((a, b) => b.near - a.near)
		.slice(0, most)
		.map(({ subject, title }) => ({ subject, title }));
}

type Thing = Extract<Subject, { readonly id: string }>;

function candidates({ dossier }: Lookup): readonly Thing[] {
	const of = <K extends ThingKind>(kind: K, records: readonly { readonly id: string }[]) =>
		records.map(({ id }) => ({ kind, id }));
	return [
		...of("topic", dossier.topics),
		...of("event", dossier.events),
		...of("claim", dossier.claims),
		...of("source", dossier.sources),
		...of("actor", dossier.actors),
	];
}

/** "event/state-diner" → the kind event and "state-diner"; a first part that is no kind is part of the name. */
function askedFor(path: string): { readonly kind: ThingKind | null; readonly name: string } {
	const parts = readable(path)
		.split("/")
		.filter((part) => part !== "");
	const [first = "", ...rest] = parts;
	for (const kind of Object.keys(SEGMENTS) as ThingKind[]) {
		if (first === kind || first === SEGMENTS[kind]) return { kind, name: rest.join("-") };
	}
	return { kind: null, name: parts.join("-") };
}

function readable(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
