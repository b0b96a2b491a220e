import type { Checksum } from "@/lib/library/checksum";

/** The bytes of a file, and their checksum where it is counted already. */
export type FileBytes = { readonly bytes: ArrayBuffer; readonly checksum: Checksum | null };

/**
 * A dossier's file, as whoever shows the dossier asks for it. All who hold this hold one and the same thing, so that bytes
 * which are let go of here are held nowhere else, however many states of the page still know of the file.
 */
export type FileAtHand = {
	/** Brings it, exactly as it was opened or kept. */
	readonly whole: () => Promise<FileBytes>;
	readonly bytes: () => Promise<ArrayBuffer>;
	/** Lets go of the bytes at hand, for the store has them: from now on they are brought from there. */
	readonly leaveTo: (stored: () => Promise<FileBytes>) => void;
};

/** @param bring brings what is at hand */
export function fileAtHand(bring: () => Promise<FileBytes>): FileAtHand {
	// Nothing below names the parameter: what a function names lives as long as the function.
	let current = bring;
	return {
		whole: () => current(),
		bytes: async () => (await current()).bytes,
		leaveTo: (stored) => {
			current = stored;
		},
	};
}
