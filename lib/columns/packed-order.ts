/** What a double holds exactly. */
const MOST = 2 ** 53;

/**
 * The places of `keys` (whole numbers) in their order; those of one key in the order of `compare`, and of the array where
 * that tells none apart. Key and place are packed into one double, which the browser sorts natively, some ten times as
 * fast as by a function; where they do not fit, by a function after all.
 */
export function packedOrder(
	keys: Float64Array,
	compare: (a: number, b: number) => number = () => 0,
): Uint32Array<ArrayBuffer> {
	const count = keys.length;
	const order = new Uint32Array(count);
	let low = Infinity;
	let high = -Infinity;
	for (const key of keys) {
		low = Math.min(low, key);
		high = Math.max(high, key);
	}
	const places = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
	if (count > 0 && !((high - low + 1) * places <= MOST)) {
		for (let at = 0; at < count; at += 1) order[at] = at;
		return order.sort((a, b) => keyOrder(keys[a] ?? 0, keys[b] ?? 0) || compare(a, b) || a - b);
	}
	const packed = new Float64Array(count);
	for (let at = 0; at < count; at += 1) packed[at] = ((keys[at] ?? 0) - low) * places + at;
	packed.sort();
	for (let at = 0; at < count; at += 1) order[at] = (packed[at] ?? 0) % places;
	for (let from = 0; from < count; ) {
		let to = from + 1;
		const key = keys[order[from] ?? 0];
		while (to < count && keys[order[to] ?? 0] === key) to += 1;
		if (to - from > 1) order.subarray(from, to).sort((a, b) => compare(a, b) || a - b);
		from = to;
	}
	return order;
}

/** Two keys in their order. Infinite ones are equal to themselves, which a subtraction would make NaN. */
export function keyOrder(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
