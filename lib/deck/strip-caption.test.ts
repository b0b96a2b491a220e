import { describe, expect, it } from "vitest";
import { stripCaption } from "./strip-caption";

describe("stripCaption", () => {
	it("stripCaption(a title that fits) is the number and the title", () => {
		expect(stripCaption(2, "Timeline")).toBe("2 Timeline");
	});

	it("stripCaption(a longer one) ends after a whole word or before a dash", () => {
		expect([
			stripCaption(7, "Bilateral summit of Biden and Kishida"),
			stripCaption(1, "Japan–US–Philippines summit, April 2024"),
		]).toEqual(["7 Bilateral summit …", "1 Japan–US …"]);
	});

	it("stripCaption(a word that no line has room for) is the number alone", () => {
		expect(stripCaption(12, "Donaudampfschifffahrtsgesellschaft")).toBe("12 …");
	});
});
