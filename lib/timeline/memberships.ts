/** For each of many things a few small numbers, in two flat arrays: those of `at` stand in `slots` from `from[at]` on. */
export type Memberships = { readonly from: Uint32Array; readonly slots: Uint16Array };

export function memberships(lists: readonly (readonly number[])[]): Memberships {
	const from = new Uint32Array(lists.length + 1);
	let end = 0;
	for (const [at, list] of lists.entries()) from[at + 1] = end += list.length;
	return { from, slots: Uint16Array.from(lists.flat()) };
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
