import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "./tokens";

describe("tokensOf", () => {
	it.each([
		["Biden–Marcos meeting, 10:50", ["biden", "marcos", "meeting", "10", "50"]],
		["日米比首脳会談", ["日米", "米比", "比首", "首脳", "脳会", "会談"]],
		["比 nickel", ["比", "nickel"]],
		["AUKUSの拡大", ["aukus", "の拡", "拡大"]],
		["Kōchi's 2nd <b>Été</b>", ["kochi", "s", "2nd", "b", "ete", "b"]],
		["  — ", []],
	])("tokensOf(%j) is %j", (text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
	});

	it("gives folded words without blanks, whatever the text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				for (const token of tokensOf(text)) expect(token).toMatch(/^[\p{L}\p{N}\p{M}ー]+$/u);
			}),
		);
	});
});
