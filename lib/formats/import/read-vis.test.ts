import { describe, expect, it } from "vitest";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

const FILE = {
	groups: [
		{ id: 1, content: "<b>Talks</b>", nestedGroups: [2] },
		{ id: 2, content: "Exercises" },
	],
	items: [
		{ id: 1, content: "Plain day", start: "2024-04-11", group: 1, className: "red" },
		{
			id: 2,
			content: "Range",
			start: "2024-04-11",
			end: "2024-04-13",
			type: "range",
			group: 2,
			title: "<i>Three days</i>",
		},
		{ id: "x", content: "By milliseconds", start: 1712842200000, end: null },
		{ id: "y", content: "By Microsoft", start: "/Date(1712842200000)/" },
		{ id: "z", content: "Slash", start: "4/11/2024", group: 9 },
		{ id: "q", content: "No such day", start: "2024-02-30" },
		{ id: "r", content: "いつか", start: "2024年4月11日" },
		{ id: "s", content: "Backwards", start: "2024-04-11", end: "2024-04-09" },
		{ id: "t", content: "<img src=x onerror=alert(1)>", start: "2024-04-11" },
		"not an item",
	],
};

describe("vis-timeline items", () => {
	it("are read with their groups; no date is taken for UTC or for the viewer's clock", () => {
		const result = taken(JSON.stringify(FILE, null, 1), { dayMonth: "month-first" });
		expect(lines(result)).toEqual([
			"Plain day | 2024-04-11 | Talks",
			"Range | 2024-04-11/2024-04-13 | Exercises",
			"By milliseconds | 2024-04-11T13:30Z | Events",
			"By Microsoft | 2024-04-11T13:30Z | Events",
			"Slash | 2024-04-11 | 9",
			"いつか | 2024-04-11 | Events",
		]);
		expect(result.dossier.events[1]?.summary.map(({ text }) => text)).toEqual(["Three days"]);
		expect(result.setAside).toBe(4);
		expect(told(result).filter((line) => line.startsWith("error"))).toEqual([
			'error 52:13 Set aside: the date is not read; expected a day from 01 to 29, which is what that month has, not "30".',
			expect.stringMatching(
				/^error 63:\d+ Set aside: 2024-04-11\/2024-04-09 is no interval; expected an end that is not before the start/,
			),
			"error 65:3 Set aside: it has no title, and no text that could stand for one.",
			"error 70:3 Set aside: an event is an object in braces.",
		]);
		expect(told(result)).toContain('information 16:3 The field "className" has no place in Readout and was not read');
	});
	it("as a bare list ask for the zone of clocks without one", () => {
		const text = JSON.stringify([{ content: "A", start: "2024-04-11T13:30" }]);
		expect(importText(text, { name: "x", today: TODAY })).toMatchObject({
			kind: "question",
			question: { format: "vis", timeZone: { examples: [{ line: 1, text: "2024-04-11T13:30" }] } },
		});
	});
});

describe("a plain list of events", () => {
	it("is read with its lanes and topics, at its precision", () => {
		const result = taken(
			JSON.stringify([
				{ id: "summit", title: "Summit", start: "2024-04-10", lane: "Talks", topic: "Diplomacy" },
				{ id: 7, title: "Exercise", start: "2024-04", end: "2024-05", colour: "red" },
				{
					id: "next",
					title: "Next year",
					start: "2027-04-10T10:00+09:00",
					end: "2027-04-10T11:00+09:00",
					place: "Tokyo",
					url: "javascript:alert(1)",
				},
				{ title: "India", start: "2024-04-10T10:00+05:30" },
			]),
		);
		expect(lines(result)).toEqual([
			"Summit | 2024-04-10 | Diplomacy+Talks",
			"Exercise | 2024-04/2024-05 | Events",
			"Next year | 2027-04-10T10:00+09:00 | 2027-04-10T11:00+09:00 | Events",
			"India | 2024-04-10T04:30Z | Events",
		]);
		const [, , next, india] = result.dossier.events;
		expect([next?.timeZone, next?.history[0]]).toEqual([
			"Etc/GMT-9",
			{ on: TODAY, status: "scheduled", cites: [{ source: "opened-file", credibility: 6 }] },
		]);
		expect(next?.summary.map(({ text }) => text)).toEqual(["javascript:alert(1)"]);
		expect([india?.timeZone, india?.history[0]?.note]).toEqual([
			"Etc/UTC",
			"Written “2024-04-10T10:00+05:30” in the file.",
		]);
		expect(result.dossier.zones).toContainEqual({ timeZone: "Etc/GMT-9", title: "UTC+9" });
	});
});
