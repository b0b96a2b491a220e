/**
 * Text made comparable: case, diacritics, width and ligatures folded (Unicode NFKD without marks, lower case), so that
 * "Kōchi" → "kochi" and "ＡＵＫＵＳ" → "aukus". What one person types another finds.
 */
export function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A folded text with, for each of its UTF-16 units, where it comes from in the original. */
export type Folded = { readonly text: string; readonly from: readonly number[]; readonly to: readonly number[] };

/** Character by character, so that what is found in the folded text can be marked in the original. */
export function foldWithPlaces(original: string): Folded {
	let text = "";
	const from: number[] = [];
	const to: number[] = [];
	let at = 0;
	for (const character of original) {
		const folded = fold(character);
		const end = at + character.length;
		for (let unit = 0; unit < folded.length; unit++) {
			from.push(at);
			to.push(end);
		}
		// A mark of its own belongs to the letter before it.
		if (folded === "" && to.length > 0) to[to.length - 1] = end;
		text += folded;
		at = end;
	}
	return { text, from, to };
}
