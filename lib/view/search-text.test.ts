import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSearch, encodeSearch } from "./search-text";

describe("encodeSearch(text) and decodeSearch(value)", () => {
	it("join words, keep fields legible and end in no punctuation", () => {
		expect(encodeSearch('  actor:kishida before:2024-04-11 "rare earths"')).toBe(
			"actor:kishida~before:2024-04-11~%22rare~earths%22",
		);
		expect(["topic:", "nickel.", "(ore)", "a -b", "~"].map(encodeSearch)).toEqual([
			"topic%3A",
			"nickel%2E",
			"%28ore%29",
			"a~-b",
			"",
		]);
	});

	it("read what people and programs write: plus signs, %20 and an encoded joint", () => {
		expect(["nickel+ore", "nickel%20ore", "nickel%7Eore", "nickel~ore"].map(decodeSearch)).toEqual(
			Array.from({ length: 4 }, () => "nickel ore"),
		);
		expect(["", "~", "%E0%A4%A", "x".repeat(501)].map(decodeSearch)).toEqual([null, null, null, null]);
	});

	it("give back every text but for its spaces, in an address that needs no care", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
				const encoded = encodeSearch(text);
				const words = text
					.replace(/\p{Cs}/gu, "\ufffd")
					.split(/[\s~]+/u)
					.filter((word) => word !== "");
				expect(decodeSearch(encoded) ?? "").toBe(words.join(" "));
				expect(encoded).toMatch(/^(?:[A-Za-z0-9~:,._%-]*[A-Za-z0-9])?$/);
				expect(encoded).not.toContain("%20");
			}),
			{ numRuns: 500 },
		);
	});
});
