import { deckKey, deckNotesKey, readKeptNotes } from "@/components/deck/kept-deck";
import { keepText, keptText } from "@/components/timeline/use-kept";
import { mergedNotes, notesText } from "@/lib/deck/notes";
import { type FileNotes, fileNotesText } from "@/lib/library/file-notes";
import { notesStore } from "./notes-store";

/** Which notes are meant: the reader's own on the dossier, and the presenter's on its deck. */
export type WhichNotes = { readonly own: boolean; readonly deck: boolean };

/** The notes that go into an HTML file, as text; null where none were asked for or there are none. Rejects where the store does. */
export async function notesForFile(
	home: string,
	root: string,
	dossier: string,
	{ own, deck }: WhichNotes,
): Promise<string | null> {
	const annotations = own ? await (await notesStore()).listAnnotations(home, root) : [];
	const notes = deck ? readKeptNotes(keptText(deckNotesKey(dossier))) : null;
	const asked = notes === null || notes.texts.size === 0 ? null : notes;
	if (annotations.length === 0 && asked === null) return null;
	return fileNotesText(dossier, { annotations, deck: asked, deckText: keptText(deckKey(dossier)) });
}

/**
 * Takes in the notes of a file beside those that are here. A deck that is kept here stays; that of the file comes only where
 * there is none. Rejects where the own ones were not stored.
 */
export async function takeInNotes(
	home: string,
	root: string,
	dossier: string,
	{ annotations, deck, deckText }: FileNotes,
	which: WhichNotes,
): Promise<void> {
	if (which.deck && deck !== null) {
		const here = readKeptNotes(keptText(deckNotesKey(dossier)));
		keepText(deckNotesKey(dossier), notesText(here === null ? deck : mergedNotes(here, deck)));
		if (deckText !== null && keptText(deckKey(dossier)) === null) keepText(deckKey(dossier), deckText);
	}
	if (which.own && annotations.length > 0) await (await notesStore()).addAnnotations(home, root, annotations);
}
