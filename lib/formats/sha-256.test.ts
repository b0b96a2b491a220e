import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Base64, sha256Hex } from "./sha-256";

describe("sha256Hex", () => {
	it("is what the standard's example has", () => {
		expect(sha256Hex(new TextEncoder().encode("abc"))).toBe(
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		);
	});
	it("is what the platform counts, for every length about the ends of blocks and for any bytes", () => {
		const same = (bytes: Uint8Array) => {
			const hash = createHash("sha256").update(bytes);
			expect(sha256Hex(bytes)).toBe(hash.copy().digest("hex"));
			expect(sha256Base64(bytes)).toBe(hash.digest("base64"));
		};
		for (let length = 0; length < 200; length += 1) same(new Uint8Array(length).fill(length));
		fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), same));
		same(new Uint8Array(1_000_000).subarray(3));
	});
});
