import { drawnRows } from "@/lib/columns/drawn-rows";
import { columnsBehind } from "@/lib/columns/event-list";
import { buffersOf, handedOver } from "@/lib/columns/handed-over";
import { inColumns } from "@/lib/columns/write-columns";
import { dossierFileBytes } from "@/lib/library/dossier-file";
import { readBytes } from "@/lib/library/read-bytes";
import type { ReadReply, ReadRequest } from "@/lib/library/reading";
import { slicesOf } from "@/lib/library/slices";
import { checksumOf } from "./store/checksum-of";

/** Reads a file away from the page, which stays at hand meanwhile and can end this worker at any time. */
addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => void answer(data), { once: true });

async function answer({ bytes: given, ...options }: ReadRequest): Promise<void> {
	const buffer = given instanceof Blob ? await given.arrayBuffer().catch(() => null) : given;
	if (buffer === null) return say({ kind: "vanished" });
	const bytes = new Uint8Array(buffer);
	// The first word: the script is here.
	say({ kind: "progress", part: 0 });
	const read = await readBytes(bytes, {
		...options,
		onProgress: (part) => say({ kind: "progress", part }),
	});
	if (read.kind === "refused") return say(read);
	if (read.kind === "question") return say({ ...read, bytes: buffer }, [buffer]);
	const dossier = inColumns(read.dossier);
	const { report } = read;
	const own = read.bytes?.buffer ?? null;
	// To count it takes as long as a page may not.
	const checksum = own === null ? null : await checksumOf(own);
	const columns = columnsBehind(dossier.events);
	const { head, slices } = slicesOf(columns === null ? dossier : { ...dossier, events: [] });
	for (const slice of slices) say({ kind: "slice", slice });
	// Columns are needed here until the file is made of them; what crosses is handed over, so that no task of the page is long.
	const crossing = columns === null ? null : handedOver(columns);
	const goOn = new Promise((resolve) => addEventListener("message", resolve, { once: true }));
	const buffers = [...(crossing?.buffers ?? []), ...(own === null ? [] : [own])];
	say({ kind: "dossier", head, columns: crossing?.columns ?? null, bytes: own, checksum, report }, buffers);
	// While the report is read.
	const drawn = drawnRows(dossier);
	if (drawn !== null) say({ kind: "drawn", drawn }, [...buffersOf(drawn)]);
	if (own !== null) return;
	// The page has more pressing work at first, and may have no more than one other core for it.
	await goOn;
	const made = dossierFileBytes(dossier).buffer;
	say({ kind: "file", bytes: made, checksum: await checksumOf(made) }, [made]);
}

function say(reply: ReadReply, handedOver: Transferable[] = []): void {
	postMessage(reply, { transfer: handedOver });
}
