import type { Deck } from "@/lib/deck/deck";
import { parseDeck } from "@/lib/deck/deck-file";
import type { Lookup } from "@/lib/dossier/lookup";

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
