/**
 * The one place that finds quoted words in a text: for the checks with the texts at hand, and for a reader who holds a
 * copy of a source.
 */

/** Words as they are compared: NFC, every run of white space (also U+00A0) one space, none at the ends. */
export function plainWords(text: string): string {
	return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** `[start, end)` in UTF-16 units. */
export type Found = { readonly start: number; readonly end: number };

/** Where the anchor's words stand in the text, as `[start, end)` of the text itself; white space compares equal, and so do composed and decomposed letters. */
export function findAnchor(text: string, anchor: string): readonly Found[] {
	const words = plainWords(anchor)
		.split(" ")
		.filter((word) => word !== "");
	if (words.length === 0) return [];
	return [...text.matchAll(new RegExp(words.map(wordPattern).join("\\s+"), "gu"))].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
	}));
}

function wordPattern(word: string): string {
	const apart = word.normalize("NFD");
	return apart === word ? escaped(word) : `(?:${escaped(word)}|${escaped(apart)})`;
}

function escaped(word: string): string {
	return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
