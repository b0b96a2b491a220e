import { type Annotation, isEmpty, merged, readAnnotation } from "@/lib/library/annotation";
import { withLibrary } from "./database";
import { announce } from "./news";

/** The reader's notes on the dossier whose addresses begin at `root`. Rejects where storage is blocked. */
export function listAnnotations(home: string, root: string): Promise<readonly Annotation[]> {
	return withLibrary(home, async (library) => {
		const values = await library.getAll("notes", IDBKeyRange.bound([root], [root, []]));
		return values.flatMap((value) => readAnnotation(value) ?? []);
	});
}

/** Keeps a note in the place of the one before; one that says nothing is taken away. Rejects where it was not stored. */
export async function keepAnnotation(home: string, root: string, note: Annotation): Promise<void> {
	await withLibrary(home, async (library) => {
		const writing = library.transaction("notes", "readwrite");
		writing.done.catch(() => undefined);
		const key: [string, string, string] = [root, note.kind, note.id];
		if (isEmpty(note)) await writing.store.delete(key);
		else await writing.store.put(note, key);
		await writing.done;
	});
	announce(home, { kind: "noted" });
}

/** Takes in notes from a file: beside what is here, so that neither is lost. Rejects where they were not stored. */
export async function addAnnotations(home: string, root: string, notes: readonly Annotation[]): Promise<void> {
	await withLibrary(home, async (library) => {
		const writing = library.transaction("notes", "readwrite");
		writing.done.catch(() => undefined);
		for (const note of notes) {
			const key: [string, string, string] = [root, note.kind, note.id];
			const here = readAnnotation(await writing.store.get(key));
			await writing.store.put(here === null ? note : merged(here, note), key);
		}
		await writing.done;
	});
	announce(home, { kind: "noted" });
}
