import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedParts } from "./marked";

describe("markedParts", () => {
	it("marks whole words in the writing of the text", () => {
		expect(markedParts("Kōchi and Kōchi’s ore", ["kochi"])).toEqual([
			{ text: "Kōchi", marked: true },
			{ text: " and ", marked: false },
			{ text: "Kōchi", marked: true },
			{ text: "’s ore", marked: false },
		]);
	});

	it("marks no part of a longer word", () => {
		expect(markedParts("Ore ban, more", ["ore"])).toEqual([
			{ text: "Ore", marked: true },
			{ text: " ban, more", marked: false },
		]);
	});

	it("joins the pairs of a script without spaces", () => {
		expect(markedParts("第一回日米比首脳会談", ["日米", "米比"])).toEqual([
			{ text: "第一回", marked: false },
			{ text: "日米比", marked: true },
			{ text: "首脳会談", marked: false },
		]);
	});

	it("runs in order give the text again", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ minLength: 1, maxLength: 3 })), (text, words) => {
				expect(
					markedParts(text, words)
						.map((part) => part.text)
						.join(""),
				).toBe(text);
			}),
		);
	});
});
