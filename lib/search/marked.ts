import { foldWithPlaces } from "./fold";

/** A run of text, marked where it answers the search. Runs in order give the text again. */
export type MarkedPart = { readonly text: string; readonly marked: boolean };

/**
 * The text in runs, with the words that answered marked: `("Kishida Fumio", ["kishida"])` → "Kishida" marked, " Fumio" not.
 * `words` are folded, as a hit gives them; only whole words of the text count as answers, pairs of unspaced scripts anywhere.
 */
export function markedParts(text: string, words: readonly string[]): readonly MarkedPart[] {
	const folded = foldWithPlaces(text);
	const marks = new Uint8Array(text.length);
	for (const word of words) {
		if (word === "") continue;
		for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
			if (!standsAlone(folded.text, at, at + word.length)) continue;
			marks.fill(1, folded.from[at], folded.to[at + word.length - 1]);
		}
	}
	const parts: MarkedPart[] = [];
	let start = 0;
	for (let at = 1; at <= text.length; at++) {
		if (at < text.length && marks[at] === marks[start]) continue;
		parts.push({ text: text.slice(start, at), marked: marks[start] === 1 });
		start = at;
	}
	return parts;
}

const JOINS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u;

function standsAlone(text: string, start: number, end: number): boolean {
	const inside = text.charAt(start);
	if (!JOINS.test(inside)) return true;
	return !JOINS.test(text.charAt(start - 1)) && !JOINS.test(text.charAt(end));
}
