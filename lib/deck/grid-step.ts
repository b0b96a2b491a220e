/** The middle of a thing on the screen, px. */
export type Middle = { readonly x: number; readonly y: number };

/** Things of one row differ by less than this in height, px. */
const SAME_ROW = 4;

/**
 * Where an arrow key leads among things in rows, by their places from 0: sideways to the neighbour in reading order, up and down
 * to the nearest of the next row. At the edges, and for any other key, null.
 */
export function gridStep(key: string, at: number, middles: readonly Middle[]): number | null {
	const from = middles[at];
	if (from === undefined) return null;
	switch (key) {
		case "ArrowLeft":
			return at > 0 ? at - 1 : null;
		case "ArrowRight":
			return at + 1 < middles.length ? at + 1 : null;
		case "ArrowUp":
			return nearest(from, middles, (y) => from.y - y);
		case "ArrowDown":
			return nearest(from, middles, (y) => y - from.y);
		case "Home":
			return 0;
		case "End":
			return middles.length - 1;
		default:
			return null;
	}
}

/** Of those at least a row `away`, the nearest row's nearest. */
function nearest(from: Middle, middles: readonly Middle[], away: (y: number) => number): number | null {
	let best: number | null = null;
	let cost = [Infinity, Infinity];
	for (const [at, { x, y }] of middles.entries()) {
		const rows = away(y);
		const aside = Math.abs(x - from.x);
		if (rows < SAME_ROW) continue;
		const [bestRows = Infinity, bestAside = Infinity] = cost;
		const isNearer = rows < bestRows - SAME_ROW || (rows < bestRows + SAME_ROW && aside < bestAside);
		if (!isNearer) continue;
		best = at;
		cost = [rows, aside];
	}
	return best;
}
