import type { Dossier } from "@/lib/dossier/dossier";
import type { SaveState } from "@/lib/library/save-state";
import type { FileAtHand } from "./file-at-hand";

/** An own dossier as it is open in this tab. */
export type Opened = {
	/** What names it in its address. */
	readonly key: string;
	readonly dossier: Dossier;
	readonly file: FileAtHand;
	/** Resolves once nothing more is being made elsewhere of what the timeline draws from. */
	readonly prepared: Promise<void>;
	/** The version of a format newer than ours: it is for reading only. */
	readonly newer: number | null;
	readonly save: SaveState;
	/** The revision that is drawn; 0 for one that came from memory. Saving it changes nothing of what is drawn. */
	readonly drawn: number;
	/** Bytes of a newer generation that did not read back; the older one is open. */
	readonly spoiled: ArrayBuffer | null;
};
