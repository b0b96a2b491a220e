import { sameBytes } from "./same-bytes";
import { type TextColumn, textAt } from "./text-column";

/**
 * Which row an id has: a hash table with open addresses over a column of ids, since a Map of a million texts would weigh
 * more than all the rest. A slot holds a row plus one; 0 is free. `mask` is the number of slots, a power of two, less one.
 */
export type IdTable = { readonly slots: Uint32Array<ArrayBuffer>; readonly mask: number };

/** Null where an id stands twice. */
export function idTable(ids: TextColumn): IdTable | null {
	const count = ids.from.length - 1;
	let size = 2;
	while (size < count * 2) size *= 2;
	const mask = size - 1;
	const slots = new Uint32Array(size);
	for (let row = 0; row < count; row += 1) {
		const from = ids.from[row] ?? 0;
		const to = ids.from[row + 1] ?? 0;
		for (let slot = hashOf(ids.bytes, from, to) & mask; ; slot = (slot + 1) & mask) {
			const taken = slots[slot] ?? 0;
			if (taken === 0) {
				slots[slot] = row + 1;
				break;
			}
			if (sameBytes(ids.bytes, ids.from[taken - 1] ?? 0, ids.from[taken] ?? 0, from, to)) return null;
		}
	}
	return { slots, mask };
}

const encoder = new TextEncoder();

/** The row of an id, undefined where none has it. */
export function rowOfId({ slots, mask }: IdTable, ids: TextColumn, id: string): number | undefined {
	const bytes = encoder.encode(id);
	for (let slot = hashOf(bytes, 0, bytes.length) & mask; ; slot = (slot + 1) & mask) {
		const taken = slots[slot] ?? 0;
		if (taken === 0) return undefined;
		if (textAt(ids, taken - 1) === id) return taken - 1;
	}
}

/** FNV-1a of `bytes[from, to)`, 32 bits: short, and even enough for names that count up. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
	// The low bits, which choose the slot, hear of the high ones.
	return (hash ^ (hash >>> 15)) >>> 0;
}
