import { type Notes, parseNotes } from "@/lib/deck/notes";

/** Where this browser keeps the deck of a dossier, once somebody changed it. */
export function deckKey(dossier: string): string {
	return `readout-deck:${dossier}`;
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
