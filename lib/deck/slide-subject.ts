import type { Lookup } from "../dossier/lookup";
import { subjectPath } from "../view/address";
import { DEFAULT_LOOK, encodeQuery } from "../view/look-query";
import { DOSSIER, exists, type Subject } from "../view/subject";
import type { Slide } from "./deck";

/** What of the dossier a slide is about; the dossier as a whole where its subject is not there (yet). */
export function slideSubject(slide: Slide, lookup: Lookup): Subject {
	const subject = ownSubject(slide);
	return exists(subject, lookup) ? subject : DOSSIER;
}

/** Where a slide's subject is read, below the dossier's root: path, and the day and span that the slide shows. */
export function slidePath(slide: Slide, lookup: Lookup, asOf: string | null): string {
	const span = slide.kind === "timeline" ? slide.span : null;
	const lanes = slide.kind === "timeline" ? slide.lanes : DEFAULT_LOOK.lanes;
	return subjectPath(slideSubject(slide, lookup)) + encodeQuery({ ...DEFAULT_LOOK, asOf, span, lanes }, lookup);
}

function ownSubject(slide: Slide): Subject {
	switch (slide.kind) {
		case "title":
		case "timeline":
			return DOSSIER;
		case "topic":
			return { kind: "topic", id: slide.topic };
		case "event":
			return { kind: "event", id: slide.event };
		case "claim":
			return { kind: "claim", id: slide.claim };
		case "scorecard":
			return { kind: "scorecard" };
		case "watch":
			return slide.topic === null ? DOSSIER : { kind: "topic", id: slide.topic };
		case "sources": {
			const [only, ...more] = slide.sources;
			return only === undefined || more.length > 0 ? { kind: "sources" } : { kind: "source", id: only };
		}
	}
}
