import { civilOrder } from "../dossier/civil-order";
import type { Lookup } from "../dossier/lookup";
import type { LaneBy } from "../timeline/lane-by";
import { decodeEnd, decodeMoment, encodeEnd, encodeMoment } from "../view/moment-text";
import { exists, type Subject } from "../view/subject";
import type { ViewSpan } from "../view/view";
import { MOST_CHALLENGES, MOST_NAMED, type Slide, type SlideKind } from "./deck";
import { cutSlug } from "./slug";
import { isContested, topicChallenges, weightyClaims } from "./weighty-claims";

/** Planned minutes of a new slide. */
export const USUAL_MINUTES: { readonly [K in SlideKind]: number } = {
	title: 1,
	timeline: 1.5,
	topic: 2,
	event: 0.5,
	claim: 1,
	scorecard: 1,
	watch: 1,
	sources: 1,
};

/**
 * The slide that shows a subject, with an id that may be taken already (`addSlide` sees to that). Null for what the dossier
 * lacks and for pages of work rather than of what is known (changes, checks). An actor is shown by the timeline of its events.
 */
export function slideFor(subject: Subject, lookup: Lookup): Slide | null {
	if (!exists(subject, lookup)) return null;
	switch (subject.kind) {
		case "dossier":
			return { ...plain("title", "title"), kind: "title" };
		case "topic": {
			const claims = weightyClaims(subject.id, lookup).map(({ id }) => id);
			const challenges = topicChallenges(subject.id, claims, lookup);
			return { ...plain(subject.id, "topic"), kind: "topic", challenges, topic: subject.id, claims };
		}
		case "event": {
			const about = lookup.dossier.claims.filter((claim) => claim.event === subject.id && isContested(claim));
			const challenges = about.slice(0, MOST_CHALLENGES).map(({ id }) => id);
			return { ...plain(subject.id, "event"), kind: "event", challenges, event: subject.id };
		}
		case "claim":
			return { ...plain(subject.id, "claim"), kind: "claim", challenges: [subject.id], claim: subject.id };
		case "source":
			return { ...plain(subject.id, "sources"), kind: "sources", sources: [subject.id] };
		case "actor": {
			const events = civilOrder(lookup.dossier).filter(({ actors }) => actors.includes(subject.id));
			const emphasis = events.slice(0, MOST_NAMED).map(({ id }) => id);
			return { ...plain(subject.id, "timeline"), kind: "timeline", span: null, emphasis, lanes: "actor" };
		}
		case "scorecard":
			return { ...plain("scorecard", "scorecard"), kind: "scorecard" };
		case "sources":
			return { ...plain("sources", "sources"), kind: "sources", sources: [] };
		case "changes":
		case "checks":
			return null;
	}
}

/**
 * The timeline as it is looked at. The span is widened to whole minutes, as a deck file writes it; one beyond the years that
 * such a file can name gives way to the dossier's focus.
 */
export function timelineSlide(span: ViewSpan | null, emphasis: readonly string[], lanes: LaneBy): Slide {
	const whole = span === null ? null : wholeMinutes(span);
	return {
		...plain("timeline", "timeline"),
		kind: "timeline",
		span: whole,
		emphasis: [...new Set(emphasis)].slice(0, MOST_NAMED),
		lanes,
	};
}

/** What to watch of one topic, or of all (null). */
export function watchSlide(topic: string | null): Slide {
	return { ...plain(topic === null ? "watch" : cutSlug(`watch-${topic}`), "watch"), kind: "watch", topic };
}

function plain(id: string, kind: SlideKind): Pick<Slide, "id" | "minutes" | "challenges"> {
	return { id, minutes: USUAL_MINUTES[kind], challenges: [] };
}

function wholeMinutes({ from, to }: ViewSpan): ViewSpan | null {
	const start = decodeMoment(encodeMoment(from));
	const end = decodeEnd(encodeEnd(to));
	return start === null || end === null || start >= end ? null : { from: start, to: end };
}
