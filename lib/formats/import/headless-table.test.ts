import { describe, expect, it } from "vitest";
import { looksHeadless, mappingByContent } from "./headless-table";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

const TEXT = "2024-01-01,First thing\n2024-01-02,Second\n";
const ANSWERS = { mapping: mappingByContent(["2024-01-01", "First thing"]) };

describe("a table without a row of headings", () => {
	it("is asked about as one, and each of its rows is an event", () => {
		expect(importText(TEXT, { name: "x", today: TODAY })).toMatchObject({
			question: { mapping: { headless: true, header: ["2024-01-01", "First thing"], byContent: ANSWERS.mapping } },
		});
		const result = taken(TEXT, { ...ANSWERS, headless: true });
		expect(lines(result)).toEqual(["First thing | 2024-01-01 | Events", "Second | 2024-01-02 | Events"]);
		expect(told(result)).toEqual([]);
	});
	it("keeps its first row too where nobody said what that is", () => {
		expect(taken(TEXT, ANSWERS).taken).toBe(2);
	});
	it("says so where its first row is taken for headings all the same", () => {
		expect(told(taken(TEXT, { ...ANSWERS, headless: false }))).toContain(
			"warning 1:1 The first row, which reads as data, was taken for headings, as you chose; it is no event.",
		);
	});
	it("is remembered by its number of columns", () => {
		const result = importText(TEXT, { name: "x", today: TODAY });
		expect(result.kind === "question" && result.question.mapping?.headerKey).toBe('["Column 1","Column 2"]');
	});
});

describe("looksHeadless", () => {
	it.each([
		[["2024-01-01", "First thing"], true],
		[["11 April 2024", "x"], true],
		[["1", "2,5", ""], true],
		[["date", "title"], false],
		[["Year", "2024"], false],
		[["", ""], false],
	])("of %j is %j", (cells, answer) => {
		expect(looksHeadless(cells)).toBe(answer);
	});
});
