import { expect, test } from "vitest";
import { describeValue, pointer, valueAt } from "./problem";

test("describeValue(value) says what stands there, short and without control characters", () => {
	expect([undefined, null, true, 3, "", "a\u202eb", [1], [1, 2], { a: 1 }].map(describeValue)).toEqual([
		"nothing",
		"null",
		"the truth value true",
		"the number 3",
		"an empty text",
		'text "a\\u202eb"',
		"a list of 1",
		"a list of 2",
		"an object with 1 field",
	]);
	expect(describeValue("x".repeat(99))).toBe(`text "${"x".repeat(60)}…" (99 characters)`);
});

test("pointer(path) escapes as RFC 6901 does", () => {
	expect(pointer(["events", 3, "a/b", "c~d"])).toBe("/events/3/a~1b/c~0d");
	expect(pointer([])).toBe("");
});

test("valueAt(json, path) finds own fields only", () => {
	expect(valueAt({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
	expect(valueAt({}, ["toString"])).toBeUndefined();
	expect(valueAt({ a: 1 }, ["a", "b"])).toBeUndefined();
});
