import { civilOrder } from "../dossier/civil-order";
import type { DossierEvent } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement } from "../dossier/newest";
import { oneLine } from "../formats/plain-text";
import { DEFAULT_LANES } from "../view/view";
import { cutText } from "./cut-text";
import { DECK_FORMAT, type Deck, LONGEST_TITLE, type Slide } from "./deck";
import { addSlide } from "./edit-deck";
import { slideFor, timelineSlide, watchSlide } from "./slide-for";

const MOST_HEADLINES = 3;

/**
 * The deck that any dossier has before anybody made one: title, timeline of the focus, a topic each, the headline events,
 * the scorecard, what to watch, the sources. What the dossier lacks has no slide; title, timeline and sources always stand.
 * @param lookup of the dossier as of the day, where a day is given
 * @param asOf the plain date, or null for the latest
 */
export function defaultDeck(lookup: Lookup, asOf: string | null = null): Deck {
	const { dossier } = lookup;
	const headlines = headlinesOf(lookup);
	const watched = dossier.topics.some((topic) => (currentJudgement(topic)?.watch ?? []).length > 0);
	const slides: readonly (Slide | null)[] = [
		slideFor({ kind: "dossier" }, lookup),
		timelineSlide(
			null,
			headlines.map(({ id }) => id),
			DEFAULT_LANES,
		),
		...dossier.topics.map(({ id }) => slideFor({ kind: "topic", id }, lookup)),
		...headlines.map(({ id }) => slideFor({ kind: "event", id }, lookup)),
		dossier.claims.length > 0 ? slideFor({ kind: "scorecard" }, lookup) : null,
		watched ? watchSlide(null) : null,
		slideFor({ kind: "sources" }, lookup),
	];
	const empty: Deck = {
		format: DECK_FORMAT,
		id: "briefing",
		dossier: dossier.id,
		title: cutText(oneLine(dossier.title), LONGEST_TITLE).trim() || dossier.id,
		asOf,
		slides: [],
	};
	return slides.reduce<Deck>((deck, slide) => (slide === null ? deck : addSlide(deck, slide)), empty);
}

/** At most three events of the first rank in civil order: those of the focus, and where it has none, of all. */
function headlinesOf(lookup: Lookup): readonly DossierEvent[] {
	const { dossier, periods } = lookup;
	const first = civilOrder(dossier).filter(({ rank }) => rank === 1);
	const focus = periods.get(dossier.focus ?? "")?.when.bounds;
	if (focus === undefined) return first.slice(0, MOST_HEADLINES);
	const inFocus = first.filter((event) => {
		const { start } = currentState(event).when.bounds;
		return start !== null && start >= (focus.start ?? -Infinity) && start < (focus.end ?? Infinity);
	});
	return (inFocus.length > 0 ? inFocus : first).slice(0, MOST_HEADLINES);
}
