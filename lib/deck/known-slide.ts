import type { Lookup } from "../dossier/lookup";
import type { Path, Problem } from "../dossier/problem";
import { resolveSubject, type ThingKind } from "../view/subject";
import type { Slide } from "./deck";

/** What a dossier makes of a slide: null where it lacks the very thing shown; and what it lacks, each with its place. */
export type KnownSlide = { readonly slide: Slide | null; readonly findings: readonly Problem[] };

const SET_ASIDE = "The slide is set aside. It stays in the deck's file and comes back when the dossier has it.";
const LEFT_OUT = "The slide is shown without it.";

/**
 * Holds a slide against the dossier. An id that was renamed (`aliases`) becomes the new one. Of what a slide only names
 * beside its subject (claims, emphasis, challenges, sources), what is unknown is left out and found.
 * @param path of the slide in its file
 */
export function knownSlide(slide: Slide, path: Path, lookup: Lookup): KnownSlide {
	const findings: Problem[] = [];
	const idOf = (kind: ThingKind, id: string, at: Path, fix: string): string | null => {
		const found = resolveSubject({ kind, id }, lookup);
		if (found !== null && "id" in found) return found.id;
		const expected = `${kind === "event" ? "an" : "a"} ${kind} of the dossier`;
		findings.push({ path: [...path, ...at], expected, got: `"${id}" on the slide "${slide.id}"`, fix });
		return null;
	};
	const one = (kind: ThingKind, id: string) => idOf(kind, id, [kind], SET_ASIDE);
	const many = (kind: ThingKind, ids: readonly string[], field: string, fix = LEFT_OUT) => [
		...new Set(ids.flatMap((id, at) => idOf(kind, id, [field, at], fix) ?? [])),
	];
	const challenges = many("claim", slide.challenges, "challenges");
	const known = ((): Slide | null => {
		switch (slide.kind) {
			case "title":
			case "scorecard":
				return { ...slide, challenges };
			case "timeline":
				return { ...slide, challenges, emphasis: many("event", slide.emphasis, "emphasis") };
			case "topic": {
				const topic = one("topic", slide.topic);
				return topic === null ? null : { ...slide, challenges, topic, claims: many("claim", slide.claims, "claims") };
			}
			case "event": {
				const event = one("event", slide.event);
				return event === null ? null : { ...slide, challenges, event };
			}
			case "claim": {
				const claim = one("claim", slide.claim);
				return claim === null ? null : { ...slide, challenges, claim };
			}
			case "watch": {
				if (slide.topic === null) return { ...slide, challenges };
				const topic = one("topic", slide.topic);
				return topic === null ? null : { ...slide, challenges, topic };
			}
			case "sources": {
				// Without any of the sources that it names it would show another thing: how strong the record is.
				const none = slide.sources.every((id) => resolveSubject({ kind: "source", id }, lookup) === null);
				const sources = many("source", slide.sources, "sources", none ? SET_ASIDE : LEFT_OUT);
				return none && slide.sources.length > 0 ? null : { ...slide, challenges, sources };
			}
		}
	})();
	return { slide: known, findings };
}
