import { describe, expect, it } from "vitest";
import { languageWords, locatorWords, originWords, outwardAddress, ratingWords } from "./cite-words";

describe("locatorWords(cite)", () => {
	it.each([
		[undefined, null],
		[{}, null],
		[{ paragraph: 0, sentence: 1 }, "headline"],
		[{ paragraph: 2, sentence: 1 }, "paragraph 2, sentence 1"],
		[{ page: "iv", paragraph: 3 }, "page iv, paragraph 3"],
	] as const)("%j → %s", (at, words) => {
		expect(locatorWords(at === undefined ? {} : { at })).toBe(words);
	});
});

describe("ratingWords(reliability, credibility)", () => {
	it("gives letter and digit, and both in words", () => {
		expect(ratingWords("A", 2)).toEqual({ mark: "A 2", words: "A: completely reliable; 2: probably true" });
		expect(ratingWords("F", undefined)).toEqual({ mark: "F", words: "F: cannot be judged" });
	});
});

describe("originWords(pages, origins)", () => {
	it.each([
		[1, 1, "One page"],
		[2, 1, "Two pages, one origin: counts once"],
		[3, 3, "Three pages, each of its own origin"],
		[4, 2, "Four pages, two origins: counts as 2 sources"],
		[12, 1, "12 pages, one origin: counts once"],
	])("%i pages of %i → %s", (pages, origins, words) => {
		expect(originWords(pages, origins)).toBe(words);
	});
});

describe("outwardAddress(url)", () => {
	it("lets http and https through and nothing else", () => {
		const hostile = [
			"javascript:alert(1)",
			"data:text/html,x",
			"//example.org",
			"file:///etc",
			"https://",
			" https://a",
		];
		expect(hostile.map(outwardAddress)).toEqual(hostile.map(() => null));
		expect(outwardAddress(undefined)).toBe(null);
		expect(outwardAddress("HTTPS://example.org/a")).toBe("HTTPS://example.org/a");
	});
});

describe("languageWords(tag)", () => {
	it("names a language, and gives back what it cannot name", () => {
		expect([languageWords("ja"), languageWords("fil"), languageWords("not a tag")]).toEqual([
			"Japanese",
			"Filipino",
			"not a tag",
		]);
	});
});
