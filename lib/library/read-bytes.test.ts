import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDossier } from "../dossier/any-dossier";
import { readDossierText } from "../dossier/read-dossier";
import { embeddedDossier } from "../formats/embedded-dossier";
import { dossierFileText } from "./dossier-file";
import { formatVersion } from "./format-version";
import { readBytes } from "./read-bytes";
import { deadlineOf } from "./reading";
import { gathered, slicesOf } from "./slices";

const OPTIONS = { name: "mine.json", today: "2031-12-31" };
const GOLDEN = readFileSync("data/fixtures/formats/readout-dossier-1.json");

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

/** The golden file as a later format may have it. */
function newer(change: (json: Record<string, unknown>) => void): string {
	const json = JSON.parse(GOLDEN.toString("utf8"));
	json.format = "readout-dossier/2";
	change(json);
	return JSON.stringify(json);
}

describe("format 1", () => {
	it("has a golden file that nobody may change", () => {
		expect(createHash("sha256").update(GOLDEN).digest("hex")).toBe(
			"2ae65751379afcc620a18e27af6136a7a9d8e1d56aa2af39a3d628fd39a26c00",
		);
	});

	it("is read whole, and its bytes are kept as they are", async () => {
		const bytes = new Uint8Array(GOLDEN);
		const read = await readBytes(bytes, OPTIONS);
		if (read.kind !== "dossier") throw new Error(JSON.stringify(read));
		expect(read.bytes).toBe(bytes);
		expect(read.report).toEqual({ format: "readout", taken: 2, setAside: 0, findings: [], newer: null });
		expect(JSON.parse(dossierFileText(read.dossier))).toEqual(JSON.parse(GOLDEN.toString("utf8")));
	});
});

describe("readBytes", () => {
	it("opens a newer format for reading: what it does not know is left aside, the bytes stay", async () => {
		const text = newer((json) => {
			json.mood = "calm";
			Object.assign((json.events as object[])[0] ?? {}, { weather: { wind: "north" } });
		});
		const bytes = bytesOf(text);
		const read = await readBytes(bytes, OPTIONS);
		if (read.kind !== "dossier") throw new Error(JSON.stringify(read));
		expect(read.bytes).toBe(bytes);
		expect(read.report.newer).toBe(2);
		expect(read.report.findings).toHaveLength(1);
		expect(read.report.findings[0]?.message).toContain("made with format readout-dossier/2");
		expect(JSON.parse(dossierFileText(read.dossier))).toEqual(JSON.parse(GOLDEN.toString("utf8")));
	});

	it("keeps of a document the dossier in it, as it stands there, of a newer format too", async () => {
		const golden = GOLDEN.toString("utf8");
		for (const [text, version] of [
			[golden, null],
			[newer((json) => Object.assign(json, { mood: "calm" })), 2],
		] as const) {
			const read = await readBytes(bytesOf(`<!DOCTYPE html>\n<html>${embeddedDossier(text)}</html>`), OPTIONS);
			if (read.kind !== "dossier") throw new Error(JSON.stringify(read));
			expect(read.report.newer).toBe(version);
			expect(JSON.parse(new TextDecoder().decode(read.bytes ?? undefined))).toEqual(JSON.parse(text));
			expect(JSON.parse(dossierFileText(read.dossier))).toEqual(JSON.parse(golden));
		}
	});

	it("refuses a newer format that this one cannot say, and names the format", async () => {
		const read = await readBytes(bytesOf(newer((json) => Object.assign(json, { events: "elsewhere" }))), OPTIONS);
		expect(read).toMatchObject({ kind: "refused" });
		expect(read.kind === "refused" && read.findings[0]?.message).toContain(
			"format readout-dossier/2; this Readout knows readout-dossier/1. It cannot be read as that: expected a list, got text",
		);
	});

	it("asks how a file was saved that is no UTF-8, and reads it as that", async () => {
		const bytes = new Uint8Array([
			...new TextEncoder().encode("title,start\n"),
			0xe9,
			...new TextEncoder().encode(",2024\n"),
		]);
		expect(await readBytes(bytes, OPTIONS)).toEqual({
			kind: "question",
			question: { format: "unknown", encoding: { line: 2, column: 1 } },
		});
		expect(await readBytes(bytes, { ...OPTIONS, answers: { encoding: "windows-1252" } })).toMatchObject({
			dossier: { events: [{ title: "é" }] },
			report: { findings: [{ message: expect.stringContaining("as you chose") }] },
		});
		expect(await readBytes(bytes, { ...OPTIONS, answers: { encoding: "euc-jp" } })).toMatchObject({
			question: { encoding: { problem: "Some of its bytes are no character of Japanese (EUC-JP)." } },
		});
	});

	it("refuses what is no text, with its place", async () => {
		const read = await readBytes(new Uint8Array([0x7b, 0x0a, 0xff]), OPTIONS);
		expect(read).toMatchObject({ kind: "refused", findings: [{ line: 2, column: 1, severity: "error" }] });
	});

	it("never throws, whatever the bytes, and leaves the prototypes alone", async () => {
		const before = Object.getOwnPropertyNames(Object.prototype).join();
		const texts = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.json(),
			fc.constantFrom(
				'{"format":"readout-dossier/2","__proto__":{"x":1}}',
				'{"format":"readout-dossier/9"}',
				"[".repeat(5000),
			),
		);
		await fc.assert(
			fc.asyncProperty(texts, async (text) => {
				expect(["refused", "question", "dossier"]).toContain((await readBytes(bytesOf(text), OPTIONS)).kind);
			}),
		);
		expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
		expect(Reflect.get({}, "x")).toBeUndefined();
	});
});

it("dossierFileText(dossier) reads back as an equal dossier", () => {
	fc.assert(
		fc.property(anyDossier, (dossier) => {
			const read = readDossierText(dossierFileText(dossier));
			expect(read.kind === "dossier" && read.dossier).toEqual(dossier);
		}),
		{ numRuns: 40 },
	);
});

it("gathered ∘ slicesOf is the identity", () => {
	fc.assert(
		fc.property(anyDossier, (dossier) => {
			const { head, slices } = slicesOf(dossier);
			expect(head.events).toEqual([]);
			expect(gathered(head, structuredClone(slices))).toEqual(dossier);
		}),
		{ numRuns: 40 },
	);
});

it.each([
	['{"format":"readout-dossier/1"}', 1],
	['\uFEFF{"format":"readout-dossier/12"}', 12],
	['{"format":"readout-dossier\\/2"}', 2],
	['{"id":"d","format":"readout-dossier/3"}', 3],
	['{"format":"readout-dossier/2"', null],
	['{"format":"readout-dossier/0"}', null],
	['{"format":"readout-dossier/1/2"}', null],
	['{"a":{"format":"readout-dossier/1"}}', null],
	["[1]", null],
	["title,start", null],
	["", null],
])("formatVersion(%j) is %j", (text, version) => {
	expect(formatVersion(text)).toBe(version);
});

it.each([
	["\uFEFFBEGIN:VCALENDAR\r\n", 2_000],
	["title,start\n", 10_000],
	['\n{"a":1}', 60_000],
	["<!DOCTYPE html>", 60_000],
])("deadlineOf(%j) is %j ms", (start, ms) => {
	expect(deadlineOf(start)).toBe(ms);
});
