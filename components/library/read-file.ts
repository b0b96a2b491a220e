import type { Dossier } from "@/lib/dossier/dossier";
import type { ImportFinding, ImportQuestion } from "@/lib/formats/import/import-result";
import type { Report } from "@/lib/library/read-bytes";
import { deadlineOf, type ReadReply, type ReadRequest } from "@/lib/library/reading";
import { gathered, type Slice } from "@/lib/library/slices";

/** A file that was read: its dossier and the bytes that are kept of it. */
export type ReadDossier = { readonly dossier: Dossier; readonly bytes: ArrayBuffer; readonly report: Report };

export type ReadFile =
	| ({ readonly kind: "dossier" } & ReadDossier)
	| { readonly kind: "question"; readonly question: ImportQuestion; readonly bytes: ArrayBuffer }
	| { readonly kind: "refused"; readonly findings: readonly ImportFinding[] }
	| { readonly kind: "cancelled" }
	/** `sentence` says what happened and what is safe. */
	| { readonly kind: "failed"; readonly sentence: string };

const NO_WORKER =
	"The part of the page that reads files did not start. Nothing was changed; reload the page and open the file again.";
const DIED =
	"Reading stopped half-way, perhaps for lack of memory. Nothing was changed; close other tabs and open the file again.";

/** How a file begins tells its kind; so many bytes are enough. */
const START_BYTES = 512;

/**
 * Reads a file in a worker. The bytes are handed over and come back with the answer. Never rejects.
 * @param signal ends the reading at once, with all that it holds
 */
export function readFile(
	request: ReadRequest,
	{ signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress?: (part: number) => void } = {},
): Promise<ReadFile> {
	const deadline = deadlineOf(new TextDecoder().decode(request.bytes.slice(0, START_BYTES)));
	return new Promise((resolve) => {
		if (signal?.aborted) {
			resolve({ kind: "cancelled" });
			return;
		}
		let worker: Worker;
		try {
			worker = new Worker(new URL("./reading.worker.ts", import.meta.url), { name: "reading" });
		} catch {
			resolve({ kind: "failed", sentence: NO_WORKER });
			return;
		}
		let timer: ReturnType<typeof setTimeout>;
		const end = (outcome: ReadFile) => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", cancel);
			worker.terminate();
			resolve(outcome);
		};
		const cancel = () => end({ kind: "cancelled" });
		const wait = () => {
			clearTimeout(timer);
			timer = setTimeout(() => end({ kind: "failed", sentence: tooLong(deadline) }), deadline);
		};
		const slices: Slice[] = [];
		let begun = false;
		worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
			begun = true;
			wait();
			if (data.kind === "progress") onProgress?.(data.part);
			else if (data.kind === "slice") slices.push(data.slice);
			else if (data.kind !== "dossier") end(data);
			else end({ kind: "dossier", dossier: gathered(data.head, slices), bytes: data.bytes, report: data.report });
		};
		worker.onerror = (event) => {
			event.preventDefault();
			end({ kind: "failed", sentence: begun ? DIED : NO_WORKER });
		};
		worker.onmessageerror = () => end({ kind: "failed", sentence: DIED });
		signal?.addEventListener("abort", cancel);
		wait();
		worker.postMessage(request, [request.bytes]);
	});
}

function tooLong(ms: number): string {
	return `Reading took longer than ${ms / 1000} seconds and was stopped. Nothing was changed. A rule in the file may never end, or one of its lines may be too long.`;
}
