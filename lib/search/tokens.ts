import { fold } from "./fold";

/** Scripts written without spaces; their runs are read in pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+|[\p{L}\p{N}]+/gu;
const SPACED = /[\p{L}\p{N}]+/gu;

/**
 * The folded words of a text, in order. Scripts without spaces give overlapping pairs, so that any part of two or more
 * characters is found: "日米比" → "日米", "米比". A lone character is a word of its own.
 */
export function tokensOf(text: string): readonly string[] {
	return (fold(text).normalize("NFC").match(RUNS) ?? []).flatMap((run) => (UNSPACED.test(run) ? mixed(run) : [run]));
}

/** A run may hold both kinds: "AUKUSの" → "aukus", "の". */
function mixed(run: string): readonly string[] {
	const parts: string[] = [];
	let unspaced: string[] = [];
	let spaced = "";
	const end = () => {
		if (spaced !== "") parts.push(...(spaced.match(SPACED) ?? []));
		parts.push(...pairs(unspaced));
		unspaced = [];
		spaced = "";
	};
	for (const character of run) {
		const isUnspaced = UNSPACED.test(character) || character === "ー";
		if (isUnspaced !== unspaced.length > 0) end();
		if (isUnspaced) unspaced.push(character);
		else spaced += character;
	}
	end();
	return parts;
}

function pairs(characters: readonly string[]): readonly string[] {
	if (characters.length < 2) return characters;
	return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
