import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, likeness } from "./likeness";

const texts = fc.string({ maxLength: 12 });

describe("editDistance(a, b)", () => {
	it.each([
		["", "", 0],
		["abc", "", 3],
		["kitten", "sitting", 3],
		["dinner", "dniner", 1],
		["diner", "dinner", 1],
	])("%j, %j: %i", (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
	});
	it("is symmetric, nought only for equals, and at most the longer length", () => {
		fc.assert(
			fc.property(texts, texts, (a, b) => {
				const distance = editDistance(a, b);
				expect(distance).toBe(editDistance(b, a));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
			}),
		);
	});
});

describe("likeness(asked, id, title)", () => {
	it("is 1 for the id itself, 0 for nothing, and never beyond", () => {
		expect(likeness("state-dinner", "state-dinner", "")).toBe(1);
		expect(likeness("---", "state-dinner", "")).toBe(0);
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 24 }), texts, texts, (asked, id, title) => {
				const near = likeness(asked, id, title);
				expect(near >= 0 && near <= 1).toBe(true);
			}),
		);
	});
	it("reads words as the search does: without accents and signs", () => {
		expect(likeness("kōchi’s-<Été>", "kochi-s-ete", "")).toBe(1);
	});
	it("finds words of the title, in any order", () => {
		expect(likeness("dinner-official", "gala", "Official dinner at the White House")).toBeCloseTo(0.75);
	});
});
