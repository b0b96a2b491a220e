import type { Lookup } from "../dossier/lookup";
import { scoreParts } from "../dossier/score-words";
import { scorecardOf } from "../dossier/scorecard";
import { count } from "../dossier/wording";
import { formatPlainDate, formatSpan } from "../time/format-when";
import { endOfDay } from "../timeline/as-of-line";
import type { Slide } from "./deck";
import { claimContent, eventContent } from "./record-content";
import { EMPTY, prose, type SlideContent } from "./slide-parts";
import { sourcesContent, topicContent, watchContent } from "./topic-content";

/**
 * The content of a slide from the dossier as it is given (that of a chosen day too); null where its record is not there.
 * @param asOf the plain date as of which `lookup` is, or null
 */
export function slideContent(slide: Slide, lookup: Lookup, asOf: string | null = null): SlideContent | null {
	const content = contentOf(slide, lookup, asOf);
	return content === null || slide.heading === undefined ? content : { ...content, heading: slide.heading };
}

function contentOf(slide: Slide, lookup: Lookup, asOf: string | null): SlideContent | null {
	const { dossier } = lookup;
	switch (slide.kind) {
		case "title":
			return {
				...EMPTY,
				label: "Briefing",
				heading: dossier.title,
				...prose(dossier.summary.slice(0, 2), lookup),
				facts: [
					["As known on", formatPlainDate(dossier.updated)],
					[
						"Holds",
						`${count(dossier.events.length, "event")}, ${count(dossier.claims.length, "claim")}, ${count(dossier.sources.length, "source")}`,
					],
				],
			};
		case "timeline": {
			const { span, lanes, emphasis } = slide;
			return {
				...EMPTY,
				label: "Timeline",
				heading: span === null ? homeHeading(lookup, asOf) : formatSpan(span.from, span.to),
				timeline: { span, lanes, topic: null, emphasis },
			};
		}
		case "topic":
			return topicContent(slide, lookup);
		case "event": {
			const event = lookup.events.get(slide.event);
			return event === undefined ? null : eventContent(event, lookup);
		}
		case "claim": {
			const claim = lookup.claims.get(slide.claim);
			return claim === undefined ? null : claimContent(claim, lookup);
		}
		case "scorecard": {
			const card = scorecardOf(dossier);
			return {
				...EMPTY,
				label: "Scorecard",
				...scoreParts(card),
				score: card.topics.map((row) => ({
					...row,
					title: lookup.topics.get(row.key ?? "")?.title ?? "Without a topic",
				})),
			};
		}
		case "watch":
			return watchContent(slide.topic, lookup);
		case "sources":
			return sourcesContent(slide.sources, lookup);
	}
}

/** What a timeline without a span of its own shows: the focus, but on a day before it the time around that day (`homeSpan`). */
function homeHeading({ dossier }: Lookup, asOf: string | null): string {
	const focus = dossier.periods.find(({ id }) => id === dossier.focus);
	const line = asOf === null ? null : endOfDay(asOf);
	const isBefore = asOf !== null && line !== null && line <= (focus?.when.bounds.start ?? Number.NEGATIVE_INFINITY);
	return isBefore ? `What was known on ${formatPlainDate(asOf)}` : (focus?.title ?? "What happened when");
}
