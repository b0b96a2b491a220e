import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textOfBytes } from "./file-text";
import { LIMITS } from "./limits";
import { badBytes } from "./utf8";

const good = readFileSync("data/fixtures/one-event.json");

function utf16(text: string, bigEndian: boolean): Uint8Array {
	const bytes = Buffer.from(text, "utf16le");
	return bigEndian ? bytes.swap16() : bytes;
}

test("textOfBytes(UTF-8) is the text, with its byte order mark", () => {
	expect(textOfBytes(good)).toEqual({ kind: "text", text: good.toString("utf8") });
	expect(textOfBytes(new TextEncoder().encode("\uFEFF{} é語😀"))).toEqual({ kind: "text", text: "\uFEFF{} é語😀" });
	expect(textOfBytes(new Uint8Array())).toEqual({ kind: "text", text: "" });
});

test("textOfBytes(FF FE inside a title) names the bytes with line, column and byte offset", () => {
	const at = good.indexOf('"title": "') + '"title": "'.length;
	const broken = Buffer.concat([good.subarray(0, at), Buffer.from([0xff, 0xfe]), good.subarray(at)]);
	expect(textOfBytes(broken)).toEqual({
		kind: "unreadable",
		message: `Not UTF-8: the bytes FF FE at byte offset ${at} are no character. Save the file as UTF-8.`,
		offset: at,
		line: 4,
		column: 12,
	});
});

test("textOfBytes(bad bytes) counts columns in UTF-16 units, bytes from the start of the file, and further places", () => {
	const bytes = Buffer.concat([Buffer.from("\uFEFF\n😀é"), Buffer.from([0xe9]), Buffer.from("x"), Buffer.from([0xe9])]);
	expect(textOfBytes(bytes)).toEqual({
		kind: "unreadable",
		message:
			"Not UTF-8: the bytes E9 at byte offset 10 are no character, nor are those at 1 further place. Save the file as UTF-8.",
		offset: 10,
		line: 2,
		column: 4,
	});
});

test.each([
	["UTF-16", utf16('\uFEFF{"a": 1}', false)],
	["UTF-16", utf16('\uFEFF{"a": 1}', true)],
	["UTF-16", utf16('{"a": 1}', false)],
	["UTF-16", utf16('{"a": 1}', true)],
	["UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
	["UTF-32", new Uint8Array([0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
	["UTF-32", new Uint8Array([0, 0, 0, 0x7b])],
])("textOfBytes(%s) names the encoding", (encoding, bytes) => {
	expect(textOfBytes(bytes)).toMatchObject({
		message: `This file is ${encoding}; save it as UTF-8.`,
		line: 1,
		column: 1,
	});
});

test("textOfBytes(bytes, limits) refuses one byte more than the limit", () => {
	const limits = { ...LIMITS, bytes: good.length };
	expect(textOfBytes(good, limits).kind).toBe("text");
	expect(textOfBytes(Buffer.concat([good, Buffer.from(" ")]), limits)).toEqual({
		kind: "unreadable",
		message: `The file has ${good.length + 1} bytes; at most ${good.length} are read.`,
	});
});

test("badBytes(bytes) is empty exactly where a fatal TextDecoder takes them, and what stands before the first is UTF-8", () => {
	const fatal = (bytes: Uint8Array) => {
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			return true;
		} catch {
			return false;
		}
	};
	const edges = [
		0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff,
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...edges), { maxLength: 8 }), (list) => {
			const bytes = new Uint8Array(list);
			const bad = badBytes(bytes);
			expect(bad.length === 0).toBe(fatal(bytes));
			expect(fatal(bytes.subarray(0, bad[0]?.start ?? bytes.length))).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});
