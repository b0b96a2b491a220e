/** A box to be placed: its reach along the axis and its height. Touching is allowed, overlapping is not. */
export type Block = { readonly x0: number; readonly x1: number; readonly height: number };

/**
 * Places blocks one after another, each as high up as it fits below or above what stands before it in the list.
 * Returns their tops; equal input gives equal output, and what comes later never moves what came earlier.
 */
export function stack(blocks: readonly Block[]): readonly number[] {
	const tops: number[] = [];
	for (const block of blocks) tops.push(topOf(block, blocks, tops));
	return tops;
}

/** Where one more block goes among those that stand: of `blocks` the first, as many as there are `tops`. */
export function topOf(block: Block, blocks: readonly Block[], tops: readonly number[]): number {
	const taken: Stretch[] = [];
	for (let at = 0; at < tops.length; at++) {
		const other = blocks[at];
		if (other === undefined || !(other.x0 < block.x1 && block.x0 < other.x1)) continue;
		const top = tops[at] ?? 0;
		taken.push({ top, bottom: top + other.height });
	}
	return firstFit(taken, block.height);
}

type Stretch = { readonly top: number; readonly bottom: number };

/** The least top at which a height fits between taken stretches. */
function firstFit(taken: readonly Stretch[], height: number): number {
	let top = 0;
	for (const stretch of taken.toSorted((a, b) => a.top - b.top)) {
		if (stretch.top >= top + height) return top;
		top = Math.max(top, stretch.bottom);
	}
	return top;
}

export function stackHeight(blocks: readonly Block[], tops: readonly number[]): number {
	return blocks.reduce((most, block, at) => Math.max(most, (tops[at] ?? 0) + block.height), 0);
}

/** Taken stretches of one row. */
export type Row = { x0: number; x1: number }[];

/** Whether `[x0, x1]` is free in the row with `gap` on both sides. */
export function isFree(row: Row, x0: number, x1: number, gap: number): boolean {
	return row.every((taken) => taken.x1 + gap <= x0 || x1 + gap <= taken.x0);
}

/** The nearest taken x to the right of `x`, or Infinity. */
export function nextTaken(row: Row, x: number): number {
	return row.reduce((next, taken) => (taken.x1 > x ? Math.min(next, taken.x0) : next), Infinity);
}
