import type { Room, Trouble } from "./storage-trouble";

/** Where the keeping of an open dossier stands. */
export type SaveState =
	| { readonly kind: "saved"; readonly revision: number }
	| { readonly kind: "saving" }
	/** In memory alone; `attempts` to save it have failed. */
	| { readonly kind: "failed"; readonly trouble: Trouble; readonly room: Room | null; readonly attempts: number };

export const SAVE_WORDS: { readonly [K in SaveState["kind"]]: string } = {
	saved: "Saved",
	saving: "Saving…",
	failed: "Not saved",
};
