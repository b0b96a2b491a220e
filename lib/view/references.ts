import type { Source, Topic } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { sourcesBehind } from "../dossier/sources-behind";
import { isFiltering } from "./filter";
import type { View } from "./view";

/** The sources that a list of references holds, and of what. */
export type References = {
	/** In words, after "of": "this claim", "Minerals", "what passes the filters", "the dossier". */
	readonly of: string;
	/** The same in a file's name: an id, or null for the whole dossier. */
	readonly part: string | null;
	readonly sources: readonly Source[];
};

/**
 * The sources behind what is looked at: those of the open event, claim or source; else of what the filters leave; else of
 * the open topic; else all.
 * @param shown what the filters leave of `lookup`
 */
export function referencesOf(
	{ subject, filter }: Pick<View, "subject" | "filter">,
	lookup: Lookup,
	shown: Lookup,
): References {
	const { dossier } = lookup;
	if (subject.kind === "event" || subject.kind === "claim" || subject.kind === "source") {
		const { kind, id } = subject;
		const one = <T>(record: T | undefined) => (record === undefined ? [] : [record]);
		const sources =
			kind === "source"
				? one(lookup.sources.get(id))
				: sourcesBehind(
						kind === "event" ? { events: one(lookup.events.get(id)) } : { claims: one(lookup.claims.get(id)) },
						lookup,
					);
		return { of: `this ${kind}`, part: id, sources };
	}
	if (isFiltering(filter)) {
		const { events, claims } = shown.dossier;
		return { of: "what passes the filters", part: "selection", sources: sourcesBehind({ events, claims }, lookup) };
	}
	const topic = subject.kind === "topic" ? lookup.topics.get(subject.id) : undefined;
	if (topic !== undefined) return { of: topic.title, part: topic.id, sources: sourcesOfTopic(topic, lookup) };
	return { of: "the dossier", part: null, sources: dossier.sources };
}

/** Of its judgements, its events and its claims. */
function sourcesOfTopic(topic: Topic, lookup: Lookup): readonly Source[] {
	const { events, claims } = lookup.dossier;
	return sourcesBehind(
		{
			topics: [topic],
			events: events.filter(({ topics }) => topics.includes(topic.id)),
			claims: claims.filter(({ topics }) => topics.includes(topic.id)),
		},
		lookup,
	);
}
