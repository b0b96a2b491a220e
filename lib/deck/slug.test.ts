import { describe, expect, it } from "vitest";
import { cutSlug, freshId, isSlug } from "./slug";

describe("isSlug", () => {
	it("isSlug(value) is true of lower-case letters, digits and single hyphens, at most eighty", () => {
		const values = ["a", "g-7", "constructor", "a".repeat(80)];
		const others = ["", "-a", "a-", "a--b", "A", "é", "__proto__", "a b", "a".repeat(81), 7, null, undefined];
		expect(values.map(isSlug)).toEqual(values.map(() => true));
		expect(others.map(isSlug)).toEqual(others.map(() => false));
	});
});

describe("freshId", () => {
	it("freshId(base) is the base, or the first number that is free", () => {
		expect(freshId("a", new Set())).toBe("a");
		expect(freshId("a", new Set(["a"]))).toBe("a-2");
		expect(freshId("a", new Set(["a", "a-2", "a-3"]))).toBe("a-4");
	});

	it("freshId(long base) stays a slug", () => {
		const base = `${"a".repeat(77)}-bb`;
		expect(freshId(base, new Set([base]))).toBe(`${"a".repeat(77)}-2`);
		expect(cutSlug(`${"a".repeat(79)}-b`)).toBe("a".repeat(79));
	});
});
