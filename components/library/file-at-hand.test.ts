import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { fileAtHand } from "./file-at-hand";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** A file whose bytes nobody holds but the file, and who asked for them before. */
function opened() {
	const bytes = new ArrayBuffer(1024);
	const outcome = Promise.resolve({ bytes, checksum: null });
	const file = fileAtHand(() => outcome);
	return { file, outcome, asked: file.bytes, held: new WeakRef(bytes) };
}

async function collected(): Promise<void> {
	// What a turn of the event loop has looked at stays until it is over.
	for (let turn = 0; turn < 3; turn += 1) {
		await new Promise((resolve) => setTimeout(resolve));
		collect();
	}
}

it("fileAtHand holds its bytes until it leaves them to the store, and not longer, whoever still knows of it", async () => {
	const { file, outcome, asked, held } = opened();
	await collected();
	expect(held.deref()?.byteLength).toBe(1024);
	const stored = new ArrayBuffer(2048);
	file.leaveTo(async () => ({ bytes: stored, checksum: null }));
	await collected();
	expect(held.deref()).toBeUndefined();
	expect((await outcome).bytes.byteLength).toBe(0);
	expect([await asked(), await file.bytes()]).toEqual([stored, stored]);
});
