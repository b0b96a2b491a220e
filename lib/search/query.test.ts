import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilMs } from "../time/plain-date";
import { parseQuery } from "./query";

const word = (text: string) => ({ not: false, kind: "word", text });

describe("parseQuery", () => {
	it("parseQuery(words) asks for each", () => {
		expect(parseQuery("nickel  supply")).toEqual({
			groups: [[word("nickel")], [word("supply")]],
			problems: [],
			understood: null,
		});
	});

	it("OR joins the two terms beside it and no more", () => {
		expect(parseQuery("nickel OR cobalt supply").groups).toEqual([[word("nickel"), word("cobalt")], [word("supply")]]);
	});

	it("OR at the beginning or the end joins nothing; a small or is a word", () => {
		expect(parseQuery("OR nickel OR").groups).toEqual([[word("nickel")]]);
		expect(parseQuery("ore or metal").groups).toHaveLength(3);
	});

	it("AND, which goes without saying, is no word; in quotes it is", () => {
		expect(parseQuery("minerals AND nickel").groups).toEqual(parseQuery("minerals nickel").groups);
		expect(parseQuery('"AND"').groups).toHaveLength(1);
	});

	it("reads fields, quotes and minus together", () => {
		expect(parseQuery('-actor:"Fumio Kishida" "joint statement" -ore').groups).toEqual([
			[{ not: true, kind: "field", field: "actor", text: "Fumio Kishida" }],
			[{ not: false, kind: "phrase", text: "joint statement" }],
			[{ not: true, kind: "word", text: "ore" }],
		]);
	});

	it("before:, after: and on: take a day, a month or a year", () => {
		expect(parseQuery("before:2024-04").groups).toEqual([
			[
				{
					not: false,
					kind: "date",
					field: "before",
					bounds: {
						start: civilMs({ year: 2024, month: 4, day: 1 }),
						end: civilMs({ year: 2024, month: 5, day: 1 }),
					},
				},
			],
		]);
	});

	it.each([
		["before:11 April 2024", "before:2024-04-11"],
		["nickel before:11 Apr 2024 cobalt", "nickel before:2024-04-11 cobalt"],
		["-on:April 11, 2024", "-on:2024-04-11"],
		["until:April 2024 OR since:347 BC", "before:2024-04 OR after:-0346"],
		['on:"11 april 2024"', "on:2024-04-11"],
		["before:11 April 24 AD nickel", "before:0024-04-11 nickel"],
		["on:2024/4/11", "on:2024-04-11"],
	])("parseQuery(%j) takes a date in words as %j", (text, plain) => {
		expect(parseQuery(text)).toEqual(parseQuery(plain));
	});

	it.each([
		["2024-04-11", "What was on 11 Apr 2024. Put it in quotes to look for the words."],
		[" 11 April 2024 ", "What was on 11 Apr 2024. Put it in quotes to look for the words."],
		["20240411", "What was on 11 Apr 2024. Put it in quotes to look for the words."],
		["11 apr 2024", "What was on 11 Apr 2024. Put it in quotes to look for the words."],
	])("parseQuery(%j), a day and no more, is on: that day", (text, understood) => {
		const { groups } = parseQuery("on:2024-04-11");
		expect(parseQuery(text)).toEqual({ groups, problems: [], understood });
	});

	it.each([
		["AD 476", "0476", "What was in AD 476. Put it in quotes to look for the words."],
		["347 BC", "-0346", "What was in 347 BC. Put it in quotes to look for the words."],
		["April AD 476", "0476-04", "What was in Apr AD 476. Put it in quotes to look for the words."],
	])("parseQuery(%j) is on:%s and says so: %s", (text, on, understood) => {
		expect(parseQuery(text)).toEqual({ ...parseQuery(`on:${on}`), understood });
	});

	it("a month and no more is on: that month; a year, a day in quotes or beside words are words", () => {
		for (const month of ["2024-04", "April 2024"])
			expect(parseQuery(month).groups).toEqual(parseQuery("on:2024-04").groups);
		expect(parseQuery("2024").groups).toEqual([[word("2024")]]);
		expect(parseQuery('"11 April 2024"').groups).toEqual([[{ not: false, kind: "phrase", text: "11 April 2024" }]]);
		expect(parseQuery("summit 2024-04-11").understood).toBeNull();
	});

	it.each([
		["before:april", "After “before:” a date such as 2024-04-11, 11 April 2024, 2024-04 or 2024 is expected."],
		["on:2024-02-30", "After “on:” a date such as 2024-04-11, 11 April 2024, 2024-04 or 2024 is expected."],
		["topic:", "Something must follow “topic:”."],
		["before:5 Apr 24", "Write the year in four digits: 5 Apr 2024."],
		["before:Apr 5, 24", "Write the year in four digits: 5 Apr 2024."],
		["on:11/04/2024", "In numbers alone day and month can be taken for each other: type 7 Apr 2024 or 2024-04-07."],
	])("parseQuery(%j) says what is missing and asks for the rest", (text, problem) => {
		expect(parseQuery(`nickel ${text}`)).toEqual({ groups: [[word("nickel")]], problems: [problem], understood: null });
	});

	it.each([
		["11/04/2024", "In numbers alone day and month can be taken for each other: type 7 Apr 2024 or 2024-04-07."],
		["5 Apr 24", "Write the year in four digits: 5 Apr 2024."],
	])("parseQuery(%j), a date that can be taken for another, says so and looks for the words", (text, problem) => {
		const groups = text.split(" ").map((each) => [word(each)]);
		expect(parseQuery(text)).toEqual({ groups, problems: [problem], understood: null });
	});

	it("a word and a colon that name no field are looked for as they stand, and that is said", () => {
		expect(parseQuery("10:47 note:well")).toEqual({
			groups: [[word("10:47")], [{ not: false, kind: "phrase", text: "note:well" }]],
			problems: [
				"“note:” is none of the fields (actor: topic: kind: status: verdict: said: source: is: before: after: on:), so “note:well” was looked for as it stands.",
			],
			understood: null,
		});
		expect(parseQuery("https://www.state.gov Statement: person:kishida").problems).toEqual([]);
	});

	it("an open quote reaches to the end", () => {
		expect(parseQuery('"vision state').groups).toEqual([[{ not: false, kind: "phrase", text: "vision state" }]]);
	});

	it("never throws, whatever is typed", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				for (const group of parseQuery(text).groups) expect(group.length).toBeGreaterThan(0);
			}),
			{ numRuns: 2000 },
		);
	});
});
