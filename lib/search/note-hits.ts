import type { Annotation } from "../library/annotation";
import { markedParts } from "./marked";
import type { Query } from "./query";
import { type Hit, type SearchIndex, searchIndex } from "./search-index";

/** What readers' notes add to an index: the same things, each with its note as further text. */
export type NotesIndex = { readonly index: SearchIndex; readonly notes: ReadonlyMap<string, string> };

/** The noted things of an index; a star without words, and what the index does not hold, is left out. */
export function notesIndex(whole: Pick<SearchIndex, "documentOf">, annotations: readonly Annotation[]): NotesIndex {
	const worded = annotations.filter(({ text }) => text.trim() !== "");
	const notes = new Map(worded.map(({ kind, id, text }) => [`${kind}:${id}`, text]));
	const noted = Array.from(notes).flatMap(([key, note]) => {
		const document = whole.documentOf(key);
		return document === undefined ? [] : { ...document, text: `${document.text} · ${note}` };
	});
	return { index: searchIndex(noted), notes };
}

/** A hit, with the reader's own note where that answers, or helps to. */
export type NotedHit = Hit & { readonly note: string | null };

/** The hits of a dossier with their notes, and after them the things that only with their notes answer. */
export function withNoteHits(
	hits: readonly Hit[],
	query: Query,
	whole: Pick<SearchIndex, "documentOf">,
	own: NotesIndex,
): readonly NotedHit[] {
	const answered = new Map(own.index.search(query).map((hit) => [hit.document.key, hit]));
	const noted = (hit: Hit): NotedHit => {
		const note = own.notes.get(hit.document.key) ?? "";
		const words = answered.get(hit.document.key)?.words ?? [];
		return markedParts(note, words).some(({ marked }) => marked)
			? { ...hit, words: [...new Set([...hit.words, ...words])], note }
			: { ...hit, note: null };
	};
	const found = new Set(hits.map(({ document }) => document.key));
	const further = [...answered.values()].flatMap((hit): readonly Hit[] => {
		// The dossier's own document: a note is never shown as a text of it.
		const document = whole.documentOf(hit.document.key);
		return document === undefined || found.has(document.key) ? [] : [{ ...hit, document }];
	});
	return [...hits, ...further].map(noted);
}
