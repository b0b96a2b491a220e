import { keepText, keptText } from "@/components/timeline/use-kept";
import { type Deck, MOST_SLIDES } from "@/lib/deck/deck";
import { deckText } from "@/lib/deck/deck-file";
import { defaultDeck } from "@/lib/deck/default-deck";
import { addSlide } from "@/lib/deck/edit-deck";
import { slideFor, timelineSlide } from "@/lib/deck/slide-for";
import type { Lookup } from "@/lib/dossier/lookup";
import type { View } from "@/lib/view/view";
import { deckKey, readKeptDeck } from "./kept-deck";

/** Adds what is open to the deck that this browser keeps for the dossier; says in words what came of it. */
export function addOpenThing({ subject }: View, whole: Lookup): string {
	const slide = slideFor(subject, whole);
	return slide === null ? "There is no slide for this." : kept(whole, (deck) => addSlide(deck, slide));
}

/** Adds the timeline as it is looked at, with the open event standing out. */
export function addTimeline({ subject, span, lanes }: View, whole: Lookup): string {
	const emphasis = subject.kind === "event" ? [subject.id] : [];
	return kept(whole, (deck) => addSlide(deck, timelineSlide(span, emphasis, lanes)));
}

function kept(whole: Lookup, change: (deck: Deck) => Deck): string {
	const key = deckKey(whole.dossier.id);
	const deck = readKeptDeck(keptText(key), whole) ?? defaultDeck(whole);
	const next = change(deck);
	if (next === deck) return `A deck holds at most ${MOST_SLIDES} slides.`;
	keepText(key, deckText(next));
	return `Added to the deck, as slide ${next.slides.length}.`;
}
