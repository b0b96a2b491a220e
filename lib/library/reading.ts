import type { DrawnRows } from "../columns/drawn-rows";
import type { EventColumns } from "../columns/event-columns";
import type { Dossier } from "../dossier/dossier";
import type { ImportAnswers, ImportFinding, ImportQuestion } from "../formats/import/import-result";
import type { Checksum } from "./checksum";
import type { Report } from "./read-bytes";
import type { Slice } from "./slices";

/** What the page asks of the worker that reads files; bytes are handed over, not copied. */
export type ReadRequest = {
	/** Of a file the worker reads them. */
	readonly bytes: ArrayBuffer | Blob;
	/** The file's name; "" for what was pasted. */
	readonly name: string;
	/** A plain date. */
	readonly today: string;
	/** Answers to the questions that it asked before. */
	readonly answers?: ImportAnswers;
	/** It comes from this browser's library, not from a file that was chosen. */
	readonly kept?: boolean;
};

/**
 * What the worker says: progress, the long lists in runs, and one of the others last; after a dossier
 * whose events are rows what the timeline draws them from, and after one whose file is yet to be made that file, once it
 * is told to go on.
 */
export type ReadReply =
	| { readonly kind: "progress"; readonly part: number }
	| { readonly kind: "slice"; readonly slice: Slice }
	| {
			readonly kind: "dossier";
			readonly head: Dossier;
			/** Its events, where they are rows; else they came in runs. */
			readonly columns: EventColumns | null;
			/** Null: they follow. */
			readonly bytes: ArrayBuffer | null;
			/** Of these bytes: counted where it holds nobody up. */
			readonly checksum: Checksum | null;
			readonly report: Report;
	  }
	| { readonly kind: "drawn"; readonly drawn: DrawnRows }
	| { readonly kind: "file"; readonly bytes: ArrayBuffer; readonly checksum: Checksum | null }
	| { readonly kind: "question"; readonly question: ImportQuestion; readonly bytes: ArrayBuffer }
	/** The browser could not read the file. */
	| { readonly kind: "vanished" }
	| { readonly kind: "refused"; readonly findings: readonly ImportFinding[] };

/** So long any reading may take without a word, ms. */
export const MOST_PATIENCE = 60_000;

/** How long a reading may take without a word, in ms, by how the file begins; some calendars' rules never end. */
export function deadlineOf(start: string): number {
	const text = start.replace(/^\uFEFF/, "").trimStart();
	if (/^BEGIN:VCALENDAR/i.test(text)) return 2_000;
	return /^[{[<]/.test(text) ? MOST_PATIENCE : 10_000;
}
