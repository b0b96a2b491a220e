import { type Trouble, troubleOf } from "@/lib/library/storage-trouble";
import type { Opened } from "./opened";
import { readFile } from "./read-file";
import { type KeptBytes, leaveToStore, loadDossier } from "./store/kept-dossiers";

export type OpenKept =
	| { readonly kind: "opened"; readonly opened: Opened }
	| { readonly kind: "missing" }
	| { readonly kind: "blocked"; readonly trouble: Trouble }
	/** Nothing of it can be shown; what is stored can be downloaded. */
	| { readonly kind: "unreadable"; readonly sentence: string; readonly raw: readonly ArrayBuffer[] };

const DAMAGED = "What is stored of this dossier is damaged: no saved state of it reads back as it was written.";

/** Opens a kept dossier: its newest generation that is whole, else the one before it. Never rejects. */
export async function openKept(
	home: string,
	key: string,
	today: string,
	listening: Parameters<typeof readFile>[1] = {},
): Promise<OpenKept> {
	try {
		const loaded = await loadDossier(home, key);
		if (loaded.kind === "missing") return loaded;
		const { whole, spoiled } = loaded;
		let sentence = DAMAGED;
		for (const kept of [...whole, ...unproven(spoiled)]) {
			// Handed over, not copied: what is to be downloaded after all is brought once more.
			const read = await readFile({ bytes: kept.bytes, name: `${key}.json`, today }, listening);
			if (read.kind !== "dossier") {
				sentence = read.kind === "failed" ? read.sentence : DAMAGED;
				continue;
			}
			const newest = spoiled.find(({ revision }) => revision > kept.revision) ?? null;
			const { dossier, file, report } = read;
			leaveToStore(home, key, dossier, file);
			const save = { kind: "saved", revision: kept.revision } as const;
			return {
				kind: "opened",
				opened: {
					...{ key, dossier, file, save, newer: report.newer },
					drawn: kept.revision,
					spoiled: newest?.bytes ?? null,
				},
			};
		}
		return { kind: "unreadable", sentence, raw: await rawBytes(home, key) };
	} catch (error) {
		return { kind: "blocked", trouble: troubleOf(error) };
	}
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
