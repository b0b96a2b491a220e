import { hashOf } from "../../columns/id-table";
import { sameBytes } from "../../columns/same-bytes";
import { decoded } from "./json-bytes";

/** More names than that are no few. */
const MOST = 0xffff;
/** Of the table, a power of two; at least twice as many as there are names. */
const SIZE = 1 << 17;

/**
 * Gives each of a few names that stand in JSON again and again a number, in the order in which they come; `names` has them.
 * A spelling is decoded when it is met first. @returns -1 where there are too many, or where `isFit` says so
 */
export function nameSlots(bytes: Uint8Array, isFit: (name: string) => boolean) {
	const slots = new Map<string, number>();
	// Open addresses over the spellings met: one more than a place in the lists beside.
	const table = new Uint32Array(SIZE);
	const [starts, ends, places]: [number[], number[], number[]] = [[], [], []];
	const meet = (from: number, to: number): number => {
		const name = decoded(bytes, from, to);
		if (name === null || starts.length >= MOST || !isFit(name)) return -1;
		const slot = slots.get(name) ?? slots.size;
		slots.set(name, slot);
		starts.push(from);
		ends.push(to);
		places.push(slot);
		return slot;
	};
	return {
		/** The number of the name in `bytes[from, to)`, between its quotes. */
		slotOf: (from: number, to: number): number => {
			for (let at = hashOf(bytes, from, to) & (SIZE - 1); ; at = (at + 1) & (SIZE - 1)) {
				const taken = table[at] ?? 0;
				if (taken === 0) {
					const slot = meet(from, to);
					if (slot >= 0) table[at] = starts.length;
					return slot;
				}
				const met = taken - 1;
				if (sameBytes(bytes, starts[met] ?? 0, ends[met] ?? 0, from, to)) return places[met] ?? -1;
			}
		},
		names: (): readonly string[] => [...slots.keys()],
	};
}
