import { describe, expect, it } from "vitest";
import { numberCites } from "./cite-numbers";
import { newest } from "./newest";

describe("newest", () => {
	it("newest([]) is undefined", () => {
		expect(newest([])).toBeUndefined();
	});

	it("newest(two of one day) is the later in the file", () => {
		expect(
			newest([
				{ on: "2024-04-10", id: 1 },
				{ on: "2024-04-10", id: 2 },
				{ on: "2024-04-09", id: 3 },
			]),
		).toEqual({
			on: "2024-04-10",
			id: 2,
		});
	});
});

describe("numberCites", () => {
	it("numberCites(lists) numbers sources by first use, each once", () => {
		const cites = (...ids: string[]) => ids.map((source) => ({ source }));
		expect([...numberCites(cites("b", "a", "b"), cites("c", "a"))]).toEqual([
			["b", 1],
			["a", 2],
			["c", 3],
		]);
	});
});
