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
		expect(told(result)).toContain("warning 29:1 Text of an event that was set aside was not read");
		expect(told(result)).toContain("information 26:1 “now” was taken as the day of opening, once and for all");
	});
	it("has bare fields before its first event too", () => {
		const result = taken("title: Bare\n2024: A year\n");
		expect([result.dossier.title, lines(result)]).toEqual(["Bare", ["A year | 2024 | Events"]]);
	});
});
