import { describe, expect, it } from "vitest";
import { EXACT_COLUMNS } from "../events-csv";
import { importText } from "./import-text";
import { TODAY, told } from "./sample-import";

function refused(text: string): readonly string[] {
	const result = importText(text, { name: "file", today: TODAY });
	if (result.kind !== "refused") throw new Error(JSON.stringify(result));
	return told(result);
}

const NO_ROWS = "error 1:1 The table has a row of headings and no rows, so that there is no event in it.";

describe("importText of a file without an event", () => {
	it.each([
		["", "The file is empty."],
		["\ufeff", "The file is empty."],
		[" \n\t\r\n", "The file is empty but for white space."],
		["[]", "The list has no events."],
		["[ ]\n", "The list has no events."],
		['{"items":[]}', "The list has no events."],
	])("says of %j: %s", (text, message) => {
		expect(refused(text)).toEqual([`error 1:1 ${message}`]);
	});
	it.each([
		['[{"Title":"x","Start":"2024-01-01"}]', 'the first item has "Title", "Start".'],
		['[{"name":"x","date":"2024-01-01"}]', 'the first item has "name", "date".'],
		['{"events":[{"title":"x"}]}', 'the first item has "title".'],
		["[{}]", "the first item has no field."],
		['["x"]', "the first item is no object in braces."],
		[`[{${Array.from("abcdefghi", (name) => `"${name}":1`)}}]`, 'the first item has "a", .*, "h" and more.'],
	])("names for %s the two fields that are needed, and what is there", (text, there) => {
		const needed = 'Each item of a list of events needs the fields "title" and "start", in small letters; ';
		expect(refused(text)).toEqual([expect.stringMatching(`^error 1:1 ${needed}${there}$`)]);
	});
	it.each([
		["two columns", "Date,Title"],
		["two columns and a line's end", "Datum;Titel\r\n"],
		["rows without a cell", "Date,Title\n,\n"],
		["TimelineJS", "Year,Month,Day,Headline,Text\n"],
		["Readout's own", `${EXACT_COLUMNS.join(",")}\n`],
	])("says of a table of headings alone that it has no rows: %s", (_what, text) => {
		expect(refused(text)).toEqual([NO_ROWS]);
	});
	it.each(["hello", "hello, world", "[1,2]", "{}", "2024-04-11,A"])(
		"tells of %j the forms that are read, and their limit as people read it",
		(text) => {
			expect(refused(text)).toEqual([
				expect.stringMatching(/of no form that Readout reads: .*\(at most 1,000,000\)\.$/),
			]);
		},
	);
});
