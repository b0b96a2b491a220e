import { readBytes } from "@/lib/library/read-bytes";
import type { ReadReply, ReadRequest } from "@/lib/library/reading";
import { slicesOf } from "@/lib/library/slices";

/** Reads a file away from the page, which stays at hand meanwhile and can end this worker at any time. */
addEventListener("message", async ({ data }: MessageEvent<ReadRequest>) => {
	const { bytes, ...options } = data;
	// The first word: the script is here.
	say({ kind: "progress", part: 0 });
	const read = await readBytes(new Uint8Array(bytes), {
		...options,
		onProgress: (part) => say({ kind: "progress", part }),
	});
	if (read.kind === "refused") return say(read);
	if (read.kind === "question") return say({ ...read, bytes }, [bytes]);
	const { head, slices } = slicesOf(read.dossier);
	for (const slice of slices) say({ kind: "slice", slice });
	const { buffer } = read.bytes;
	say({ kind: "dossier", head, bytes: buffer, report: read.report }, [buffer]);
});

function say(reply: ReadReply, handedOver: Transferable[] = []): void {
	postMessage(reply, { transfer: handedOver });
}
