import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type FileBytes, fileAtHand } from "./file-at-hand";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** A file whose bytes nobody holds but the file, and who asked for them before. */
function opened() {
	const bytes = new ArrayBuffer(1024);
	const file = fileAtHand(bringing(bytes));
	return { file, asked: file.bytes, held: new WeakRef(bytes) };
}

function bringing(bytes: ArrayBuffer): () => Promise<FileBytes> {
	const brought = Promise.resolve({ bytes, checksum: null });
	return () => brought;
}

async function collected(): Promise<void> {
	// What a turn of the event loop has looked at stays until it is over.
	for (let turn = 0; turn < 3; turn += 1) {
		await new Promise((resolve) => setTimeout(resolve));
		collect();
	}
}

it("fileAtHand holds its bytes until it leaves them to the store, and not longer, whoever still knows of it", async () => {
	const { file, asked, held } = opened();
	await collected();
	expect(held.deref()?.byteLength).toBe(1024);
	const stored = new ArrayBuffer(2048);
	file.leaveTo(async () => ({ bytes: stored, checksum: null }));
	await collected();
	expect(held.deref()).toBeUndefined();
	expect([await asked(), await file.bytes()]).toEqual([stored, stored]);
});
