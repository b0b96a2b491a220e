import { type DossierForm, dossierFile } from "@/components/workspace/dossier-forms";
import { lookUp } from "@/lib/dossier/lookup";
import { dossierFileBytes } from "@/lib/library/dossier-file";
import { readBytes } from "@/lib/library/read-bytes";

/** What the page asks: the bytes of a kept dossier in another form. */
export type WriteRequest = { readonly bytes: ArrayBuffer; readonly form: DossierForm; readonly notes: string | null };

/** What the worker says: how far it is, and the file last, or that the bytes are no dossier's. */
export type WriteReply =
	| { readonly kind: "progress"; readonly part: number }
	| {
			readonly kind: "file";
			readonly name: string;
			readonly type: string;
			readonly bytes: ArrayBuffer;
			/** What the form could not hold, a sentence. */
			readonly leftOut: string | null;
	  }
	| { readonly kind: "unreadable" };

/** A dossier's own file says all that is asked of others: what day it is, and how the file is called. */
const UNASKED = { name: "", today: "" };

/** Of the whole work, reading is about this much. */
const READING = 0.5;

/**
 * Writes a dossier in another form away from the page. It is read anew from its bytes, since these are handed over in no
 * time, where the records of a large dossier would hold the page up.
 */
addEventListener("message", async ({ data: { bytes, form, notes } }: MessageEvent<WriteRequest>) => {
	say({ kind: "progress", part: 0 });
	const onProgress = (part: number) => say({ kind: "progress", part: part * READING });
	const read = await readBytes(new Uint8Array(bytes), { ...UNASKED, onProgress });
	if (read.kind !== "dossier") return say({ kind: "unreadable" });
	const json = new TextDecoder().decode(read.bytes ?? dossierFileBytes(read.dossier));
	const taken = { lookup: lookUp(read.dossier), asOf: null, json, root: null, ...(notes !== null && { notes }) };
	const { name, type, text, leftOut } = dossierFile(form, taken);
	const { buffer } = new TextEncoder().encode(text);
	say({ kind: "file", name, type, bytes: buffer, leftOut }, [buffer]);
});

function say(reply: WriteReply, handedOver: Transferable[] = []): void {
	postMessage(reply, { transfer: handedOver });
}
