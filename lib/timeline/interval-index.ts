/**
 * Intervals `[start, end)` sorted by start, with what it takes to find those that meet a span without looking at the
 * rest: `order` and `sortedEnds` answer how many by two binary searches, `reach` (a complete binary tree of the largest
 * end below each node, whose leaves are blocks of `BLOCK` intervals) finds long intervals that began before the span
 * without a scan back. Open sides are infinite; every end lies after its start. An index takes some 12 bytes an interval
 * beside what it is of: a million intervals stand in two of them, all together and by lane.
 */
export type IntervalIndex = {
	readonly count: number;
	/** What the caller numbers, by start. */
	readonly order: Uint32Array;
	/** By the caller's numbers. */
	readonly start: Float64Array;
	readonly end: Float64Array;
	readonly sortedEnds: Float64Array;
	readonly reach: Float64Array;
	/** Where the tree's leaves begin. */
	readonly leaves: number;
};

const BLOCK = 16;

/**
 * `order` lists members of `start`/`end` already sorted by start.
 * @param ends their ends, sorted, where who asks has sorted them
 */
export function intervalIndex(
	order: Uint32Array,
	start: Float64Array,
	end: Float64Array,
	ends?: Float64Array,
): IntervalIndex {
	const count = order.length;
	const sortedEnds = ends ?? endsOf(order, end);
	let leaves = 1;
	while (leaves * BLOCK < count) leaves *= 2;
	const reach = new Float64Array(leaves * 2).fill(-Infinity);
	for (let at = 0; at < count; at++) {
		const last = end[order[at] ?? 0] ?? 0;
		const leaf = leaves + Math.floor(at / BLOCK);
		if (last > (reach[leaf] ?? 0)) reach[leaf] = last;
	}
	for (let node = leaves - 1; node > 0; node--) {
		reach[node] = Math.max(reach[node * 2] ?? -Infinity, reach[node * 2 + 1] ?? -Infinity);
	}
	return { count, order, start, end, sortedEnds, reach, leaves };
}

function endsOf(order: Uint32Array, end: Float64Array): Float64Array {
	const ends = new Float64Array(order.length);
	for (let at = 0; at < order.length; at++) ends[at] = end[order[at] ?? 0] ?? 0;
	return ends.sort();
}

/** The start of the interval at a position. */
export function startAt({ order, start }: IntervalIndex, at: number): number {
	return start[order[at] ?? 0] ?? 0;
}

/** The first position whose interval starts at `time` or later: so many start before. */
export function firstFrom(index: IntervalIndex, time: number): number {
	let low = 0;
	let high = index.count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (startAt(index, middle) < time) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The earliest and the latest side of all that is not open; null where there is none. */
export function outermost(index: IntervalIndex): { readonly start: number; readonly end: number } | null {
	const { count, sortedEnds } = index;
	const sides = [
		...[firstFrom(index, -Number.MAX_VALUE), firstFrom(index, Infinity) - 1].map((at) => startAt(index, at)),
		...[0, upperBound(sortedEnds, Number.MAX_VALUE) - 1].map((at) => sortedEnds[at] ?? Infinity),
	].filter(Number.isFinite);
	return count === 0 || sides.length === 0 ? null : { start: Math.min(...sides), end: Math.max(...sides) };
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
	return firstFrom(index, end) - upperBound(index.sortedEnds, start);
}

/** The intervals that meet `[start, end)`, by start, at most `most` of them; costs the answer, not the index. */
export function membersIn(index: IntervalIndex, start: number, end: number, most = Infinity): readonly number[] {
	const found: number[] = [];
	const stop = firstFrom(index, end);
	const search = (node: number, from: number, size: number): void => {
		if (from >= stop || found.length >= most || !((index.reach[node] ?? -Infinity) > start)) return;
		if (size === BLOCK) {
			for (let at = from; at < Math.min(from + BLOCK, stop) && found.length < most; at++) {
				const member = index.order[at] ?? 0;
				if ((index.end[member] ?? 0) > start) found.push(member);
			}
			return;
		}
		const half = size / 2;
		search(node * 2, from, half);
		search(node * 2 + 1, from + half, half);
	};
	search(1, 0, index.leaves * BLOCK);
	return found;
}
