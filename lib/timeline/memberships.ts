/** For each of many things a few small numbers, in two flat arrays: those of `at` stand in `slots` from `from[at]` on. */
export type Memberships = { readonly from: Uint32Array; readonly slots: Uint16Array };

export function memberships(lists: readonly (readonly number[])[]): Memberships {
	const from = new Uint32Array(lists.length + 1);
	for (const [at, list] of lists.entries()) from[at + 1] = (from[at] ?? 0) + list.length;
	const slots = new Uint16Array(from[lists.length] ?? 0);
	for (const [at, list] of lists.entries()) slots.set(list, from[at] ?? 0);
	return { from, slots };
}

export function slotsOf({ from, slots }: Memberships, at: number): Uint16Array {
	return slots.subarray(from[at] ?? 0, from[at + 1] ?? 0);
}

/** The leading slot, or null where there is none. */
export function firstSlot({ from, slots }: Memberships, at: number): number | null {
	const first = from[at] ?? 0;
	return first < (from[at + 1] ?? 0) ? (slots[first] ?? null) : null;
}

/** The slot of what has one alone; null where there are none or several. */
export function onlySlot({ from, slots }: Memberships, at: number): number | null {
	const first = from[at] ?? 0;
	return (from[at + 1] ?? 0) - first === 1 ? (slots[first] ?? null) : null;
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
	return { from: Uint32Array.from({ length: slots.length + 1 }, (_, at) => at), slots };
}

/** No slot for any of so many things. */
export function noMemberships(count: number): Memberships {
	return { from: new Uint32Array(count + 1), slots: new Uint16Array(0) };
}
