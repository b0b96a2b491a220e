import type { KeptHead } from "@/lib/library/kept-record";
import { freeKey } from "@/lib/library/next-save";
import type { Room, Trouble } from "@/lib/library/storage-trouble";
import { troubleOf } from "@/lib/library/storage-trouble";
import type { FileBytes } from "../file-at-hand";
import { listDossiers } from "./kept-dossiers";
import { saveDossier } from "./save-dossier";

export type KeepRequest = {
	/** The dossier's id, which names it here too where it is free. */
	readonly id: string;
	readonly head: KeptHead;
	readonly file: FileBytes;
	/** The kept dossier whose place it takes, at the revision that was seen; null: it gets a place of its own. */
	readonly replaces: { readonly key: string; readonly revision: number } | null;
};

export type Kept =
	/** `beside`: it was to take another's place, which had changed meanwhile; both are kept. */
	| { readonly kind: "kept"; readonly key: string; readonly revision: number; readonly beside: boolean }
	| { readonly kind: "failed"; readonly trouble: Trouble; readonly room: Room | null };

/** Keeps a dossier; whatever was saved meanwhile stays. Never rejects. */
export async function keepDossier(home: string, { id, head, file, replaces }: KeepRequest): Promise<Kept> {
	if (replaces !== null) {
		const saved = await saveDossier(home, { key: replaces.key, head, file, base: replaces.revision });
		if (saved.kind === "saved") return { kind: "kept", key: replaces.key, revision: saved.revision, beside: false };
		if (saved.kind === "failed") return saved;
	}
	for (;;) {
		const keys = await takenKeys(home);
		if (keys.kind === "failed") return keys;
		const key = freeKey(id, keys.taken);
		const saved = await saveDossier(home, { key, head, file, base: null });
		if (saved.kind === "saved") return { kind: "kept", key, revision: saved.revision, beside: replaces !== null };
		if (saved.kind === "failed") return saved;
		// Another tab took the key between the two steps: the next one is free, or the one after.
	}
}

type Taken = { readonly kind: "taken"; readonly taken: ReadonlySet<string> };

async function takenKeys(home: string): Promise<Taken | Extract<Kept, { kind: "failed" }>> {
	try {
		const listed = await listDossiers(home);
		const taken = listed.map((each) => (each.kind === "kept" ? each.record.key : each.key));
		return { kind: "taken", taken: new Set(taken) };
	} catch (error) {
		return { kind: "failed", trouble: troubleOf(error), room: null };
	}
}
