import { describe, expect, it } from "vitest";
import { LIMITS } from "../../dossier/limits";
import { decodeBytes, mayBeEncoded } from "./decode-bytes";
import { previewLines } from "./encodings";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
	return new Uint8Array(view.buffer);
}

describe("decodeBytes", () => {
	it.each([
		["UTF-8", utf8("a,日本\n")],
		["UTF-16 LE", utf16("\ufeffa,日本\n", true)],
		["UTF-16 BE", utf16("\ufeffa,日本\n", false)],
	])("reads %s", (name, bytes) => {
		expect(decodeBytes(bytes)).toEqual({ ok: true, value: `${name === "UTF-8" ? "" : "\ufeff"}a,日本\n` });
	});
	it("keeps the mark, which tells our tables for spreadsheets from those for programs", () => {
		expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ ok: true, value: "\ufeffa" });
	});
	it.each([
		["no UTF-8", new Uint8Array([0x61, 0x0a, 0x62, 0xff, 0x63]), 2, 2, /Not UTF-8/],
		["NUL", utf8("ab\nc\0d"), 2, 2, /NUL/],
		["an odd end", utf16("\ufeffabc", true).subarray(0, 7), 1, 1, /odd number of bytes/],
		["a lone surrogate", utf16("\ufeffab\n\ud800c", true), 2, 1, /lone surrogate/],
		["UTF-16 without a mark", utf16("abc", true), 1, 1, /UTF-16/],
	])("refuses %s with its place", (_name, bytes, line, column, message) => {
		const read = decodeBytes(bytes);
		expect(read).toMatchObject({ ok: false, findings: [{ severity: "error", line, column }] });
		expect(read.ok ? "" : read.findings[0]?.message).toMatch(message);
	});
	it.each([
		["a workbook", [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 0x9f], /archive \(ZIP\).*\.xlsx.*CSV/],
		["a workbook without a byte beyond ASCII", [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0], /archive \(ZIP\)/],
		["a PDF", [...utf8("%PDF-1.7\n%"), 0xe2, 0xe3], /PDF/],
		["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], /picture/],
	])("says of %s what it is, and asks for no encoding", (_name, given, message) => {
		const bytes = Uint8Array.from(given);
		const read = decodeBytes(bytes);
		expect(read.ok ? "" : read.findings[0]?.message).toMatch(message);
		expect(mayBeEncoded(bytes)).toBe(false);
	});
	it("refuses a file beyond the limit by its size, naming both", () => {
		const limits = { ...LIMITS, bytes: 4 };
		expect(decodeBytes(utf8("abcd"), limits).ok).toBe(true);
		const read = decodeBytes(utf8("abcde"), limits);
		expect(read.ok ? "" : read.findings[0]?.message).toBe("The file has 5 bytes; at most 4 are read.");
	});
});

describe("a file that is no Unicode", () => {
	const latin = new Uint8Array([...new TextEncoder().encode("date,titre\n2024-04-11,"), 0xe9, 0x74, 0xe9, 10]);
	const japanese = new Uint8Array([0x93, 0xfa, 0x96, 0x7b]);
	it("is read as what was chosen, each byte of it or none", () => {
		expect(decodeBytes(latin, LIMITS, "windows-1252")).toEqual({ ok: true, value: "date,titre\n2024-04-11,été\n" });
		expect(decodeBytes(japanese, LIMITS, "shift_jis")).toEqual({ ok: true, value: "日本" });
		expect(decodeBytes(latin, LIMITS, "euc-jp")).toMatchObject({
			ok: false,
			findings: [{ message: "Some of its bytes are no character of Japanese (EUC-JP)." }],
		});
	});
	it("mayBeEncoded unless a NUL or a mark of Unicode stands in it", () => {
		expect(
			[latin, new Uint8Array([0xe9, 0]), new Uint8Array([0xef, 0xbb, 0xbf, 0xe9])].map((each) => mayBeEncoded(each)),
		).toEqual([true, false, false]);
	});
	it("previewLines shows the lines that tell encodings apart", () => {
		expect(previewLines(latin, "windows-1252")).toEqual([{ line: 2, text: "2024-04-11,été" }]);
		expect(previewLines(latin, "windows-1251")).toEqual([{ line: 2, text: "2024-04-11,йtй" }]);
	});
});
