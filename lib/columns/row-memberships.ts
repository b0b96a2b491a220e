import type { Memberships } from "../timeline/memberships";

/** Memberships of at most `most` things that are being written, one thing after another. */
export function membershipWriter(most: number) {
	const from = new Uint32Array(most + 1);
	let slots = new Uint16Array(most);
	let count = 0;
	let end = 0;
	return {
		add: (list: readonly number[]): void => {
			if (end + list.length > slots.length) {
				const grown = new Uint16Array(Math.max(slots.length * 2, end + list.length));
				grown.set(slots);
				slots = grown;
			}
			for (let at = 0; at < list.length; at += 1) slots[end + at] = list[at] ?? 0;
			end += list.length;
			count += 1;
			from[count] = end;
		},
		end: () => ({ from: from.subarray(0, count + 1), slots: slots.subarray(0, end) }),
	};
}

/** Those of `order[0]`, `order[1]` …, each slot as `slotOf` has it. */
export function rearranged(
	{ from, slots }: Memberships,
	order: Uint32Array,
	slotOf: (slot: number) => number = (slot) => slot,
): Memberships {
	const ends = new Uint32Array(order.length + 1);
	for (let at = 0; at < order.length; at += 1) {
		const thing = order[at] ?? 0;
		ends[at + 1] = (ends[at] ?? 0) + (from[thing + 1] ?? 0) - (from[thing] ?? 0);
	}
	const moved = new Uint16Array(ends[order.length] ?? 0);
	for (let at = 0; at < order.length; at += 1) {
		const first = from[order[at] ?? 0] ?? 0;
		const start = ends[at] ?? 0;
		const length = (ends[at + 1] ?? 0) - start;
		for (let each = 0; each < length; each += 1) moved[start + each] = slotOf(slots[first + each] ?? 0);
	}
	return { from: ends, slots: moved };
}

/** One slot for each thing. */
export function singleMemberships(slots: Uint16Array): Memberships {
	return { from: numbers(slots.length + 1), slots };
}

/** No slot for any of so many things. */
export function noMemberships(count: number): Memberships {
	return { from: new Uint32Array(count + 1), slots: new Uint16Array(0) };
}

/** 0, 1, 2 …: by a loop, which is many times as fast as `from` for a million. */
export function numbers(count: number): Uint32Array<ArrayBuffer> {
	const all = new Uint32Array(count);
	for (let at = 0; at < count; at += 1) all[at] = at;
	return all;
}
