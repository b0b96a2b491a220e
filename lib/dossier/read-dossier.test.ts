import fc from "fast-check";
import { expect, test } from "vitest";
import { generateFixture } from "./generate-fixture";
import { LIMITS } from "./limits";
import { readDossierText } from "./read-dossier";

const text = JSON.stringify(generateFixture(2), null, "\t");

test("readDossierText(text) gives a dossier and finds the places of its paths", () => {
	const read = readDossierText(text);
	expect(read.kind).toBe("dossier");
	if (read.kind !== "dossier") return;
	const lines = text.split("\n");
	const { line, column } = read.locate(["events", 1, "when"]);
	expect(lines[line - 1]?.slice(column - 1)).toMatch(/^"20/);
	expect(lines[line - 1]).toContain('"when"');
	expect(read.locate([])).toEqual({ line: 1, column: 1 });
});

test("readDossierText(text) skips a byte order mark and counts lines that end in CRLF", () => {
	const read = readDossierText(
		`\uFEFF${text.replaceAll("\n", "\r\n").replace("readout-dossier/1", "readout-dossier/9")}`,
	);
	expect(read.kind === "invalid" && read.problems).toEqual([
		{ path: ["format"], expected: '"readout-dossier/1"', got: 'text "readout-dossier/9"', line: 2, column: 12 },
	]);
});

test.each([
	["", 1, 1, "the end of the file"],
	["{", 1, 2, "the end of the file"],
	['{\n\t"a": 1,\n}', 3, 1, '"}"'],
	['{"a": 1 /* why */}', 1, 9, '"/* why */"'],
	['{\n  "a": 1 // why\n}', 2, 10, '"// why"'],
	["{'a': 1}", 1, 2, "\"'a'\""],
	["[1 2]", 1, 4, '"2"'],
	["nul", 1, 1, '"nul"'],
	["{} {}", 1, 4, '"{"'],
	['{"a": "b\nc"}', 1, 7, '""b"'],
])("readDossierText(%j) is refused with line and column", (broken, line, column, got) => {
	const read = readDossierText(broken);
	expect(read).toEqual({ kind: "unreadable", message: expect.stringContaining(got), line, column });
});

test("readDossierText(text) notices a field that stands twice, with the place of the second", () => {
	const read = readDossierText(text.replace('"language": "en",', '"language": "en",\n"language": "de",'));
	expect(read.kind === "invalid" && read.problems).toEqual([
		{
			path: ["language"],
			expected: "each field once",
			got: '"language" a second time',
			fix: expect.stringMatching(/^Keep one/),
			line: 16,
			column: 1,
		},
	]);
});

test("readDossierText(text, limits) refuses one byte more than the limit, counting UTF-8", () => {
	const bytes = new TextEncoder().encode('["é😀語"]').length;
	const sized = (limit: number) => readDossierText('["é😀語"]', { ...LIMITS, bytes: limit });
	expect(sized(bytes).kind).toBe("invalid");
	expect(sized(bytes + 1).kind).toBe("invalid");
	expect(sized(bytes - 1)).toEqual({
		kind: "unreadable",
		message: `The file has ${bytes} bytes; at most ${bytes - 1} are read.`,
	});
});

test("readDossierText(text) refuses a hundred thousand brackets at the sixty-fifth, brackets in texts not counted", () => {
	expect(readDossierText("[".repeat(100_000))).toEqual({
		kind: "unreadable",
		message: "The file nests deeper than 64 levels.",
		line: 1,
		column: 65,
	});
	expect(readDossierText("[".repeat(64) + "]".repeat(64)).kind).toBe("invalid");
	expect(readDossierText(`["${"[".repeat(100)}\\"["]`).kind).toBe("invalid");
});

test("readDossierText(text) is unreadable exactly where JSON.parse throws", () => {
	const pieces = fc.array(fc.constantFrom(..."{}[],:\"\\'/*-+.0123eEtrufalsn \n\t\u0000\ud800é".split("")), {
		maxLength: 30,
	});
	fc.assert(
		fc.property(
			fc.oneof(
				fc.json(),
				pieces.map((list) => list.join("")),
			),
			(anything) => {
				let isJson = true;
				try {
					JSON.parse(anything);
				} catch {
					isJson = false;
				}
				expect(readDossierText(anything).kind).toBe(isJson ? "invalid" : "unreadable");
			},
		),
		{ numRuns: 2000 },
	);
});
