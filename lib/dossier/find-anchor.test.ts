import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAnchor } from "./find-anchor";
import { plainWords } from "./plain-words";

describe("findAnchor(text, anchor)", () => {
	it.each([
		["one two three", "two", [[4, 7]]],
		["one  two\u00a0\n three", "two three", [[5, 16]]],
		["tea. Tea.", "Tea.", [[5, 9]]],
		[
			"(a+b) (a+b)",
			"(a+b)",
			[
				[0, 5],
				[6, 11],
			],
		],
		["the cafe\u0301 closed", "caf\u00e9 closed", [[4, 16]]],
		["the caf\u00e9 closed", "cafe\u0301 closed", [[4, 15]]],
		["nothing", "  ", []],
		["nothing", "word", []],
	] as const)("%j holds %j at %j", (text, anchor, places) => {
		expect(findAnchor(text, anchor).map(({ start, end }) => [start, end])).toEqual(places);
	});

	it("finds words wherever they stand, at offsets of the text itself", () => {
		const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((text) => /^\S+$/u.test(text));
		const space = fc.constantFrom(" ", "\n", "\u00a0", "  \t");
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), space, fc.string(), (words, gap, before) => {
				const text = `${before} ${words.join(gap)} end`;
				const found = findAnchor(text, words.join(" "));
				expect(found.map(({ start, end }) => plainWords(text.slice(start, end)))).toContain(
					plainWords(words.join(" ")),
				);
			}),
		);
	});
});
