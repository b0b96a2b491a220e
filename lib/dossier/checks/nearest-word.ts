/**
 * The word that a misspelt one most likely stands for, or undefined: case aside, at most one slip in three characters
 * apart (Levenshtein, a swap of neighbours counting as one). Of equals the first.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	const near = known
		.map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
		.filter(({ candidate, slips }) => slips <= Math.min(word.length, candidate.length) / 3)
		.sort((a, b) => a.slips - b.slips);
	return near[0]?.candidate;
}

/** Characters to put in, take out, change or swap with the next to make `a` into `b`. */
function slipsBetween(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	let above: readonly number[] = [];
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = swapped ? (above[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		above = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
