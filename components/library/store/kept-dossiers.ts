import type { Dossier } from "@/lib/dossier/dossier";
import { rowsOf } from "@/lib/dossier/event-rows";
import { LIMITS } from "@/lib/dossier/limits";
import { type Checksum, sameChecksum } from "@/lib/library/checksum";
import { type KeptRecord, openOrder, readKeptRecord, type Slot } from "@/lib/library/kept-record";
import type { FileAtHand, FileBytes } from "../file-at-hand";
import { checksumOf } from "./checksum-of";
import { type Library, withLibrary } from "./database";
import { announce } from "./news";
import { keyRange, readParts } from "./parts";

/** What the list of own dossiers shows: a record, or the key of one that cannot be read. */
export type Listed =
	| { readonly kind: "kept"; readonly record: KeptRecord }
	| { readonly kind: "damaged"; readonly key: string };

/** All that is kept in this browser, in the order of its keys. Rejects where storage is blocked. */
export function listDossiers(home: string): Promise<readonly Listed[]> {
	return withLibrary(home, list);
}

async function list(library: Library): Promise<readonly Listed[]> {
	const reading = library.transaction("dossiers", "readonly");
	const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
	return keys.flatMap((key, at): readonly Listed[] => {
		const record = readKeptRecord(values[at]);
		if (record === null) return [{ kind: "damaged", key }];
		return record.removed ? [] : [{ kind: "kept", record }];
	});
}

/** The bytes of one saved state. */
export type KeptBytes = { readonly slot: Slot; readonly revision: number; readonly bytes: ArrayBuffer };

export type Loaded =
	| { readonly kind: "missing" }
	/** `whole`: what reads back as it was written, newest first; `spoiled`: what does not. */
	| { readonly kind: "loaded"; readonly whole: readonly KeptBytes[]; readonly spoiled: readonly KeptBytes[] };

/**
 * The bytes of the newest state of a kept dossier, which whoever reads them holds against their checksum; null where
 * nothing says which that is. Rejects where storage is blocked.
 */
export function loadNewest(home: string, key: string): Promise<(KeptBytes & { readonly checksum: Checksum }) | null> {
	return withLibrary(home, async (library) => {
		const reading = library.transaction(["dossiers", "parts"], "readonly");
		const record = readKeptRecord(await reading.objectStore("dossiers").get(key));
		const [newest] = record === null || record.removed ? [] : openOrder(record);
		if (newest === undefined) return null;
		const { slot, revision, checksum } = newest;
		const bytes = await readParts(reading, key, slot, Math.min(newest.bytes, LIMITS.bytes));
		return { slot, revision, bytes, checksum };
	});
}

/** The bytes of a kept dossier in its generations, held against their checksums. Rejects where storage is blocked. */
export function loadDossier(home: string, key: string): Promise<Loaded> {
	return withLibrary(home, (library) => load(library, key));
}

async function load(library: Library, key: string): Promise<Loaded> {
	const reading = library.transaction(["dossiers", "parts"], "readonly");
	const value = await reading.objectStore("dossiers").get(key);
	if (value === undefined) return { kind: "missing" };
	const record = readKeptRecord(value);
	if (record?.removed) return { kind: "missing" };
	const whole: KeptBytes[] = [];
	const spoiled: KeptBytes[] = [];
	if (record === null) {
		// Nothing tells which of its bytes are sound.
		for (const slot of ["a", "b"] as const)
			spoiled.push({ slot, revision: 0, bytes: await readParts(reading, key, slot, 0) });
		return { kind: "loaded", whole, spoiled: spoiled.filter(({ bytes }) => bytes.byteLength > 0) };
	}
	const generations = openOrder(record);
	const read: ArrayBuffer[] = [];
	for (const { slot, bytes } of generations)
		read.push(await readParts(reading, key, slot, Math.min(bytes, LIMITS.bytes)));
	for (const [at, { slot, revision, checksum }] of generations.entries()) {
		const bytes = read[at] ?? new ArrayBuffer(0);
		const sound = sameChecksum(await checksumOf(bytes, checksum.kind), checksum);
		(sound ? whole : spoiled).push({ slot, revision, bytes });
	}
	return { kind: "loaded", whole, spoiled };
}

/** The bytes of the newest state of a dossier that is whole. Rejects where there is none. */
async function storedFile(home: string, key: string): Promise<FileBytes> {
	const loaded = await loadDossier(home, key);
	const [newest] = loaded.kind === "loaded" ? loaded.whole : [];
	if (newest === undefined) throw new Error("No saved state of this dossier reads back as it was written.");
	return { bytes: newest.bytes, checksum: null };
}

/** Lets go of the bytes of a kept dossier's file where it has very many events: those of the store are brought then. */
export function leaveToStore(home: string, key: string, { events }: Dossier, file: FileAtHand): void {
	if (rowsOf(events) !== null) file.leaveTo(() => storedFile(home, key));
}

/** Takes a dossier off the list, or puts it back; its bytes go when the list is next opened. */
export async function setRemoved(home: string, key: string, removed: boolean): Promise<void> {
	await withLibrary(home, async (library) => {
		const writing = library.transaction(["dossiers", "parts"], "readwrite");
		const dossiers = writing.objectStore("dossiers");
		const record = readKeptRecord(await dossiers.get(key));
		if (record !== null) await dossiers.put({ ...record, removed }, key);
		else {
			// What cannot be read cannot be put back either.
			await dossiers.delete(key);
			await writing.objectStore("parts").delete(keyRange(key));
		}
		await writing.done;
	});
	announce(home, { kind: "removed", key });
}

/** Frees what was removed before. */
export function clearRemoved(home: string): Promise<void> {
	return withLibrary(home, async (library) => {
		const writing = library.transaction(["dossiers", "parts"], "readwrite");
		const dossiers = writing.objectStore("dossiers");
		for (const key of await dossiers.getAllKeys()) {
			if (readKeptRecord(await dossiers.get(key))?.removed !== true) continue;
			await dossiers.delete(key);
			await writing.objectStore("parts").delete(keyRange(key));
		}
		await writing.done;
	});
}
