import { describe, expect, it } from "vitest";
import { EXACT_COLUMNS } from "../events-csv";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

describe("a row with cells that stand under no heading", () => {
	const table = (...rows: readonly string[]) => `${rows.join("\n")}\n`;
	it("is set aside in a sheet of TimelineJS: its text would be cut at a comma", () => {
		const sheet = taken(
			table("Year,Month,Day,Headline,Text", "2024,4,11,Whole,A text,,", "2024,4,12,Cut,A text, with a comma"),
		);
		expect(lines(sheet)).toEqual(["Whole | 2024-04-11 | Events"]);
		expect(told(sheet)).toEqual(["error 3:1 Set aside: it has 6 cells, the header 5."]);
	});
	it("is set aside in a table of Bellingcat's, and in one of Readout's own", () => {
		const maps = table(
			"id,date,latitude,longitude,location,description,sources,associations",
			"1,2024-04-11,50,30,Kyiv,A text, with a comma,https://e.org,k=v",
		);
		const own = table(EXACT_COLUMNS.join(","), `a,A, of two parts${",".repeat(EXACT_COLUMNS.length - 2)}more`);
		for (const [text, cells] of [
			[maps, "9 cells, the header 8"],
			[own, "25 cells, the header 24"],
		] as const) {
			const result = importText(text, { name: "x.csv", today: TODAY });
			expect(told(result.kind === "refused" ? result : {})).toContain(`error 2:1 Set aside: it has ${cells}.`);
		}
	});
});

describe("a table whose lines end in several ways", () => {
	it.each([
		["\r\n", "\n", "\n"],
		["\r", "\n", "\n"],
		["\n", "\r\n", "\r"],
	])("is read row by row, each in its place: %j, then %j and %j", (...ends) => {
		const rows = ["title,start,summary", 'A,2024-04-10,"two\r\nlines"', "B,never,x"];
		const table = taken(rows.map((row, at) => row + ends[at]).join(""));
		expect(lines(table)).toEqual(["A | 2024-04-10 | Events"]);
		expect(table.dossier.events[0]?.summary.map(({ text }) => text)).toEqual(["two", "lines"]);
		expect(table.findings.map(({ line, column }) => [line, column])).toEqual([[4, 3]]);
	});
});
