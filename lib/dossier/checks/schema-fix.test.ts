import { expect, test } from "vitest";
import { generateFixture } from "../generate-fixture";
import { checkText } from "./check-text";
import { nearestWord } from "./nearest-word";

type Changes = { readonly [field: string]: unknown };

/** What is to be done about a dossier with these fields of its first event, and of its own, changed. */
function fixes(event: Changes, dossier: Changes = {}): readonly string[] {
	const { events, ...rest } = generateFixture(1);
	const text = JSON.stringify({ ...rest, ...dossier, events: [{ ...events[0], ...event }] });
	const checked = checkText(text);
	return checked.kind === "misshapen" ? checked.findings.map(({ fix }) => fix) : [];
}

test.each<[string, Changes, string]>([
	[
		"a missing field",
		{ timeZone: undefined },
		'Add "timeZone": text in double quotes, like America/New_York. IANA time zone name.',
	],
	["a missing choice", { rank: undefined }, 'Add "rank": 1 or 2 or 3. 1 is a headline.'],
	["a misspelt field", { palce: "Velda" }, 'Did you mean "place"? Else take it out.'],
	[
		"a date",
		{ when: "10 April 2024" },
		"Write it like 2024-04-10, 2024-04, 2024, 2024-04-10T10:50-04:00, 2023-06-01/2023-06-07, 2024-04~.",
	],
	["a list for a text", { title: [] }, "Write text in double quotes here."],
	["a text for a list", { actors: "velda" }, "Write a list in [ ] here."],
	["a text too long", { short: "a label of more than thirty signs" }, "Shorten it by 3 characters."],
	["an empty text", { title: " " }, "Write the text, or leave the field out if it is optional."],
	["an empty list", { history: [] }, "Add one at least."],
	["another choice", { rank: 4 }, "Write one of 1, 2, 3."],
	["a bad id", { topics: ["Har bour"] }, "Write it like bilateral-summit."],
])("the fix for %s", (_, event, fix) => {
	expect(fixes(event)).toEqual([fix]);
});

test("the fix for a misspelt choice names the nearest", () => {
	const [entry] = generateFixture(1).events[0]?.history ?? [];
	expect(fixes({ history: [{ ...entry, status: "anounced" }] })).toEqual(['Did you mean "announced"?']);
	expect(fixes({}, { format: "readout/1" })).toEqual(['Write "readout-dossier/1".']);
});

test("nearestWord(word, known) allows one slip in three characters, whatever the case", () => {
	const known = ["title", "short", "timeZone"];
	expect(["titel", "timezone", "Short", "zone", "t"].map((word) => nearestWord(word, known))).toEqual([
		"title",
		"timeZone",
		"short",
		undefined,
		undefined,
	]);
});
