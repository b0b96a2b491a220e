import { atOnce } from "../timeline/at-once";
import { numbers } from "./row-memberships";
import { sorting } from "./sorting";

/** What a double holds exactly. */
const MOST = 2 ** 53;
/** So many are sorted by insertion. */
const FEW = 24;

/**
 * `ordering` without its pauses; keys that are one in the order of `compare`, and as they stand where that tells none apart.
 * @param stands whether a place of one key with others of which this is said too is in order as it stands
 */
export function packedOrder(
	keys: Float64Array,
	compare?: (a: number, b: number) => number,
	stands: (place: number) => boolean = () => false,
): Uint32Array<ArrayBuffer> {
	const order = atOnce(ordering(keys));
	if (compare === undefined) return order;
	for (let from = 0; from < order.length; ) {
		let to = from + 1;
		const key = keys[order[from] ?? 0];
		let standing = stands(order[from] ?? 0);
		for (; to < order.length && keys[order[to] ?? 0] === key; to += 1) standing &&= stands(order[to] ?? 0);
		const isOne = to - from === 1;
		if (!isOne && !standing && !isSorted(order, from, to, compare)) settle(order.subarray(from, to), compare);
		from = to;
	}
	return order;
}

function isSorted(order: Uint32Array, from: number, to: number, compare: (a: number, b: number) => number): boolean {
	for (let at = from + 1; at < to; at += 1) if (compare(order[at - 1] ?? 0, order[at] ?? 0) > 0) return false;
	return true;
}

/** Sorts places of one key, which stand in their own order. */
function settle(places: Uint32Array, compare: (a: number, b: number) => number): void {
	if (places.length > FEW) {
		places.sort((a, b) => compare(a, b) || a - b);
		return;
	}
	// By insertion: a sort by the browser costs more than the few steps that there are.
	for (let next = 1; next < places.length; next += 1) {
		const place = places[next] ?? 0;
		let at = next;
		for (; at > 0 && compare(places[at - 1] ?? 0, place) > 0; at -= 1) places[at] = places[at - 1] ?? 0;
		places[at] = place;
	}
}

/**
 * The places of `keys` (whole numbers) in their order, those of one key as they stand, with pauses. Key and place are packed
 * into one double, which the browser sorts natively, some ten times as fast as by a function; where they do not fit, by a
 * function after all.
 */
export function* ordering(keys: Float64Array): Generator<void, Uint32Array<ArrayBuffer>> {
	const order = numbers(keys.length);
	let low = Infinity;
	let high = -Infinity;
	let isOrdered = true;
	for (const key of keys) {
		if (key < high) isOrdered = false;
		low = Math.min(low, key);
		high = Math.max(high, key);
	}
	if (isOrdered) return order;
	yield;
	const places = 2 ** Math.ceil(Math.log2(keys.length));
	if (!((high - low + 1) * places <= MOST)) return order.sort((a, b) => keyOrder(keys[a] ?? 0, keys[b] ?? 0) || a - b);
	const sorted = yield* sorting(keys.map((key, at) => (key - low) * places + at));
	for (let at = 0; at < keys.length; at += 1) order[at] = (sorted[at] ?? 0) % places;
	return order;
}

/** Two keys in their order. Infinite ones are equal to themselves, which a subtraction would make NaN. */
export function keyOrder(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
