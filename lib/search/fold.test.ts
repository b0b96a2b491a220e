import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithPlaces } from "./fold";

describe("fold", () => {
	it.each([
		["Kōchi", "kochi"],
		["ＡＵＫＵＳ", "aukus"],
		["Łódź", "łodz"],
		["ﬁnd", "find"],
		["日米比", "日米比"],
	])("fold(%j) is %j", (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it("fold ∘ fold is fold", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});

describe("foldWithPlaces", () => {
	it("foldWithPlaces(text with marks of their own) gives each folded unit the whole letter it comes from", () => {
		expect(foldWithPlaces("o\u0304k")).toEqual({ text: "ok", from: [0, 2], to: [2, 3] });
	});

	it("every place lies in the original, in order", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const folded = foldWithPlaces(text);
				expect(folded.from).toHaveLength(folded.text.length);
				const inOrder = folded.from.every((from, at) => from >= (folded.from[at - 1] ?? 0));
				const inside = folded.from.every(
					(from, at) => from < (folded.to[at] ?? -1) && (folded.to[at] ?? 0) <= text.length,
				);
				expect([inOrder, inside]).toEqual([true, true]);
			}),
		);
	});
});
