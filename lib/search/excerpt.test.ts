import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt";

describe("excerpt", () => {
	it("excerpt(short text) is the text", () => {
		expect(excerpt("Three ministers met.", 6)).toBe("Three ministers met.");
	});

	it("excerpt(long text, first) holds what answered, cut at spaces", () => {
		const text = "one two three four five six seven eight nine ten eleven twelve";
		expect(excerpt(text, text.indexOf("seven"), 24)).toBe("… six seven eight nine ten …");
	});
});
