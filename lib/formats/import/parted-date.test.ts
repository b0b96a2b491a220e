import { describe, expect, it } from "vitest";
import type { TableMapping } from "./import-result";
import { lines, taken } from "./sample-import";
import { proposedMapping } from "./table-columns";

const HEADER = "Title,Year,Month,Day,End Year,End Month,End Day";
const MAPPING: TableMapping = proposedMapping(HEADER.split(","));

/** Of a row in a table with one that is sound: place, message and original of what is said of it. */
function said(row: string): readonly string[] {
	const { findings } = taken(`${HEADER}\nA,2024,4,11,,,\n${row}\n`, { mapping: MAPPING });
	return findings.map(({ line, column, message, original }) =>
		[`${line}:${column}`, message.replace("Set aside: the date is not read; expected ", ""), original].join(" | "),
	);
}

describe("a date in columns for year, month and day", () => {
	it.each([
		[
			"B,-44,3,15,,,",
			"3:3 | a year of four digits: one before 0000 is read in a whole date in one cell only, such as -0043-03-15 for 44 BC. | -44",
		],
		["B,794,3,15,,,", "3:3 | a year of four digits, such as 0794. | 794"],
		["B,,3,15,,,", "3:3 | a year before month and day, whose cell is empty. | B,,3,15,,,"],
		["B,2024,April,1,,,", "3:8 | a month as a number from 1 to 12. | April"],
		["B,2024,13,1,,,", "3:8 | a month as a number from 1 to 12. | 13"],
		["B,2024,2,30,,,", "3:10 | a day from 1 to 29, which is what February 2024 has. | 30"],
		["B,2024,2,first,,,", "3:10 | a day as a number from 1 to 31. | first"],
		["B,2024,4,1,2024,May,2", "3:17 | a month as a number from 1 to 12. | May"],
	])("has its fault told of the cell that is wrong, as it is written: %s", (row, expected) => {
		expect(said(row)).toEqual([expected]);
	});
	it.each([
		["B,2024,,11,,,", "3:8 | a month between year and day, whose cell is empty. | B,2024,,11,,,"],
		["B,,4,2024,,,", "3:3 | a year before month and day, whose cell is empty. | B,,4,2024,,,"],
		["B,4,11,2024,,,", "3:3 | a year of four digits, such as 0794. | 4"],
	])("is never put together to a date that no row gives: %s", (row, expected) => {
		expect(said(row)).toEqual([expected]);
	});
	it("is read to the last part that is there", () => {
		const rows = "A,2024,4,11,2024,4,12\nB,2024,04,,,,\nC,2024,,,,,\nD,-0043,,,,,\n";
		expect(lines(taken(`${HEADER}\n${rows}`, { mapping: MAPPING }))).toEqual([
			"A | 2024-04-11/2024-04-12 | Events",
			"B | 2024-04 | Events",
			"C | 2024 | Events",
			"D | -0043 | Events",
		]);
	});
	it("has no date where no part is there", () => {
		expect(said("B,,,,,,")).toEqual(["3:3 | Set aside: it has no date. | "]);
	});
});
