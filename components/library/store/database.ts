import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Slot } from "@/lib/library/kept-record";
import { troubleOf } from "@/lib/library/storage-trouble";

/** Records are read as anything: a browser's storage is not ours alone. */
export interface LibrarySchema extends DBSchema {
	dossiers: { key: string; value: unknown };
	/** The bytes of a generation in parts, by the dossier's key, the slot and the place of the part. */
	parts: { key: [string, Slot, number]; value: unknown };
	/** Notes and stars, by where the dossier stands, the kind of the thing and its id. */
	notes: { key: [string, string, string]; value: unknown };
}

export type Library = IDBPDatabase<LibrarySchema>;

const VERSION = 1;

let opened: Promise<Library> | null = null;

/**
 * The browser's store of own dossiers, opened once a page and anew where the browser closed it. Another page that brings a
 * newer form of it finds this one out of its way. Rejects where storage is blocked or newer than this page.
 * @param home address of the site's first page: sites that share an origin keep apart
 */
function openLibrary(home: string): Promise<Library> {
	opened ??= open(home).catch((error: unknown) => {
		opened = null;
		throw error;
	});
	return opened;
}

async function open(home: string): Promise<Library> {
	const forget = () => {
		opened = null;
	};
	const library = await openDB<LibrarySchema>(`readout${home}`, VERSION, {
		upgrade(database) {
			database.createObjectStore("dossiers");
			database.createObjectStore("parts");
			database.createObjectStore("notes");
		},
		blocking(_current, _blocked, event) {
			forget();
			if (event.target instanceof IDBDatabase) event.target.close();
		},
		terminated: forget,
	});
	library.addEventListener("close", forget);
	return library;
}

const TRIES = 3;

/** Acts on the store; where the browser closed it under the page, as Safari does, on one opened anew. Rejects as `act` does. */
export async function withLibrary<T>(home: string, act: (library: Library) => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await act(await openLibrary(home));
		} catch (error) {
			if (troubleOf(error) !== "lost" || attempt === TRIES) throw error;
			await close();
		}
	}
}

async function close(): Promise<void> {
	const before = opened;
	opened = null;
	const library = await before?.catch(() => null);
	library?.close();
}
