/** What a dossier file may be at most. Checked before or while it is read, so that a hostile file costs little. */
export type Limits = {
	/** Bytes of the file as UTF-8. */
	readonly bytes: number;
	/** Arrays and objects inside each other; the dossier itself is level 1. */
	readonly depth: number;
	/** UTF-16 units of one text. */
	readonly text: number;
	/** Items of one list (events, claims, sources…). */
	readonly items: number;
};

/** The sentence for a file beyond the limit. */
export function tooLarge(bytes: number, limits: Limits): string {
	return `The file has ${bytes} bytes; at most ${limits.bytes} are read.`;
}

export const LIMITS: Limits = { bytes: 400 * 1024 * 1024, depth: 64, text: 1_000_000, items: 1_000_000 };
