/**
 * The bytes of a dossier's file, as whoever shows the dossier asks for them. All who hold this hold one and the same thing, so
 * that bytes which are let go of here are held nowhere else, however many states of the page still know of the file.
 */
export type FileAtHand = {
	/** Brings them, exactly as they were opened or kept. */
	readonly bytes: () => Promise<ArrayBuffer>;
	/** Lets go of those at hand, for the store has them: from now on they are brought from there. */
	readonly leaveTo: (stored: () => Promise<ArrayBuffer>) => void;
};

/** @param bring brings what is at hand */
export function fileAtHand(bring: () => Promise<ArrayBuffer>): FileAtHand {
	// Nothing below names the parameter: what a function names lives as long as the function.
	let current = bring;
	return {
		bytes: () => current(),
		leaveTo: (stored) => {
			current = stored;
		},
	};
}
