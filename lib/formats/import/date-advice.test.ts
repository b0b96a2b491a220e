import { describe, expect, it } from "vitest";
import { dateAdvice } from "./date-advice";
import { readStated } from "./date-grammar";
import { taken, told } from "./sample-import";

function expectedOf(text: string): string {
	const stated = readStated(text);
	return stated.kind === "problem" ? stated.problem.expected : `read as ${stated.kind}`;
}

describe("readStated of a date in a form that is not read", () => {
	it.each(["1704067200", "1704067200000", "45393", "45393.5", "45393,5", "20240411", "-86400", "1.7E+12"])(
		"says of %s what a bare number leaves open",
		(text) => {
			expect(expectedOf(text)).toBe(
				"a date such as 2024-04-11: a bare number does not say whether it counts seconds, milliseconds or the days of a spreadsheet",
			);
		},
	);
	it.each(["44", "794", "-44"])("says of %s that years have four digits", (text) => {
		expect(expectedOf(text)).toBe("a year of four digits, such as 0794, or -0043 for 44 BC");
	});
	it.each(["44 BC", "300 BCE", "AD 79", "1066 ce"])("says of %s how years before and after 1 are written", (text) => {
		expect(expectedOf(text)).toMatch(/or -0043 for 44 BC: BC, BCE, AD and CE are not read$/);
	});
	it.each(["11 avril 2024", "11. April 24", "12-Apr-24", "12-Apr-2024", "11 Apr 24", "2024-Apr-11", "avril 2024"])(
		"says of %s how a day is written, and which words are read",
		(text) => {
			expect(expectedOf(text)).toMatch(/^a date such as 2024-04-11 or 11 April 2024: of words only the English months/);
		},
	);
	it.each(["12:00 EST", "2024-04-11 12:00 EST", "2024-04-11T12:00EST", "2024-04-11 1:30 pm (JST)"])(
		"says of %s that a zone is an offset",
		(text) => {
			expect(expectedOf(text)).toMatch(/^a zone as an offset, such as 2024-04-11T13:30-05:00, or Z: /);
		},
	);
	it.each(["4/11/2024 12:00 EST", "11 April 2024 12:00 EST"])(
		"says of %s that its hour has no zone, and where one may stand",
		(text) => {
			expect(expectedOf(text)).toMatch(/without a zone \(an offset may follow .*EST mean several\), not "12:00 EST"$/);
		},
	);
	it.each(["25:00", "13:30"])("says of %s that the day is missing", (text) => {
		expect(expectedOf(text)).toBe("a day before the hour, such as 2024-04-11 13:30");
	});
	it("says of an hour beyond the day what the last one is, and of 24:00 alone that it is the next day's", () => {
		expect(expectedOf("2024-04-11 25:00")).toBe('an hour of at most 23:59 (it says 25), not "25:00"');
		expect(expectedOf("2024-04-11T24:00Z")).toBe(
			'an hour of at most 23:59 (it says 24; midnight is 00:00 of the next day), not "24:00Z"',
		);
	});
	it("gives the forms that are read where nothing better is known, and never the parser's words for such a text", () => {
		expect(expectedOf("1990s")).toMatch(/^a date such as 2024-04-11, 2024-04, 2024, .*, not "s"$/);
		expect(expectedOf("2024-04-1x")).toMatch(/^a day of two digits/);
	});
	it("stands in the finding of a row", () => {
		const result = taken('[{"title":"A","start":"2024"},{"title":"B","start":45393}]');
		expect(told(result)).toEqual([
			"error 1:52 Set aside: the date is not read; expected a date such as 2024-04-11: a bare number does not say whether it counts seconds, milliseconds or the days of a spreadsheet.",
		]);
	});
});

describe("dateAdvice", () => {
	it.each(["2024-02-30", "2024-13", "2024-04-11T13:30 GMT", "soon", "2024-04-11 (approx)", "30/02/2024", "2024-4-1"])(
		"leaves %s to the reader, which knows better",
		(text) => {
			expect(dateAdvice(text)).toBeNull();
		},
	);
});
