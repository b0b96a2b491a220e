import { describe, expect, it } from "vitest";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

const FILE = `---
title: A week in April
description: Invented for a test
timezone: Asia/Tokyo
dateFormat: d/M/y
#talks: blue
---

# Talks #big
2024-04-10: Bilateral summit #talks see https://e.org/x#a-b
id: bilateral
source: ["https://e.org/1", "https://e.org/2"]
location: Washington
mood: good
They met, [a page](https://e.org/3) says.
- [x] dinner
// not for the room
2024-04-10/2024-04-11: Two days
2024-04-11 13:30 - 15:00: An afternoon
2024-04-11T04:30Z: An instant
Apr 11 2024 9:45am: In words
## Deep
April 2024: A month
300 BCE - 50 BC: Long ago
2024-W15: A week
2024-04-12 - now: Since then
# Other
2024-02-30: no such day
of which this is the text
13/04/2024: can be read one way
03/04/2024: can be read two ways
2024-04-11~: about then
Spring 2024: in words
every 2 days: a rule
after !bilateral 1 month: relative
2024-05/2024-04: backwards
2024-04-11T13:30:00+09:00: with an offset
`;

describe("Markwhen", () => {
	it("asks for the order of day and month, which its head speaks for and Markwhen no longer heeds", () => {
		expect(importText(FILE, { name: "x.mw", today: TODAY })).toMatchObject({
			kind: "question",
			question: {
				format: "markwhen",
				dayMonth: { proposed: "day-first", examples: [{ line: 31, text: "03/04/2024" }] },
			},
		});
	});
	it("is read in the subset that has one meaning; what looks like a date and is none is set aside, not taken as text", () => {
		const result = taken(FILE, { dayMonth: "day-first" });
		expect(lines(result)).toEqual([
			"Bilateral summit see https://e.org/x#a-b | 2024-04-10 | Talks+talks",
			"Two days | 2024-04-10/2024-04-11 | Talks",
			"An afternoon | 2024-04-11T13:30+09:00 | 2024-04-11T15:00+09:00 | Talks",
			"An instant | 2024-04-11T04:30Z | Talks",
			"In words | 2024-04-11T09:45+09:00 | Talks",
			"A month | 2024-04 | Talks+Deep",
			"Long ago | -0299/-0049 | Talks+Deep",
			"A week | 2024-04-08/2024-04-14 | Talks+Deep",
			`Since then | 2024-04-12/${TODAY} | Talks+Deep`,
			"can be read one way | 2024-04-13 | Other",
			"can be read two ways | 2024-04-03 | Other",
			"about then | 2024-04-11~ | Other",
			"with an offset | 2024-04-11T13:30:00+09:00 | Other",
		]);
		const [first] = result.dossier.events;
		expect([first?.id, first?.place, first?.summary.map(({ text }) => text)]).toEqual([
			"bilateral",
			"Washington",
			["They met, a page says.", "- [x] dinner", "mood: good"],
		]);
		expect(result.dossier.sources.map(({ url }) => url).slice(1)).toEqual([
			"https://e.org/1",
			"https://e.org/2",
			"https://e.org/3",
		]);
		expect([result.dossier.title, result.dossier.timeZone]).toEqual(["A week in April", "Asia/Tokyo"]);
		expect(
			result.findings.filter(({ severity }) => severity === "error").map(({ line, original }) => [line, original]),
		).toEqual([
			[28, "2024-02-30: no such day"],
			[33, "Spring 2024: in words"],
			[34, "every 2 days: a rule"],
			[35, "after !bilateral 1 month: relative"],
			[36, "2024-05 – 2024-04"],
		]);
		expect(told(result)).toContain("warning 29:1 Text of an event that was set aside was not read.");
		expect(told(result)).toContain("information 26:1 “now” was taken as the day of opening, once and for all");
	});
	it.each([
		...[
			"3 days: rel",
			"2 weeks: x",
			"1 day, 4 hours: x",
			"tomorrow: t",
			"now - 3 days: u",
			"2024 Apr 11: y",
			"5d - 2 weeks: z",
		],
		...[
			"10:30: coffee",
			"10:30am - 11:00: x",
			"476: Rome",
			"4/11: x",
			"April: x",
			"!a.start / !b.end: x",
			"after 3 days: x",
		],
		...["  3 days: indented", "2024-04-11 / 2 weeks: x", "3 days every week: x"],
	])("sets aside a date of Markwhen that it does not read, and does not take it as text: %s", (line) => {
		const result = taken(`2024: A year\nWords\n${line}\n`);
		expect(lines(result)).toEqual(["A year | 2024 | Events"]);
		expect(result.dossier.events[0]?.summary.map(({ text }) => text)).toEqual(["Words"]);
		const column = line.length - line.trimStart().length + 1;
		expect(result.findings).toEqual([
			{
				severity: "error",
				line: 3,
				column,
				message: expect.stringMatching(/^Set aside: it looks like an event/),
				original: line,
			},
		]);
	});
	it.each([
		...[
			"Note: bring maps",
			"At 10:30: coffee",
			"3 people: a, b and c",
			"Monday: arrival",
			"2 weeks later: x",
			"now and then: x",
		],
		...[
			"- 3 days: an item of a list",
			"tomorrow's talks: x",
			"10:30 we met: x",
			"May be: x",
			"A - B: x",
			"before noon: x",
		],
	])("takes prose with a colon as text: %s", (line) => {
		const result = taken(`2024: A year\nWords\n${line}\n`);
		expect(result.dossier.events[0]?.summary.map(({ text }) => text)).toEqual(["Words", line]);
		expect(result.findings).toEqual([]);
	});
	it("says where all lines stand that are not read with an event that is set aside, or with none", () => {
		const file = [
			...["2024: A year", "# Section", "loose", "2024-02-30: none", "one", "", "  two", "2024: Another", "kept"],
			...["2024-05/2024-04: backwards", "three", "// a comment", "four", "tomorrow: t", "five", ""],
		];
		expect(told(taken(file.join("\n"))).filter((line) => line.includes("Text"))).toEqual([
			"warning 3:1 Text that belongs to no event was not read.",
			"warning 5:1 Text of an event that was set aside was not read (lines 5 to 7).",
			"warning 11:1 Text of an event that was set aside was not read (lines 11 to 13).",
			"warning 15:1 Text of an event that was set aside was not read.",
		]);
	});
	it("has bare fields before its first event too", () => {
		const result = taken("title: Bare\n2024: A year\n");
		expect([result.dossier.title, lines(result)]).toEqual(["Bare", ["A year | 2024 | Events"]]);
	});
});
