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
		const raw = [...whole, ...spoiled].map(({ bytes }) => bytes);
		let sentence = DAMAGED;
		for (const kept of [...whole, ...unproven(spoiled)]) {
			const read = await readFile({ bytes: kept.bytes.slice(0), name: `${key}.json`, today }, listening);
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
		return { kind: "unreadable", sentence, raw };
	} catch (error) {
		return { kind: "blocked", trouble: troubleOf(error) };
	}
}

/** Where the entry itself is damaged nothing proves its bytes, but whole JSON may be in them. */
function unproven(spoiled: readonly KeptBytes[]): readonly KeptBytes[] {
	return spoiled.filter(({ revision }) => revision === 0);
}
