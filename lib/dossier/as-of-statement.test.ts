import { describe, expect, it } from "vitest";
import { accountsAsOf, borneSentences } from "./as-of-statement";
import type { Later } from "./known-from";

const later: Later = { events: new Set(), sources: new Set(["next-week", "undated"]), undated: new Set(["undated"]) };

function citing(...sources: readonly string[]) {
	return { text: sources.join(), cites: sources.map((source) => ({ source })) };
}

describe("borneSentences(sentences, later)", () => {
	it("keeps what all its dated sources bear by then, and one at least", () => {
		const sentences = [
			citing("out"),
			citing("out", "next-week"),
			citing("out", "undated"),
			citing("undated"),
			citing("next-week"),
		];
		expect(borneSentences(sentences, later)).toEqual([
			citing("out"),
			{ text: "out,undated", cites: [{ source: "out" }], withheld: 1 },
		]);
	});

	it("is the list itself where nothing goes", () => {
		const sentences = [citing("out")];
		expect(borneSentences(sentences, later)).toBe(sentences);
	});
});

describe("accountsAsOf(accounts, later)", () => {
	it("keeps the versions that a source tells by then, if there are two", () => {
		expect(accountsAsOf([citing("out"), citing("out", "undated"), citing("next-week")], later)).toEqual([
			citing("out"),
			{ text: "out,undated", cites: [{ source: "out" }], withheld: 1 },
		]);
		expect(accountsAsOf([citing("out"), citing("next-week")], later)).toEqual([]);
		expect(accountsAsOf([citing("out")], later)).toEqual([citing("out")]);
	});
});
