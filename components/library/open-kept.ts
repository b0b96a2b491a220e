import { sameChecksum } from "@/lib/library/checksum";
import { type Trouble, troubleOf } from "@/lib/library/storage-trouble";
import type { Opened } from "./opened";
import { type ReadDossier, readFile } from "./read-file";
import { type KeptBytes, leaveToStore, loadDossier, loadNewest } from "./store/kept-dossiers";

export type OpenKept =
	| { readonly kind: "opened"; readonly opened: Opened }
	| { readonly kind: "missing" }
	| { readonly kind: "blocked"; readonly trouble: Trouble }
	/** Nothing of it can be shown; what is stored can be downloaded. */
	| { readonly kind: "unreadable"; readonly sentence: string; readonly raw: readonly ArrayBuffer[] };

const DAMAGED = "What is stored of this dossier is damaged: no saved state of it reads back as it was written.";

/** Opens a kept dossier: its newest generation where that is whole, else the one before it. Never rejects. */
export async function openKept(
	home: string,
	key: string,
	today: string,
	listening: Parameters<typeof readFile>[1] = {},
): Promise<OpenKept> {
	try {
		const newest = await openNewest(home, key, today, listening);
		if (newest !== null) return newest;
		const loaded = await loadDossier(home, key);
		if (loaded.kind === "missing") return loaded;
		const { whole, spoiled } = loaded;
		let sentence = DAMAGED;
		for (const kept of [...whole, ...unproven(spoiled)]) {
			// Handed over, not copied: what is to be downloaded after all is brought once more.
			const read = await readFile({ bytes: kept.bytes, name: `${key}.json`, today, kept: true }, listening);
			if (read.kind !== "dossier") {
				sentence = read.kind === "failed" ? read.sentence : DAMAGED;
				continue;
			}
			const newer = spoiled.find(({ revision }) => revision > kept.revision) ?? null;
			return opened(home, key, read, kept.revision, newer?.bytes ?? null);
		}
		return { kind: "unreadable", sentence, raw: await rawBytes(home, key) };
	} catch (error) {
		return { kind: "blocked", trouble: troubleOf(error) };
	}
}

/**
 * The newest generation, held against its checksum where it is read: to count that here would hold the page up. Null where
 * it is not whole, or no dossier; then all that is stored is looked at.
 */
async function openNewest(home: string, key: string, today: string, listening: Parameters<typeof readFile>[1]) {
	const kept = await loadNewest(home, key);
	if (kept === null) return null;
	const read = await readFile({ bytes: kept.bytes, name: `${key}.json`, today, kept: true }, listening);
	if (read.kind !== "dossier" || read.checksum === null || !sameChecksum(read.checksum, kept.checksum)) return null;
	return opened(home, key, read, kept.revision, null);
}

function opened(home: string, key: string, read: ReadDossier, revision: number, spoiled: ArrayBuffer | null): OpenKept {
	const { dossier, file, report, prepared } = read;
	leaveToStore(home, key, dossier, file);
	const save = { kind: "saved", revision } as const;
	const { newer } = report;
	return { kind: "opened", opened: { key, dossier, file, prepared, save, newer, drawn: revision, spoiled } };
}

/** All that is stored of it, whole or not. */
async function rawBytes(home: string, key: string): Promise<readonly ArrayBuffer[]> {
	const loaded = await loadDossier(home, key);
	return loaded.kind === "missing" ? [] : [...loaded.whole, ...loaded.spoiled].map(({ bytes }) => bytes);
}

/** Where the entry itself is damaged nothing proves its bytes, but whole JSON may be in them. */
function unproven(spoiled: readonly KeptBytes[]): readonly KeptBytes[] {
	return spoiled.filter(({ revision }) => revision === 0);
}
