import type { Dossier } from "../dossier/dossier";
import type { Checksum } from "./checksum";

/** Two places for a dossier's bytes: a save writes into the one that does not stand, so the other is whole until it has. */
export type Slot = "a" | "b";

/** One saved state of a dossier. */
export type Generation = {
	/** A counter, not a time: clocks go back. */
	readonly revision: number;
	/** Length of the file in bytes, and in how many parts it is stored. */
	readonly bytes: number;
	readonly parts: number;
	readonly checksum: Checksum;
};

/** What a list of dossiers says of one, without reading it. */
export type KeptHead = {
	readonly title: string;
	readonly events: number;
	/** A plain date. */
	readonly updated: string;
};

/** A dossier that is kept in the browser. Its bytes stand apart, by key and slot. */
export type KeptRecord = KeptHead & {
	/** Names it in its address: the dossier's id, with a number where several have it. */
	readonly key: string;
	/** The slot that stands. */
	readonly current: Slot;
	readonly slots: { readonly a: Generation | null; readonly b: Generation | null };
	/** Taken off the list, and gone for good once the list is next opened. */
	readonly removed: boolean;
};

/** What stands in a browser's storage may be anything: a record of ours, or null. Never throws. */
export function readKeptRecord(value: unknown): KeptRecord | null {
	const { key, title, events, updated, current, slots, removed } = fieldsOf(value);
	const { a, b } = fieldsOf(slots);
	if (typeof key !== "string" || !/^[a-z0-9-]{1,90}$/.test(key)) return null;
	if (typeof title !== "string" || typeof updated !== "string" || !isCount(events)) return null;
	if (current !== "a" && current !== "b") return null;
	const read = { a: readGeneration(a), b: readGeneration(b) };
	if (read[current] === null) return null;
	return { key, title, events, updated, current, slots: read, removed: removed === true };
}

function readGeneration(value: unknown): Generation | null {
	const { revision, bytes, parts, checksum } = fieldsOf(value);
	const { kind, hex } = fieldsOf(checksum);
	if (!isCount(revision) || !isCount(bytes) || !isCount(parts)) return null;
	if ((kind !== "sha-256" && kind !== "crc-32") || typeof hex !== "string") return null;
	return { revision, bytes, parts, checksum: { kind, hex } };
}

function fieldsOf(value: unknown): { readonly [key: string]: unknown } {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function revisionOf(record: KeptRecord): number {
	return record.slots[record.current]?.revision ?? 0;
}

/** The generations there are, in the order in which they are tried: the one that stands, then the one before it. */
export function openOrder({ current, slots }: KeptRecord): readonly (Generation & { readonly slot: Slot })[] {
	const other = otherSlot(current);
	return [current, other].flatMap((slot) => {
		const generation = slots[slot];
		return generation === null ? [] : [{ ...generation, slot }];
	});
}

export function otherSlot(slot: Slot): Slot {
	return slot === "a" ? "b" : "a";
}

export function headOf({ title, events, updated }: Dossier): KeptHead {
	return { title, events: events.length, updated };
}
