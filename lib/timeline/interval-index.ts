/**
 * Intervals `[start, end)` sorted by start, with what it takes to find those that meet a span without looking at the
 * rest: `starts` and `sortedEnds` answer how many by two binary searches, `reach` (a complete binary tree of the largest
 * end below each node, leaves from `leaves` on) finds long intervals that began before the span without a scan back.
 * Open sides are infinite; every end lies after its start.
 */
export type IntervalIndex = {
	readonly count: number;
	/** What the caller numbers, by start. */
	readonly order: Uint32Array;
	readonly starts: Float64Array;
	readonly ends: Float64Array;
	readonly sortedEnds: Float64Array;
	readonly reach: Float64Array;
	readonly leaves: number;
};

/** `order` lists members of `start`/`end` already sorted by start. */
export function intervalIndex(order: Uint32Array, start: Float64Array, end: Float64Array): IntervalIndex {
	const count = order.length;
	const starts = new Float64Array(count);
	const ends = new Float64Array(count);
	let leaves = 1;
	while (leaves < count) leaves *= 2;
	const reach = new Float64Array(leaves * 2).fill(-Infinity);
	for (let at = 0; at < count; at++) {
		const member = order[at] ?? 0;
		starts[at] = start[member] ?? 0;
		ends[at] = end[member] ?? 0;
		reach[leaves + at] = end[member] ?? 0;
	}
	for (let node = leaves - 1; node > 0; node--) {
		reach[node] = Math.max(reach[node * 2] ?? -Infinity, reach[node * 2 + 1] ?? -Infinity);
	}
	return { count, order, starts, ends, sortedEnds: ends.slice().sort(), reach, leaves };
}

/** The first position whose value is at least `value`. */
export function lowerBound(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The first position whose value is over `value`. */
export function upperBound(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many intervals meet `[start, end)`: those begun before its end, less those over by its start. */
export function countIn(index: IntervalIndex, start: number, end: number): number {
	return lowerBound(index.starts, end) - upperBound(index.sortedEnds, start);
}

/** The intervals that meet `[start, end)`, by start, at most `most` of them; costs the answer, not the index. */
export function membersIn(index: IntervalIndex, start: number, end: number, most = Infinity): readonly number[] {
	const found: number[] = [];
	const stop = lowerBound(index.starts, end);
	const search = (node: number, from: number, size: number): void => {
		if (from >= stop || found.length >= most || !((index.reach[node] ?? -Infinity) > start)) return;
		if (size === 1) {
			found.push(index.order[from] ?? 0);
			return;
		}
		const half = size / 2;
		search(node * 2, from, half);
		search(node * 2 + 1, from + half, half);
	};
	search(1, 0, index.leaves);
	return found;
}
