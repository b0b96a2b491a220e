import type { Deck } from "@/lib/deck/deck";
import { parseDeck } from "@/lib/deck/deck-file";
import { type Notes, parseNotes } from "@/lib/deck/notes";
import type { Lookup } from "@/lib/dossier/lookup";

/** Where this browser keeps the deck of a dossier, once somebody changed it. */
export function deckKey(dossier: string): string {
	return `readout-deck:${dossier}`;
}

/** Where a presenter writes the deck of a presentation for the windows of this browser. */
export function presentedKey(presentation: string): string {
	return `readout-presented:${presentation}`;
}

/** A deck that the browser kept, or null; never throws, for what stands there may be anything. */
export function readKeptDeck(text: string | null, whole: Lookup): Deck | null {
	try {
		const parsed = text === null ? null : parseDeck(JSON.parse(text), whole);
		return parsed?.ok ? parsed.value : null;
	} catch {
		return null;
	}
}

/** Where this browser keeps the presenter's notes on a dossier's deck. */
export function deckNotesKey(dossier: string): string {
	return `readout-notes:${dossier}`;
}

/** Notes that the browser kept, or null; never throws. */
export function readKeptNotes(text: string | null): Notes | null {
	try {
		const parsed = text === null ? null : parseNotes(JSON.parse(text));
		return parsed?.ok ? parsed.value : null;
	} catch {
		return null;
	}
}
