import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indexAnchors } from "./checks/index-anchors";
import { readFolder } from "./load-dossiers";
import { lookUp } from "./lookup";
import { readDossierText } from "./read-dossier";
import { MOST_COPY_BYTES, readCopy, verifyCopy } from "./verify-copy";
import { foundWords, verifiedSentences } from "./verify-words";

const bytes = readFileSync("data/fixtures/sources/velda-gazette.txt");
const text = bytes.toString("utf8");
const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const SOURCE = "velda-gazette";

const holds = readFolder("fixtures").find(({ dossier }) => dossier.id === "fixture-anchors");
const read = readDossierText(readFileSync("data/fixtures/broken/anchor.json", "utf8"));
if (holds === undefined || read.kind !== "dossier") throw new Error("a fixture is missing");
const fails = lookUp(read.dossier);

describe("verifyCopy(source, lookup, text, sha256)", () => {
	it("finds every anchor of the fixture that holds, also over two spaces and a line break, where the anchor index has them", () => {
		const verified = verifyCopy(SOURCE, holds.lookup, text, sha256(bytes));
		expect(verified.anchors.map((each) => [each.anchor, foundWords(each)])).toEqual([
			["closed on Saturday after divers found cracks", "Found, line 3"],
			["ferries would leave from the south quay", "Found, line 3"],
			["below the waterline. The harbour office said", "Found, line 3"],
			["is to begin in April", "Found, line 6"],
		]);
		const sourceTexts = new Map([[SOURCE, { text, sha256: sha256(bytes) }]]);
		const [indexed] = indexAnchors(holds.dossier, { sourceTexts, sha256 }).sources;
		const places = verified.anchors.flatMap(({ found }) => found.map(({ start, end }) => ({ start, end })));
		expect(places.toSorted((a, b) => a.start - b.start)).toEqual(
			indexed?.anchors.map(({ start, end }) => ({ start, end })),
		);
		expect(verifiedSentences(verified)).toEqual([
			"All 4 quoted passages were found.",
			"The copy is, byte for byte, the text that was cited: its SHA-256 agrees.",
		]);
	});

	it("reports the anchors of the fixture that fail: one missing, one that stands there twice", () => {
		const verified = verifyCopy(SOURCE, fails, text, sha256(bytes));
		expect(verified.anchors.map((each) => [each.anchor, foundWords(each)])).toEqual([
			["closed on Sunday after divers found cracks", "Missing"],
			["The crane crews", "Found 2 times, lines 6, 7"],
		]);
		expect(verifiedSentences(verified)[0]).toBe("1 of 2 quoted passages found, 1 missing.");
	});

	it("names the statements that rest on each passage", () => {
		const { anchors } = verifyCopy(SOURCE, holds.lookup, text, null);
		expect(anchors.every(({ statements }) => statements.length > 0)).toBe(true);
		const known = new Set([...holds.lookup.claims.keys(), ...holds.lookup.events.keys()]);
		for (const { statements } of anchors)
			for (const { place } of statements) if ("id" in place) expect(known.has(place.id)).toBe(true);
	});

	it("tells another copy by its hash, and says where hashes cannot be compared", () => {
		const hashOf = (source: string, digest: string | null) => verifyCopy(source, holds.lookup, text, digest).hash;
		expect([
			hashOf(SOURCE, sha256(bytes)),
			hashOf(SOURCE, sha256(`${text} `)),
			hashOf(SOURCE, null),
			hashOf("harbour-office", sha256(bytes)),
		]).toEqual(["equal", "different", "uncounted", "unknown"]);
		expect(verifiedSentences(verifyCopy("harbour-office", holds.lookup, text, null))).toEqual([
			"The dossier quotes no words of this source, so there are none to find.",
			"The dossier holds no SHA-256 of this source, so the copy as a whole cannot be compared.",
		]);
	});

	it("says of a saved web page that its tags may part words, where some are missing", () => {
		const page = `<!DOCTYPE html><html>${text.replace("south quay", "<b>south</b> quay")}`;
		const sentences = verifiedSentences(verifyCopy(SOURCE, holds.lookup, page, null));
		expect([sentences[0], sentences.at(-1)]).toEqual([
			"3 of 4 quoted passages found, 1 missing.",
			"The copy is a web page with its tags, which may part words; its text alone may show more.",
		]);
	});
});

describe("readCopy(bytes)", () => {
	const refused = (content: Uint8Array) => {
		const copy = readCopy(content);
		return copy.kind === "refused" ? copy.sentence : "read";
	};

	it("reads UTF-8", () => {
		expect(readCopy(bytes)).toEqual({ kind: "text", text });
	});

	it("answers what is no text, what is empty and what is huge with a sentence", () => {
		const pdf = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x25, 0xe2, 0xe3, 0xcf, 0xd3]);
		const noText = "This is not plain text (UTF-8). Copy the words of the source into a .txt file and choose that.";
		expect([pdf, new TextEncoder().encode("a\0b"), Buffer.from("words", "utf16le")].map(refused)).toEqual([
			noText,
			noText,
			noText,
		]);
		const empty = "There are no words in this file. Copy those of the source into it and choose it again.";
		expect([new Uint8Array(), new TextEncoder().encode(" \n")].map(refused)).toEqual([empty, empty]);
		expect(refused(new Uint8Array(MOST_COPY_BYTES * 2))).toBe(
			"This file has 20 MiB; at most 10 are read. Put the words of the source alone into a .txt file.",
		);
	});
});
