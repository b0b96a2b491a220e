import { expect, test } from "vitest";
import { civilMs, DAY_MS } from "@/lib/time/plain-date";
import { type EventRow, nearestName } from "./event-words";
import { listParts } from "./list-parts";

const from = civilMs({ year: 2024, month: 4, day: 7 });

function row(id: string, day: number | null, date = ""): EventRow {
	const words = {
		title: id,
		short: id,
		date,
		shortDate: date,
		hour: null,
		status: "Held",
		held: true,
		headline: false,
	};
	const mark = { fill: null, stroke: null, dashed: false };
	return { at: 0, id, ...words, day, topics: [], place: null, placeName: null, kind: "Summit", mark };
}

const told = (rows: readonly EventRow[], to: number, filtered = false) =>
	listParts(rows, from, to, filtered).map((part) => (part.kind === "row" ? part.row.id : part.text));

test("listParts(rows, from, to) heads each day and says which days hold nothing", () => {
	const rows = [row("a", from), row("b", from), row("c", from + 2 * DAY_MS)];
	expect(told(rows, from + 5 * DAY_MS)).toEqual([
		"Sun 7 April",
		"a",
		"b",
		"Mon 8 April: nothing in the dossier",
		"Tue 9 April",
		"c",
		"Wed 10 April to Thu 11 April: nothing in the dossier",
	]);
});

test("listParts(rows, from, to) passes over empty days where more than 31 are in view", () => {
	expect(told([row("a", from + 9 * DAY_MS)], from + 32 * DAY_MS)).toEqual(["Tue 16 April", "a"]);
});

test("listParts(rows, from, to) heads a date without a day by its own words", () => {
	expect(told([row("a", null, "Apr 2024")], from + 32 * DAY_MS)).toEqual(["Apr 2024", "a"]);
});

test("nearestName(place) leaves out what the place is part of", () => {
	expect(["House Chamber, US Capitol", "San Francisco (APEC)", "Manila", "(unknown)"].map(nearestName)).toEqual([
		"House Chamber",
		"San Francisco",
		"Manila",
		"(unknown)",
	]);
});

test("listParts(rows, from, to, true) says of a day without rows no more than that nothing passes the filters", () => {
	expect(told([row("a", from)], from + 2 * DAY_MS, true)).toEqual([
		"Sun 7 April",
		"a",
		"Mon 8 April: nothing passes the filters",
	]);
});
