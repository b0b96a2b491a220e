import { takeDrawnRows } from "@/lib/columns/drawn-rows";
import { eventList } from "@/lib/columns/event-list";
import { allRows } from "@/lib/columns/rows";
import type { Dossier } from "@/lib/dossier/dossier";
import type { ImportFinding, ImportQuestion } from "@/lib/formats/import/import-result";
import type { Checksum } from "@/lib/library/checksum";
import { dossierFileBytes } from "@/lib/library/dossier-file";
import type { Report } from "@/lib/library/read-bytes";
import { deadlineOf, MOST_PATIENCE, type ReadReply, type ReadRequest } from "@/lib/library/reading";
import { gathered, type Slice } from "@/lib/library/slices";
import { askWorker, type Stopped } from "./ask-worker";
import { type FileAtHand, type FileBytes, fileAtHand } from "./file-at-hand";

/** A file that was read: its dossier, and the bytes that are kept of it, which may take a while more. */
export type ReadDossier = {
	readonly dossier: Dossier;
	/** The bytes at hand: bringing them never rejects. */
	readonly file: FileAtHand;
	readonly report: Report;
	/** Resolves once the worker has made what the timeline draws from, or makes nothing of it: the page then does. */
	readonly prepared: Promise<void>;
	/** Of the bytes that were read, where they are what is kept. */
	readonly checksum: Checksum | null;
};

export type ReadFile =
	| ({ readonly kind: "dossier" } & ReadDossier)
	| { readonly kind: "question"; readonly question: ImportQuestion; readonly bytes: ArrayBuffer }
	| { readonly kind: "refused"; readonly findings: readonly ImportFinding[] }
	| { readonly kind: "cancelled" }
	/** `sentence` says what happened and what is safe. */
	| { readonly kind: "failed"; readonly sentence: string };

const VANISHED =
	"The browser could not read this file; it may have moved or changed. Nothing was changed: choose it again.";

type Listening = { readonly signal?: AbortSignal; readonly onProgress?: (part: number) => void };

/**
 * Reads a file in a worker. The bytes are handed over and come back with the answer. Never rejects.
 * @param signal ends the reading at once, with all that it holds
 */
export function readFile(request: ReadRequest, { signal, onProgress }: Listening = {}): Promise<ReadFile> {
	return new Promise((resolve) => {
		let deadline = MOST_PATIENCE;
		let isWaiting = false;
		const slices: Slice[] = [];
		let dossier: Dossier | null = null;
		let whole: Heard | undefined;
		let isPrepared = () => {};
		const prepared = new Promise<void>((resolve) => {
			isPrepared = resolve;
		});
		const hear = (reply: ReadReply): Heard | undefined => {
			switch (reply.kind) {
				case "progress":
					onProgress?.(reply.part);
					return undefined;
				case "slice":
					slices.push(reply.slice);
					return undefined;
				case "dossier": {
					const { head, columns, bytes, checksum, report } = reply;
					const all = gathered(head, slices);
					dossier = columns === null ? all : { ...all, events: eventList(allRows(columns)) };
					whole = bytes === null ? undefined : { kind: "file", bytes, checksum };
					const held = whole;
					isWaiting = true;
					if (columns === null) isPrepared();
					resolve({
						kind: "dossier",
						...{ dossier, checksum, report, prepared },
						file: fileAtHand(held === undefined ? file : async () => held),
					});
					return columns === null ? whole : undefined;
				}
				case "drawn":
					if (dossier !== null) takeDrawnRows(dossier, reply.drawn);
					isPrepared();
					return whole;
				default:
					return reply;
			}
		};
		let goOn = () => {};
		const heard = askWorker({
			...{ make: takeReader, request, hear, signal },
			patience: () => (isWaiting ? null : deadline),
			// The worker begins meanwhile.
			known: startOf(request.bytes).then((start) => {
				deadline = deadlineOf(start);
			}),
			goOn: new Promise<void>((resolve) => {
				goOn = resolve;
			}),
		});
		/** What the worker makes last; where it comes to no end, the page makes it. */
		const file = async (): Promise<FileBytes> => {
			isWaiting = false;
			goOn();
			const outcome = await heard;
			if (outcome.kind === "file") return outcome;
			const made = dossier === null || signal?.aborted === true ? null : dossierFileBytes(dossier).buffer;
			return { bytes: made ?? new ArrayBuffer(0), checksum: null };
		};
		heard.then((outcome) => {
			isPrepared();
			if (outcome.kind === "question" || outcome.kind === "refused") resolve(outcome);
			if (outcome.kind === "vanished") resolve({ kind: "failed", sentence: VANISHED });
			if (outcome.kind === "stopped") resolve(failureOf(outcome.why, deadline));
		});
	});
}

/** How a file begins tells its kind; so many bytes are enough. */
const START_BYTES = 512;

/** The beginning as text; "" where it cannot be read, which the worker says. */
async function startOf(file: ReadRequest["bytes"]): Promise<string> {
	const start = file.slice(0, START_BYTES);
	const bytes = start instanceof Blob ? await start.arrayBuffer().catch(() => new ArrayBuffer(0)) : start;
	return new TextDecoder().decode(bytes);
}

/** A worker that waits for a file: to start one takes longer than to read a short file. */
let waiting: Worker | null = null;

/** Starts the worker of the next file ahead of it. */
export function warmReader(): void {
	try {
		waiting ??= newReader();
	} catch {
		// Said once a file is there.
		return;
	}
	waiting.onerror = (event) => {
		event.preventDefault();
		waiting = null;
	};
}

function takeReader(): Worker {
	const taken = waiting ?? newReader();
	waiting = null;
	return taken;
}

function newReader(): Worker {
	return new Worker(new URL("./reading.worker.ts", import.meta.url), { name: "reading" });
}

/** The words that may end a reading. */
type Heard = Extract<ReadReply, { kind: "file" | "question" | "refused" | "vanished" }>;

function failureOf(why: Stopped["why"], patience: number): ReadFile {
	return why === "cancelled" ? { kind: "cancelled" } : { kind: "failed", sentence: sentenceOf(why, patience) };
}

function sentenceOf(why: Exclude<Stopped["why"], "cancelled">, patience: number): string {
	switch (why) {
		case "not-started":
			return "The part of the page that reads files did not start. Nothing was changed; reload the page and open the file again.";
		case "died":
			return "Reading stopped half-way, perhaps for lack of memory. Nothing was changed; close other tabs and open the file again.";
		case "silent":
			return `Reading took longer than ${patience / 1000} seconds and was stopped. Nothing was changed. A rule in the file may never end, or one of its lines may be too long.`;
	}
}
