import { type KeptHead, readKeptRecord, revisionOf } from "@/lib/library/kept-record";
import { nextSave } from "@/lib/library/next-save";
import { type Room, type Trouble, troubleOf } from "@/lib/library/storage-trouble";
import type { FileBytes } from "../file-at-hand";
import { checksumOf } from "./checksum-of";
import { type Library, withLibrary } from "./database";
import { announce } from "./news";
import { holdsParts, partsOf, writeParts } from "./parts";

export type SaveRequest = {
	readonly key: string;
	readonly head: KeptHead;
	readonly file: FileBytes;
	/** The revision that it was made from; null for a dossier that is new here. */
	readonly base: number | null;
};

export type Saved =
	/** Stored, and read back equal. */
	| { readonly kind: "saved"; readonly revision: number }
	/** Another revision stands there; nothing was written. */
	| { readonly kind: "conflict"; readonly revision: number }
	| { readonly kind: "failed"; readonly trouble: Trouble; readonly room: Room | null };

/** Keeps a dossier: "saved" is said once the transaction is complete and what it stored was read back equal. Never rejects. */
export async function saveDossier(home: string, request: SaveRequest): Promise<Saved> {
	try {
		const saved = await withLibrary(home, (library) => saveOnce(library, request));
		if (saved.kind === "saved") {
			announce(home, { kind: "saved", key: request.key, revision: saved.revision });
			void askToPersist();
		}
		return saved;
	} catch (error) {
		return { kind: "failed", trouble: troubleOf(error), room: await roomLeft() };
	}
}

async function saveOnce(
	library: Library,
	{ key, head, file: { bytes, ...counted }, base }: SaveRequest,
): Promise<Saved> {
	const checksum = counted.checksum ?? (await checksumOf(bytes));
	const writing = library.transaction(["dossiers", "parts"], "readwrite", { durability: "strict" });
	// Only a transaction that completes has stored anything; where it aborts, that says why.
	const done = writing.done;
	done.catch(() => undefined);
	const kept = readKeptRecord(await writing.objectStore("dossiers").get(key));
	const file = { bytes: bytes.byteLength, parts: partsOf(bytes.byteLength), checksum };
	const next = nextSave(kept, base, key, head, file);
	if (next.kind === "conflict") {
		await done;
		return next;
	}
	try {
		await writeParts(writing, key, next.slot, bytes);
		await writing.objectStore("dossiers").put(next.record, key);
	} catch (error) {
		await done;
		throw error;
	}
	await done;
	const reading = library.transaction(["dossiers", "parts"], "readonly");
	const stored = readKeptRecord(await reading.objectStore("dossiers").get(key));
	const equal = await holdsParts(reading, key, next.slot, bytes);
	if (stored === null || revisionOf(stored) < revisionOf(next.record)) throw new Error("The record did not read back.");
	if (!equal) return { kind: "failed", trouble: "spoiled", room: null };
	return { kind: "saved", revision: revisionOf(next.record) };
}

/** Asks the browser not to clear what is kept; it may ask the reader, or answer by itself. */
async function askToPersist(): Promise<void> {
	try {
		if ((await navigator.storage.persisted()) === false) await navigator.storage.persist();
	} catch {
		// Browsers without this keep it as long as they like; the list of dossiers says so.
	}
}

async function roomLeft(): Promise<Room | null> {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return usage === undefined || quota === undefined ? null : { used: usage, of: quota };
	} catch {
		return null;
	}
}
