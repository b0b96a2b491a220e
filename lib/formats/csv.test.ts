import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText, marked, unmarked } from "./csv";

/** Beginnings that a spreadsheet runs or swallows, among ordinary text, blanks and marks. */
const risky = fc
	.tuple(
		fc.constantFrom("", "'", "''", " ", "\u00a0", "\ufeff", "\u200b", '"'),
		fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "a", ""),
		fc.string({ unit: "grapheme" }),
	)
	.map((parts) => parts.join(""));

const text = fc.oneof(risky, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

function parsed(csv: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(csv, { delimiter: "," });
	expect(errors).toEqual([]);
	// The last row's CRLF reads as one more row of one empty cell.
	expect(data.at(-1)).toEqual([""]);
	return data.slice(0, -1);
}

describe("marked", () => {
	it("puts an apostrophe before each beginning that a spreadsheet takes for more than text", () => {
		for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", " =", "\ufeff=", "'="]) {
			expect(marked(`${start}1+1`)).toBe(`'${start}1+1`);
		}
	});
	it("leaves ordinary text as it is, an apostrophe before a word included", () => {
		for (const plain of ["", "Leaders’ summit", "'quoted'", "a=b", "10:50", '"x"', "(+1)"])
			expect(marked(plain)).toBe(plain);
	});
	it("is undone by unmarked, whatever the text", () => {
		fc.assert(
			fc.property(text, (value) => {
				expect(unmarked(marked(value))).toBe(value);
			}),
		);
	});
	it("never leaves a formula at the beginning", () => {
		fc.assert(
			fc.property(text, (value) => {
				expect(marked(value)).not.toMatch(/^[\t\r\n\0=+\-@＝＋－＠]/);
			}),
		);
	});
});

describe("csvText", () => {
	const table = fc
		.integer({ min: 1, max: 4 })
		.chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

	it("exact: comes back from a parser text for text", () => {
		fc.assert(
			fc.property(table, (rows) => {
				expect(parsed(csvText(rows, "exact"))).toEqual(rows);
			}),
		);
	});
	it("spreadsheet: comes back from a parser once its marks are taken off", () => {
		fc.assert(
			fc.property(table, (rows) => {
				const back = parsed(csvText(rows, "spreadsheet")).map((row) => row.map(unmarked));
				expect(back).toEqual(rows);
			}),
		);
	});
	it("quotes every text, leaves numbers bare, ends rows with CRLF and begins with a byte order mark", () => {
		expect(
			csvText(
				[
					["a", 1],
					['say "x"', -2],
				],
				"spreadsheet",
			),
		).toBe('\ufeff"a",1\r\n"say ""x""",-2\r\n');
		expect(csvText([["=1"]], "exact")).toBe('"=1"\r\n');
	});
});
