import { type Notes, notesText, parseNotes } from "../deck/notes";
import type { Annotation } from "./annotation";
import { annotationFileText, readAnnotationFile } from "./annotation-file";

const FORMAT = "readout-file-notes/1";

/** The notes that a document carries beside its dossier. */
export type FileNotes = {
	/** The reader's own. */
	readonly annotations: readonly Annotation[];
	/** Of the presenter, by slide. */
	readonly deck: Notes | null;
	/** The text of the deck whose slides those are; null where it is the dossier's own. */
	readonly deckText: string | null;
};

/** What goes into a document: `{format, annotations?, deckNotes?, deck?}`, each as its own file has it. */
export function fileNotesText(dossier: string, { annotations, deck, deckText }: FileNotes): string {
	const file = {
		format: FORMAT,
		...(annotations.length > 0 && { annotations: JSON.parse(annotationFileText(dossier, annotations)) }),
		...(deck !== null && { deckNotes: JSON.parse(notesText(deck)) }),
		...(deck !== null && deckText !== null && { deck: JSON.parse(deckText) }),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}

/** The inverse of `fileNotesText`; null where it is anything else, or holds none. Never throws. */
export function readFileNotes(text: string): FileNotes | null {
	const json = parsed(text);
	if (typeof json !== "object" || json === null) return null;
	const { format, annotations, deckNotes, deck }: { [key: string]: unknown } = { ...json };
	if (format !== FORMAT) return null;
	const own = annotations === undefined ? null : readAnnotationFile(JSON.stringify(annotations));
	const notes = deckNotes === undefined ? null : parseNotes(deckNotes);
	const read: FileNotes = {
		annotations: own?.kind === "annotations" ? own.annotations : [],
		deck: notes?.ok === true && notes.value.texts.size > 0 ? notes.value : null,
		deckText: deck === undefined ? null : JSON.stringify(deck),
	};
	return read.annotations.length === 0 && read.deck === null ? null : read;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
