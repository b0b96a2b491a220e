/** So many capitalised words in a row, with small ones between, are what people shorten. */
const FEWEST = 3;
const MOST = 6;
const RUN = /\p{Lu}[\p{L}\p{N}’']*(?:[\s–-]+(?:(?:of|for|on|and|the|to|in)\s+)*\p{Lu}[\p{L}\p{N}’']*)+/gu;

/**
 * The short forms that names in a text may go by, each once: "Japan–Philippines Reciprocal Access Agreement" → RAA, PRAA,
 * JPRAA. What stands before a name is not told from it, so that each ending of a run of names counts.
 */
export function initialsIn(text: string): readonly string[] {
	const forms = new Set<string>();
	for (const [run] of text.matchAll(RUN)) {
		const letters = (run.match(/\p{Lu}[\p{L}\p{N}’']*/gu) ?? []).map((word) => word[0] ?? "");
		for (let length = FEWEST; length <= Math.min(MOST, letters.length); length += 1) {
			forms.add(letters.slice(-length).join(""));
		}
	}
	return [...forms];
}
