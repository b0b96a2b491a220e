import { describe, expect, it } from "vitest";
import { importText } from "./import-text";
import { ALL_ANSWERED } from "./sample-files";
import { lines, TODAY, taken, told } from "./sample-import";
import { separatorLine } from "./separator-line";
import { sniff } from "./sniff";

describe("separatorLine", () => {
	it.each([
		["sep=;\na;b", ";", 6],
		["SEP=,\r\na,b", ",", 7],
		["sep=\t\ra\tb", "\t", 6],
		["sep=\\t\na\tb", "\t", 7],
		['"sep=|"\na|b', "|", 8],
	])("of %j names the delimiter, and its own length", (text, delimiter, length) => {
		expect(separatorLine(text)).toEqual({ delimiter, length });
	});
	it.each(["sep=;", "sep=x\na", 'sep="\na', "sep=\na", "sep=;;\na", "sep=;title\nA", "x\nsep=;\n", "sep;title\n"])(
		"of %j is none",
		(text) => {
			expect(separatorLine(text)).toBeNull();
		},
	);
});

describe("importText of a table that begins with sep=", () => {
	it.each([";", ",", "\t", "|"])(
		"parts its cells at %j, though others stand more often, and keeps the file's lines",
		(mark) => {
			const rows = [
				["title", "start"],
				["A;;,,||\t\t", "2024-04-11"],
				["B", "nope"],
			];
			const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(mark)).join("\r\n");
			const result = taken(`sep=${mark}\r\n${text}\r\n`);
			expect(lines(result)).toEqual(["A;;,,|| | 2024-04-11 | Events"]);
			expect(told(result)).toEqual([expect.stringMatching(/^error 4:5 Set aside: the date is not read; /)]);
		},
	);
	it("does not part at another mark than the one that is named", () => {
		const result = importText("sep=;\ntitle, said;start\nA, b;2024\n", { name: "x", today: TODAY });
		expect(result.kind === "question" && result.question.mapping?.header).toEqual(["title, said", "start"]);
	});
	it("is the table that it is without the line, and is told so if it has no rows", () => {
		expect(sniff("sep=;\nYear;Month;Day;Headline;Text\n2024;4;11;A;b\n")).toBe("timelinejs-table");
		expect(sniff("sep=;\nDatum;Was\n2024-04-11;A: b\n")).toBe("table");
		const alone = importText("\ufeffsep=;\r\nDate;Title\r\n", { name: "x", today: TODAY, answers: ALL_ANSWERED });
		expect(alone.kind === "refused" && told(alone)).toEqual([
			expect.stringMatching(/^error 1:1 The table has a row of headings and no rows/),
		]);
	});
});
