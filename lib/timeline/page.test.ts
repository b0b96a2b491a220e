import { expect, test } from "vitest";
import { pageAt, pageOf } from "./page";

const letters = [..."abcdefg"];

test("pageAt(items, size, wanted) is that page, or the nearest there is", () => {
	expect(pageAt(letters, 3, 2)).toEqual({ items: ["g"], at: 2, pages: 3, first: 6, total: 7 });
	expect(pageAt(letters, 3, 9).at).toBe(2);
	expect(pageAt(letters, 3, -1).at).toBe(0);
	expect(pageAt([], 3, 1)).toEqual({ items: [], at: 0, pages: 1, first: 0, total: 0 });
});

test("pageOf(items, size, item) is the page with the item, else the first", () => {
	expect(pageOf(letters, 3, "f")).toBe(1);
	expect(pageOf(letters, 3, "z")).toBe(0);
	expect(pageOf(letters, 3, null)).toBe(0);
});
