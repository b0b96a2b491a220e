import { plainWords } from "./plain-words";

/**
 * The one place that finds quoted words in a text: for the checks with the texts at hand, and for a reader who holds a
 * copy of a source.
 */

/** `[start, end)` in UTF-16 units. */
export type Found = { readonly start: number; readonly end: number };

/**
 * Where the anchor's words stand in the text, as `[start, end)` of the text itself. White space compares equal, and so do
 * composed and decomposed letters.
 */
export function findAnchor(text: string, anchor: string): readonly Found[] {
	const words = plainWords(anchor)
		.split(" ")
		.filter((word) => word !== "");
	if (words.length === 0) return [];
	const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("\\s+");
	const { composed, startOf, endOf } = composedText(text);
	return [...composed.matchAll(new RegExp(pattern, "gu"))].map(({ 0: found, index }) => ({
		start: startOf(index),
		end: endOf(index + found.length - 1),
	}));
}

/** A text in NFC, and where in the text as it is each of its units starts and ends. */
type Composed = {
	readonly composed: string;
	readonly startOf: (at: number) => number;
	readonly endOf: (at: number) => number;
};

function composedText(text: string): Composed {
	if (text.normalize("NFC") === text) return { composed: text, startOf: (at) => at, endOf: (at) => at + 1 };
	let composed = "";
	const starts: number[] = [];
	const ends: number[] = [];
	// A character with its marks, or a run of the parts of Hangul syllables: no letter is composed across two of these.
	for (const { 0: part, index } of text.matchAll(/[\u1100-\u11ff]+|[\s\S]\p{M}*/gu)) {
		const whole = part.normalize("NFC");
		composed += whole;
		for (let unit = 0; unit < whole.length; unit += 1) {
			starts.push(whole === part ? index + unit : index);
			ends.push(whole === part ? index + unit + 1 : index + part.length);
		}
	}
	return { composed, startOf: (at) => starts[at] ?? 0, endOf: (at) => ends[at] ?? text.length };
}
