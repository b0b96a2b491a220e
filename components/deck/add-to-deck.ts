import { keepText, keptText } from "@/components/timeline/use-kept";
import { type Deck, MOST_SLIDES } from "@/lib/deck/deck";
import { deckText } from "@/lib/deck/deck-file";
import { defaultDeck } from "@/lib/deck/default-deck";
import { addSlide } from "@/lib/deck/edit-deck";
import { slideFor, timelineSlide } from "@/lib/deck/slide-for";
import type { Lookup } from "@/lib/dossier/lookup";
import type { View } from "@/lib/view/view";
import { deckKey, readKeptDeck } from "./kept-deck";

/** What came of it, in words. */
type Added = { readonly words: string; readonly added: boolean };

/** Adds what is open to the deck that this browser keeps for the dossier. */
export function addOpenThing({ subject }: View, whole: Lookup): Added {
	const slide = slideFor(subject, whole);
	if (slide === null) return { words: "There is no slide for this.", added: false };
	return kept(whole, (deck) => addSlide(deck, slide));
}

/** Adds the timeline as it is looked at, with the open event standing out. */
export function addTimeline({ subject, span, lanes }: View, whole: Lookup): Added {
	const emphasis = subject.kind === "event" ? [subject.id] : [];
	return kept(whole, (deck) => addSlide(deck, timelineSlide(span, emphasis, lanes)));
}

function kept(whole: Lookup, change: (deck: Deck) => Deck): Added {
	const key = deckKey(whole.dossier.id);
	const deck = readKeptDeck(keptText(key), whole) ?? defaultDeck(whole);
	const next = change(deck);
	if (next === deck) return { words: `A deck holds at most ${MOST_SLIDES} slides.`, added: false };
	keepText(key, deckText(next));
	return { words: `Added to the deck, as slide ${next.slides.length}.`, added: true };
}
