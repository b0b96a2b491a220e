import { describe, expect, it } from "vitest";
import { retryAfter, troubleOf, troubleWords } from "./storage-trouble";

describe("troubleOf", () => {
	it.each([
		[new DOMException("full", "QuotaExceededError"), "full"],
		[{ name: "NS_ERROR_DOM_QUOTA_REACHED", code: 1014 }, "full"],
		[{ name: "Error", code: 22 }, "full"],
		[new DOMException("no", "SecurityError"), "blocked"],
		[new TypeError("indexedDB is undefined"), "blocked"],
		[new DOMException("gone", "UnknownError"), "lost"],
		[new DOMException("closing", "InvalidStateError"), "lost"],
		[new DOMException("old", "VersionError"), "newer"],
		[new Error("x"), "other"],
		[undefined, "other"],
		["text", "other"],
	])("troubleOf(%o) is %j", (thrown, trouble) => {
		expect(troubleOf(thrown)).toBe(trouble);
	});
});

it("troubleWords(full) says how full, what is safe and what to do", () => {
	expect(troubleWords("full", { used: 1_200_000, of: 2_000_000 })).toBe(
		"Not saved: browser storage is full (2 of 2 MB). What was kept before is unharmed; saving is tried again. The dossier is open in this tab and is lost when it closes: download it.",
	);
	expect(troubleWords("full", null)).toContain("storage is full. ");
});

it("retryAfter(trouble, failed) doubles up to a minute, and gives up where nothing would change", () => {
	expect([1, 2, 3, 9].map((failed) => retryAfter("full", failed))).toEqual([2000, 4000, 8000, 60_000]);
	expect(retryAfter("blocked", 1)).toBeNull();
	expect(retryAfter("newer", 1)).toBeNull();
});
