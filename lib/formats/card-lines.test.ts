import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardLines } from "./card-lines";

/** Ten px a character. */
const measure = (text: string) => [...text].length * 10;

describe("cardLines", () => {
	it("breaks at blanks, and between the characters of a script that has none", () => {
		expect(cardLines("Speech to Congress", 100, 3, measure)).toEqual(["Speech to", "Congress"]);
		expect(cardLines("港湾再開に関する第三回", 60, 3, measure)).toEqual(["港湾再開に関", "する第三回"]);
	});
	it("cuts what is left over by words, with an ellipsis", () => {
		expect(cardLines("Speech to the Congress of states", 100, 2, measure)).toEqual(["Speech to", "the…"]);
		expect(cardLines("Talks in April, then more", 140, 1, measure)).toEqual(["Talks in…"]);
	});
	it("cuts a word that is too long for a line", () => {
		expect(cardLines("Donaudampfschiff", 80, 2, measure)).toEqual(["Donauda…"]);
	});
	it("never has more lines than it may, nor a line that is too wide", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 1, max: 3 }), (text, most) => {
				const lines = cardLines(text, 200, most, measure);
				expect(lines.length).toBeLessThanOrEqual(most);
				for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(200);
			}),
		);
	});
});
