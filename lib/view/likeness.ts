import { tokensOf } from "../search/tokens";

/** Longer texts than this are cut before they are compared: an address may be of any length. */
const MOST = 100;
/** A word must have as many letters to count as shared, or to stand for a longer one that begins with it. */
const WORD = 3;
const STEM = 4;

/**
 * How near what was asked for is to an id or to the words of its title, from 0 to 1: the best of three readings. A slip
 * of the keyboard (edit distance), a piece of it (prefix), its words in another order or from the title (shared words).
 */
export function likeness(asked: string, id: string, title: string): number {
	const words = tokensOf(asked.slice(0, MOST * 4));
	const given = words.join("-").slice(0, MOST);
	if (given === "") return 0;
	if (given === id) return 1;
	const longest = Math.max(given.length, id.length);
	const slip = 1 - editDistance(given, id.slice(0, MOST)) / longest;
	const piece = given.length >= WORD && id.startsWith(given) ? 0.75 + (0.25 * given.length) / id.length : 0;
	return Math.max(slip, piece, sharedWords(words, [...tokensOf(id), ...tokensOf(title.slice(0, MOST * 4))]));
}

/** The share of the asked words that the other has, at most 0.75, since their order is not looked at. */
function sharedWords(asked: readonly string[], other: readonly string[]): number {
	const counted = asked.filter((word) => word.length >= WORD);
	if (counted.length === 0) return 0;
	const found = counted.filter((word) => other.some((one) => sameWord(word, one))).length;
	return (0.75 * found) / counted.length;
}

function sameWord(a: string, b: string): boolean {
	return a === b || (a.length >= STEM && b.startsWith(a)) || (b.length >= STEM && a.startsWith(b));
}

/** Letters to put in, take out, change, or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			}
			row.push(cost);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
