import type { Lookup } from "../dossier/lookup";
import { subjectTitle } from "../view/subject-title";
import type { Slide } from "./deck";

/** What a slide is called: in the strip, the overview and the log of questions. Its heading, else what it shows. */
export function slideTitle(slide: Slide, lookup: Lookup): string {
	return slide.heading ?? ownTitle(slide, lookup);
}

function ownTitle(slide: Slide, lookup: Lookup): string {
	const titleOf = (kind: "topic" | "event" | "claim" | "source", id: string) =>
		subjectTitle({ kind, id }, lookup) ?? "Not in the dossier";
	switch (slide.kind) {
		case "title":
			return lookup.dossier.title;
		case "timeline":
			return "Timeline";
		case "topic":
			return titleOf("topic", slide.topic);
		case "event":
			return titleOf("event", slide.event);
		case "claim":
			return titleOf("claim", slide.claim);
		case "scorecard":
			return "Scorecard";
		case "watch":
			return slide.topic === null ? "What to watch" : `What to watch: ${titleOf("topic", slide.topic)}`;
		case "sources": {
			const [only, ...more] = slide.sources;
			return only === undefined || more.length > 0 ? "Sources" : titleOf("source", only);
		}
	}
}
