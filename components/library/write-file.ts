import type { DossierForm } from "@/components/workspace/dossier-forms";
import { askWorker } from "./ask-worker";
import type { WriteReply, WriteRequest } from "./writing.worker";

export type WrittenFile =
	| Extract<WriteReply, { kind: "file" }>
	| { readonly kind: "cancelled" }
	/** `sentence` says what happened and what is safe. */
	| { readonly kind: "failed"; readonly sentence: string };

const FAILED =
	"The file could not be made, and none was saved; perhaps memory is short. The dossier is unharmed: close other tabs and try again, or download it as it is.";

/**
 * Makes a file of a dossier in a worker, from a copy of its bytes. Never rejects.
 * @param notes what goes into an HTML file beside the dossier
 */
export async function writeFile(
	form: DossierForm,
	file: () => Promise<ArrayBuffer>,
	notes: string | null,
	{ signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (part: number) => void },
): Promise<WrittenFile> {
	const hear = (reply: WriteReply) => {
		if (reply.kind !== "progress") return reply;
		onProgress(reply.part);
		return undefined;
	};
	const bytes = await file().catch(() => null);
	if (bytes === null) return { kind: "failed", sentence: FAILED };
	const request: WriteRequest = { bytes: bytes.slice(0), form, notes };
	const make = () => new Worker(new URL("./writing.worker.ts", import.meta.url), { name: "writing" });
	const outcome = await askWorker({ make, request, hear, patience: () => null, signal });
	if (outcome.kind === "file") return outcome;
	return outcome.kind === "stopped" && outcome.why === "cancelled"
		? { kind: "cancelled" }
		: { kind: "failed", sentence: FAILED };
}
