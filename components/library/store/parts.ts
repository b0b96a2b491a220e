import type { IDBPTransaction } from "idb";
import type { Slot } from "@/lib/library/kept-record";
import type { LibrarySchema } from "./database";

/** A part is so large that writing it is no pause, and a large file still a few dozen of them. */
const PART_BYTES = 4 * 1024 * 1024;

type Stores = ("dossiers" | "parts")[];
type Writing = IDBPTransaction<LibrarySchema, Stores, "readwrite">;
type Reading = IDBPTransaction<LibrarySchema, Stores, "readonly">;

export function partsOf(bytes: number): number {
	return Math.ceil(bytes / PART_BYTES);
}

/** Puts a file's bytes in the place of whatever a slot held. */
export async function writeParts(writing: Writing, key: string, slot: Slot, bytes: ArrayBuffer): Promise<void> {
	const store = writing.objectStore("parts");
	await store.delete(slotRange(key, slot));
	for (let part = 0; part * PART_BYTES < bytes.byteLength; part += 1) {
		await store.put(bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES), [key, slot, part]);
	}
}

/**
 * The bytes that a slot holds, as far as they are bytes; joined as they come, so that a large file is not held twice.
 * @param expected how many there should be
 */
export async function readParts(reading: Reading, key: string, slot: Slot, expected: number): Promise<ArrayBuffer> {
	let bytes = new Uint8Array(expected);
	let end = 0;
	const store = reading.objectStore("parts");
	for (const at of await store.getAllKeys(slotRange(key, slot))) {
		const part = await store.get(at);
		if (!(part instanceof ArrayBuffer)) continue;
		if (end + part.byteLength > bytes.length) {
			const grown = new Uint8Array(Math.max(bytes.length * 2, end + part.byteLength));
			grown.set(bytes);
			bytes = grown;
		}
		bytes.set(new Uint8Array(part), end);
		end += part.byteLength;
	}
	return end === bytes.length ? bytes.buffer : bytes.buffer.slice(0, end);
}

/** Whether a slot holds just these bytes: a part is held at a time, so that a large file is not held twice. */
export async function holdsParts(reading: Reading, key: string, slot: Slot, bytes: ArrayBuffer): Promise<boolean> {
	const store = reading.objectStore("parts");
	const keys = await store.getAllKeys(slotRange(key, slot));
	if (keys.length !== partsOf(bytes.byteLength)) return false;
	for (const [place, at] of keys.entries()) {
		const part = await store.get(at);
		if (!(part instanceof ArrayBuffer) || !sameBytes(part, bytes, place * PART_BYTES)) return false;
	}
	return true;
}

/** Whether a part is what `bytes` hold from `from` on, up to the next part or the end; four bytes at a time as far as they go. */
function sameBytes(part: ArrayBuffer, bytes: ArrayBuffer, from: number): boolean {
	const length = Math.min(PART_BYTES, bytes.byteLength - from);
	if (part.byteLength !== length) return false;
	const words = Math.floor(length / 4);
	const [a, b] = [new Uint32Array(part, 0, words), new Uint32Array(bytes, from, words)];
	for (let at = 0; at < words; at += 1) if (a[at] !== b[at]) return false;
	const [end, other] = [new Uint8Array(part, words * 4), new Uint8Array(bytes, from + words * 4, length - words * 4)];
	return end.every((byte, at) => byte === other[at]);
}

/** Every part that a key has, in either slot. */
export function keyRange(key: string): IDBKeyRange {
	return IDBKeyRange.bound([key], [key, []]);
}

function slotRange(key: string, slot: Slot): IDBKeyRange {
	return IDBKeyRange.bound([key, slot], [key, slot, []]);
}
