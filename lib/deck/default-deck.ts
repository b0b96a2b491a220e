import { asOf } from "../dossier/as-of";
import type { DossierEvent, Topic } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import { type Lookup, lookUp } from "../dossier/lookup";
import { currentJudgement } from "../dossier/newest";
import { eventsOfTopic, headlinesOf } from "../dossier/some-events";
import { oneLine } from "../formats/plain-text";
import { DEFAULT_LANES } from "../view/view";
import { cutText } from "./cut-text";
import { DECK_FORMAT, type Deck, LONGEST_TITLE, type Slide } from "./deck";
import { deckText } from "./deck-file";
import { addSlide } from "./edit-deck";
import { slideFor, timelineSlide, watchSlide } from "./slide-for";

const MOST_HEADLINES = 3;

/**
 * The deck that any dossier has before anybody made one: title, timeline of the focus, a topic each, the headline events,
 * the scorecard, what to watch, how strong the record is. All is chosen from what was known on the day, and what the dossier
 * lacked then has no slide; title and timeline always stand.
 * @param whole the dossier as it is today
 * @param day the plain date, or null for the latest
 */
export function defaultDeck(whole: Lookup, day: string | null = null): Deck {
	const lookup = knownOn(whole, day);
	const { dossier } = lookup;
	const headlines = leadingEvents(lookup);
	const watched = dossier.topics.some((topic) => (currentJudgement(topic)?.watch ?? []).length > 0);
	const slides: readonly (Slide | null)[] = [
		slideFor({ kind: "dossier" }, lookup),
		timelineSlide(
			null,
			headlines.map(({ id }) => id),
			DEFAULT_LANES,
		),
		...dossier.topics
			.filter((topic) => saysSomething(topic, lookup))
			.map(({ id }) => slideFor({ kind: "topic", id }, lookup)),
		...headlines.map(({ id }) => slideFor({ kind: "event", id }, lookup)),
		dossier.claims.length > 0 ? slideFor({ kind: "scorecard" }, lookup) : null,
		watched ? watchSlide(null) : null,
		dossier.sourceSummary.length > 0 ? slideFor({ kind: "sources" }, lookup) : null,
	];
	const empty: Deck = {
		format: DECK_FORMAT,
		id: "briefing",
		dossier: dossier.id,
		title: cutText(oneLine(dossier.title), LONGEST_TITLE).trim() || dossier.id,
		asOf: day,
		slides: [],
	};
	return slides.reduce<Deck>((deck, slide) => (slide === null ? deck : addSlide(deck, slide)), empty);
}

/**
 * The deck as known on another day. One that is still the dossier's own is chosen anew from what was known then; one that
 * somebody made keeps its slides, and what was not known says so.
 * @param day the plain date, or null for the latest
 * @param whole the dossier as it is today
 */
export function deckOn(deck: Deck, day: string | null, whole: Lookup): Deck {
	if (deck.asOf === day) return deck;
	const isOwn = deckText(deck) === deckText(defaultDeck(whole, deck.asOf));
	return isOwn ? defaultDeck(whole, day) : { ...deck, asOf: day };
}

function knownOn(whole: Lookup, day: string | null): Lookup {
	const dossier = day === null ? whole.dossier : asOf(whole.dossier, day);
	return dossier === whole.dossier ? whole : lookUp(dossier);
}

/** Whether a topic's slide would hold more than its name. */
function saysSomething(topic: Topic, { dossier }: Lookup): boolean {
	const isOfIt = ({ topics }: { readonly topics: readonly string[] }) => topics.includes(topic.id);
	return (
		currentJudgement(topic) !== undefined || dossier.claims.some(isOfIt) || eventsOfTopic(topic.id, dossier).length > 0
	);
}

/** At most three events of the first rank in civil order: those of the focus, and where it has none, of all. */
function leadingEvents(lookup: Lookup): readonly DossierEvent[] {
	const { dossier, periods } = lookup;
	const first = headlinesOf(dossier);
	const focus = periods.get(dossier.focus ?? "")?.when.bounds;
	if (focus === undefined) return first.slice(0, MOST_HEADLINES);
	const inFocus = first.filter((event) => {
		const { start } = currentState(event).when.bounds;
		return start !== null && start >= (focus.start ?? -Infinity) && start < (focus.end ?? Infinity);
	});
	return (inFocus.length > 0 ? inFocus : first).slice(0, MOST_HEADLINES);
}
