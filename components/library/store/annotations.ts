import {
	type Annotation,
	changedNote,
	isEmpty,
	merged,
	type NoteChange,
	readAnnotation,
} from "@/lib/library/annotation";
import { withLibrary } from "./database";
import { announce } from "./news";
import { takeOverUnsaved } from "./unsaved-notes";

/**
 * The reader's notes on the dossier whose addresses begin at `root`, with what pages that are gone had not saved. Rejects
 * where storage is blocked.
 */
export async function listAnnotations(home: string, root: string): Promise<readonly Annotation[]> {
	await takeOverUnsaved(home, (unsaved) => keepAnnotation(home, unsaved.root, unsaved.change));
	return withLibrary(home, async (library) => {
		const values = await library.getAll("notes", IDBKeyRange.bound([root], [root, []]));
		return values.flatMap((value) => readAnnotation(value) ?? []);
	});
}

/**
 * Lays a change on the note that stands here; one that says nothing is taken away. What another tab wrote meanwhile is kept
 * below (`both`). Rejects where it was not stored.
 */
export async function keepAnnotation(
	home: string,
	root: string,
	change: NoteChange,
): Promise<{ readonly note: Annotation; readonly both: boolean }> {
	const kept = await withLibrary(home, async (library) => {
		const writing = library.transaction("notes", "readwrite");
		writing.done.catch(() => undefined);
		const key: [string, string, string] = [root, change.kind, change.id];
		const after = changedNote(readAnnotation(await writing.store.get(key)), change);
		if (isEmpty(after.note)) await writing.store.delete(key);
		else await writing.store.put(after.note, key);
		await writing.done;
		return after;
	});
	announce(home, { kind: "noted" });
	return kept;
}

/** Takes in notes from a file: beside what is here, so that neither is lost. Rejects where they were not stored. */
export async function addAnnotations(home: string, root: string, notes: readonly Annotation[]): Promise<void> {
	await withLibrary(home, async (library) => {
		const writing = library.transaction("notes", "readwrite");
		writing.done.catch(() => undefined);
		for (const note of notes) {
			const key: [string, string, string] = [root, note.kind, note.id];
			const here = readAnnotation(await writing.store.get(key));
			try {
				await writing.store.put(here === null ? note : merged(here, note), key);
			} catch (error) {
				writing.abort();
				throw error;
			}
		}
		await writing.done;
	});
	announce(home, { kind: "noted" });
}
