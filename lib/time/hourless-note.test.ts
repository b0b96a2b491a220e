import { expect, it } from "vitest";
import { hourlessNote } from "./hourless-note";
import { parseWhen } from "./parse-when";
import type { When } from "./when";

function read(text: string): When {
	const parsed = parseWhen(text);
	if (!parsed.ok) throw new Error(text);
	return parsed.value;
}

it.each([
	["2024-04-05", "A day, no hour: it stays on this date under every clock."],
	["2024-04-05~", "A day, no hour: it stays on this date under every clock."],
	["2024-04-05/2024-04-05", "A day, no hour: it stays on this date under every clock."],
	["2023-06-01/2023-06-07", "Days, no hours: they stay on these dates under every clock."],
	["2024-04", "A month, no day or hour: it stays in its place under every clock."],
	["2024-21", "A season, no day or hour: it stays in its place under every clock."],
	["2024", "A year, no day or hour: it stays in its place under every clock."],
	["202X", "A date not fully known, no hour: it stays in its place under every clock."],
	["2024-04-XX", "A date not fully known, no hour: it stays in its place under every clock."],
	["2024-04/2024-06", "From one month to another, no hours: they stay in their place under every clock."],
	["2024-04-05/..", "No hour, and no end: its start stays in its place under every clock."],
	["2024-04-05/", "No hour, and no known end: its start stays in its place under every clock."],
	["../2024-04-05", "No hour, and no start: its end stays in its place under every clock."],
	["/2024-04-05", "No hour, and no known start: its end stays in its place under every clock."],
	["[2025-07-10,2025-07-11]", "Several possible dates, no hour: they stay in their place under every clock."],
	["2024-04-10T10:50-04:00", null],
])("hourlessNote(%s) is %j", (text, words) => {
	expect(hourlessNote(read(text))).toBe(words);
});

it("hourlessNote(when, until) words the two as one stretch", () => {
	expect(hourlessNote(read("2031-07-01"), read("2031-09-30"))).toBe(hourlessNote(read("2031-07-01/2031-09-30")));
	expect(hourlessNote(read("2031-04"), read("2031-06"))).toBe(hourlessNote(read("2031-04/2031-06")));
});
