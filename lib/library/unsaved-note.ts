import { type NoteChange, readAnnotation } from "./annotation";

/** Words of a note that the store may not have yet, with where its dossier stands. */
export type UnsavedNote = { readonly root: string; readonly change: Omit<NoteChange, "star"> };

/**
 * Where the words that one page has not saved yet are written down at once; each page has a place of its own.
 * @param home address of the site's first page: sites that share an origin keep apart
 */
export function unsavedPrefix(home: string, tab = ""): string {
	return `readout-unsaved:${home} ${tab === "" ? "" : `${tab} `}`;
}

/** The name of the page within a key that begins with the prefix; null for any other key. */
export function tabOf(home: string, key: string): string | null {
	const prefix = unsavedPrefix(home);
	return key.startsWith(prefix) ? (key.slice(prefix.length).split(" ", 1)[0] ?? null) : null;
}

export function unsavedText({ root, change: { kind, id, base, text } }: UnsavedNote): string {
	return JSON.stringify({ root, kind, id, base, text });
}

/** The inverse of `unsavedText`; null for anything else. Never throws. */
export function readUnsaved(written: string | null): UnsavedNote | null {
	try {
		const json: unknown = written === null ? null : JSON.parse(written);
		if (typeof json !== "object" || json === null) return null;
		const { root, base, ...rest }: { [key: string]: unknown } = { ...json };
		const note = readAnnotation({ ...rest, star: false });
		if (note === null || typeof root !== "string" || typeof base !== "string") return null;
		const { kind, id, text } = note;
		return { root, change: { kind, id, base, text } };
	} catch {
		return null;
	}
}
