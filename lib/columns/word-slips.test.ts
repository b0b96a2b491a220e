import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withinSlips } from "./word-slips";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
const encoder = new TextEncoder();

/** The number of slips, by the recursion that defines it. */
function distance(a: string, b: string): number {
	if (a === "" || b === "") return a.length + b.length;
	const rest = distance(a.slice(1), b.slice(1));
	if (a[0] === b[0]) return rest;
	return 1 + Math.min(rest, distance(a.slice(1), b), distance(a, b.slice(1)));
}

describe("withinSlips(one, from, to, other, most)", () => {
	it("holds for what is no further apart, whatever was compared before and stands around", () => {
		fc.assert(
			fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
				const bytes = encoder.encode(`xx${a}yy`);
				expect(withinSlips(bytes, 2, 2 + a.length, encoder.encode(b), most)).toBe(distance(a, b) <= most);
			}),
			{ numRuns: 500 },
		);
	});
});
