import { loadDossier } from "../dossier/load-dossiers";
import type { Lookup } from "../dossier/lookup";
import { DECK_FORMAT, type Deck, type Slide } from "./deck";

/** The shipped dossier and small decks of it for the tests of presenting; nothing that ships imports this file. */

export function shippedLookup(): Lookup {
	const entry = loadDossier("trilateral-summit-2024");
	if (entry === undefined) throw new Error("no shipped dossier");
	return entry.lookup;
}

export function sampleDeck(slides: readonly Slide[]): Deck {
	return {
		format: DECK_FORMAT,
		id: "briefing",
		dossier: "trilateral-summit-2024",
		title: "Summit",
		asOf: null,
		slides,
	};
}

export const TITLE = { id: "title", kind: "title", minutes: 1, challenges: [] } satisfies Slide;
export const MINERALS = {
	id: "minerals",
	kind: "topic",
	minutes: 2,
	challenges: ["philippines-second-in-nickel"],
	topic: "minerals",
	claims: ["nickel-cooperation-weighed", "philippines-second-in-nickel"],
} satisfies Slide;
export const WIND = {
	id: "wind",
	kind: "claim",
	minutes: 1,
	challenges: [],
	claim: "statement-covers-offshore-wind",
} satisfies Slide;
export const WEEK = {
	id: "week",
	kind: "timeline",
	minutes: 1,
	challenges: [],
	// 7 April to the end of 12 April 2024.
	span: { from: 1_712_448_000_000, to: 1_712_966_400_000 },
	emphasis: ["congress-speech"],
	lanes: "topic",
} satisfies Slide;
