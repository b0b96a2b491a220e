import type { Problem } from "../dossier/problem";
import { MOST_SLIDES } from "./deck";
import { type Problems, readFields, readSlug, readText, refused } from "./read-fields";
import { isSlug } from "./slug";

export const NOTES_FORMAT = "readout-notes/1";
/** UTF-16 units of the notes of one slide. */
export const LONGEST_NOTE = 20_000;
/** More than a deck has slides: the notes of a dropped slide stay until they are emptied. */
export const MOST_NOTES = 5 * MOST_SLIDES;

/** What the presenter alone sees. No part of a deck, of a message, or of anything that the audience's page loads. */
export type Notes = {
	readonly format: typeof NOTES_FORMAT;
	/** Id of the deck. */
	readonly deck: string;
	/** By the slide's id. A map, so that an id like `constructor` is just an id. */
	readonly texts: ReadonlyMap<string, string>;
};

export type ParsedNotes =
	| { readonly ok: true; readonly value: Notes }
	| { readonly ok: false; readonly problems: readonly Problem[] };

export function noNotes(deck: string): Notes {
	return { format: NOTES_FORMAT, deck, texts: new Map() };
}

/** The notes of a slide, "" where it has none. */
export function noteOf(notes: Notes, slide: string): string {
	return notes.texts.get(slide) ?? "";
}

/** The notes with this text for a slide; an empty text takes them away. What is too long or too many changes nothing. */
export function setNote(notes: Notes, slide: string, text: string): Notes {
	const isNew = !notes.texts.has(slide);
	const refusedText = text.length > LONGEST_NOTE || !isSlug(slide) || (isNew && notes.texts.size >= MOST_NOTES);
	if (refusedText || noteOf(notes, slide) === text) return notes;
	const texts = new Map(notes.texts);
	if (text === "") texts.delete(slide);
	else texts.set(slide, text);
	return { ...notes, texts };
}

/** Notes that came with a file beside those here: of a slide that has both, neither is lost. */
export function mergedNotes(here: Notes, there: Notes): Notes {
	return [...there.texts].reduce((notes, [slide, text]) => {
		const known = noteOf(notes, slide);
		if (known.includes(text)) return notes;
		return setNote(notes, slide, known === "" || text.includes(known) ? text : `${known}\n\n${text}`);
	}, here);
}

/** Parsed JSON → notes, or every problem at once. Never throws. Notes of slides that no deck has (now) are kept. */
export function parseNotes(json: unknown): ParsedNotes {
	const problems: Problems = [];
	const fields = readFields(json, ["format", "deck", "texts"], [], problems);
	if (fields === null) return { ok: false, problems };
	if (fields.get("format") !== NOTES_FORMAT) {
		refused(`"${NOTES_FORMAT}"`, fields.get("format"), ["format"], problems);
	}
	const deck = readSlug(fields.get("deck"), ["deck"], problems) ?? "";
	const texts = readTexts(fields.get("texts"), problems);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { format: NOTES_FORMAT, deck, texts } };
}

/** The text of a notes file: `{format, deck, texts: {"minerals": "Start with what was agreed."}}`. */
export function notesText({ format, deck, texts }: Notes): string {
	return `${JSON.stringify({ format, deck, texts: Object.fromEntries(texts) }, null, "\t")}\n`;
}

function readTexts(value: unknown, problems: Problems): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		refused("an object of texts by slide", value, ["texts"], problems);
		return texts;
	}
	const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
	if (entries.length > MOST_NOTES) {
		refused(`the notes of at most ${MOST_NOTES} slides`, value, ["texts"], problems);
		return texts;
	}
	for (const [slide, item] of entries) {
		const path = ["texts", slide];
		const text = readText(item, LONGEST_NOTE, path, problems);
		if (!isSlug(slide)) refused("a slide's id as field name", slide, path, problems);
		else if (text !== null) texts.set(slide, text);
	}
	return texts;
}
