import type { Checksum } from "@/lib/library/checksum";

/**
 * The bytes of a file, and their checksum where it is counted already. One object holds them, which can be emptied: what else
 * holds that (closures, promises, what a bundler makes of them) does then not hold the bytes.
 */
export type FileBytes = { bytes: ArrayBuffer; readonly checksum: Checksum | null };

/**
 * A dossier's file, as whoever shows the dossier asks for it. All who hold this hold one and the same thing, so that bytes
 * which are let go of here are held nowhere else, however many states of the page still know of the file.
 */
export type FileAtHand = {
	/** Brings it, exactly as it was opened or kept; where it is yet to be made, the first who asks has it made. */
	readonly whole: () => Promise<FileBytes>;
	readonly bytes: () => Promise<ArrayBuffer>;
	/** Lets go of the bytes at hand, for the store has them: from now on they are brought from there. */
	readonly leaveTo: (stored: () => Promise<FileBytes>) => void;
};

/** @param bring who is given its bytes takes them out of it at once; asked once at most */
export function fileAtHand(bring: () => Promise<FileBytes>): FileAtHand {
	let stored: (() => Promise<FileBytes>) | null = null;
	let brought: Promise<FileBytes> | null = null;
	const atHand = () => {
		brought ??= bring();
		return brought;
	};
	const whole = async () => (stored === null ? { ...(await atHand()) } : stored());
	return {
		whole,
		bytes: async () => (await whole()).bytes,
		leaveTo: (store) => {
			stored = store;
			void atHand().then((held) => {
				held.bytes = new ArrayBuffer(0);
			});
		},
	};
}
