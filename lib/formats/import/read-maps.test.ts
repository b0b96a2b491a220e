import { describe, expect, it } from "vitest";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

const TIMEMAP = {
	events: [
		{
			...{
				id: 0,
				civId: "CIV0001",
				date: "04/11/2024",
				time: "18:30",
				location: "Kharkiv",
				latitude: "49,99",
				longitude: "36.23",
			},
			description: "A school was hit. Two floors burned.",
			associations: ["c1", "n1"],
			sources: ["s1", "s2", "s9"],
			graphic: "TRUE",
			x: "1",
		},
		{
			id: 1,
			date: "4/13/2024",
			time: "",
			description: "A bridge fell",
			category: "Infrastructure",
			associations: [],
			sources: [],
		},
		{ id: 2, date: "02/30/2024", time: "", description: "No such day", sources: [] },
		{ id: 3, date: "04/11/2024", time: "25:00", description: "No such hour", sources: [] },
		{ id: 4, date: "", time: "", description: "Never dated", sources: [] },
	],
	associations: [
		{ id: "c1", title: "School or childcare", mode: "CATEGORY" },
		{ id: "n1", title: "The northern front", mode: "NARRATIVE" },
	],
	sources: {
		s1: { id: "s1", title: "Video of the school", url: "https://video.example/1", paths: ["https://p.example/1.jpg"] },
		s2: { id: "s2", title: "A photograph", paths: ["https://p.example/2.png"] },
	},
};

describe("timemap JSON", () => {
	it("is asked about its dates, which its own settings read, and its hours, which have no zone", () => {
		expect(importText(JSON.stringify(TIMEMAP), { name: "x", today: TODAY })).toMatchObject({
			kind: "question",
			question: { format: "timemap", dayMonth: { proposed: "month-first" } },
		});
	});
	it("becomes events with their associations as topics and their sources", () => {
		const result = taken(JSON.stringify(TIMEMAP, null, 1), { dayMonth: "month-first", timeZone: "Europe/Kyiv" });
		expect(lines(result)).toEqual([
			"A school was hit | 2024-04-11T18:30+03:00 | School or childcare+The northern front",
			"A bridge fell | 2024-04-13 | Infrastructure",
		]);
		const [event] = result.dossier.events;
		expect(event?.id).toBe("civ0001");
		expect(event?.summary.map(({ text }) => text)).toEqual([
			"A school was hit. Two floors burned.",
			"Source: A photograph",
			"Source: s9",
		]);
		expect(event?.history[0]?.note).toContain(
			"Coordinates in the file: 49,99, 36.23. The file marks it as graphic content.",
		);
		expect(result.dossier.sources.map(({ title, description, url }) => [title ?? description, url]).slice(1)).toEqual([
			["Video of the school", "https://video.example/1"],
		]);
		expect(result.setAside).toBe(3);
		expect(told(result).filter((line) => line.startsWith("error"))).toEqual([
			"error 35:12 Set aside: the date is not read; expected a day from 1 to 29, which is what February 2024 has.",
			'error 42:12 Set aside: the date is not read; expected an hour of at most 23:59 (it says 25), not "25:00".',
			"error 50:12 Set aside: it has no date.",
		]);
	});
	it("tells of what beside the events has no place, at its place", () => {
		const text = JSON.stringify(
			{
				events: [{ date: "2024-04-11", description: "Strike", associations: ["a"], sources: ["s", "gone"] }],
				associations: [{ id: "a", title: "Military", desc: "Of the army", mode: "FILTER" }],
				sources: {
					s: { id: "s", title: "Video", url: "https://t.example/1", paths: [], description: "A clip", author: "N" },
				},
				sites: [{ id: "1", site: "Depot", description: "d", latitude: "1", longitude: "2" }],
			},
			null,
			1,
		);
		const result = taken(text);
		expect(result.dossier.sources[1]).toMatchObject({ title: "Video", description: "A clip" });
		expect(told(result)).toEqual([
			'information 3:3 The field "author" of a source has no place in Readout and was not read',
			"warning 9:15 A source is named that the file does not have; its id is kept as text",
			"information 16:3 The description of an association was not read: a topic has none",
			'information 33:11 "sites" (1 entry) has no place in Readout and was not read',
		]);
	});
	it("keeps to the order that was chosen, against what was proposed and what its own settings read", () => {
		const text = JSON.stringify({
			events: [
				{ date: "04/11/2024", time: "", description: "Strike", associations: [] },
				{ date: "13/04/2024", time: "", description: "Later", associations: [] },
			],
			associations: [],
		});
		expect(importText(text, { name: "x", today: TODAY })).toMatchObject({
			question: { dayMonth: { proposed: "day-first" } },
		});
		const monthFirst = taken(text, { dayMonth: "month-first" });
		expect(lines(monthFirst)).toEqual(["Strike | 2024-04-11 | Events"]);
		expect(told(monthFirst)).toEqual([
			"information 1:20 A date that may mean two days was read month first, as you chose for this file",
			"error 1:93 Set aside: the date cannot be read month first, as you chose for this file.",
		]);
		expect(lines(taken(text, { dayMonth: "day-first" }))).toEqual([
			"Strike | 2024-11-04 | Events",
			"Later | 2024-04-13 | Events",
		]);
	});
});

const BELLINGCAT = [
	{
		...{ id: "CIV0002", date: "2022-02-24", latitude: 50.4, longitude: 30.5, location: "Kyiv" },
		description: "Debris fell on a house. Nobody was hurt.",
		sources: [{ id: "a", path: "https://t.example/a", description: "A channel" }],
		filters: [{ key: "Type of area", value: "Residential" }],
	},
	{
		id: "CIV0003",
		date: "2022-02-31",
		latitude: 1,
		longitude: 2,
		location: "",
		description: "No such day",
		sources: [],
		filters: [],
	},
];

describe("the export of a Bellingcat map", () => {
	it("is read from JSON", () => {
		const result = taken(JSON.stringify(BELLINGCAT));
		expect([result.format, result.setAside, lines(result)]).toEqual([
			"bellingcat",
			1,
			["Debris fell on a house | 2022-02-24 | Type of area: Residential"],
		]);
		expect(result.dossier.events[0]?.place).toBe("Kyiv");
		expect(result.dossier.sources[1]).toMatchObject({
			description: "A channel",
			publisher: "t.example",
			reliability: "F",
		});
	});
	it("is read from its table", () => {
		const result = taken(
			[
				"id,date,latitude,longitude,location,description,sources,associations",
				'CIV0002,2022-02-24,50.4,30.5,Kyiv,"Debris fell, on a house","https://t.example/a,b,https://t.example/c","Type of area=Residential,Weapon=Unknown"',
				"CIV0003,2/31/2022,1,2,,No such day,,",
			].join("\n"),
		);
		expect(lines(result)).toEqual(["Debris fell, on a house | 2022-02-24 | Type of area: Residential+Weapon: Unknown"]);
		expect(result.dossier.sources.map(({ url }) => url).slice(1)).toEqual([
			"https://t.example/a,b",
			"https://t.example/c",
		]);
		expect(
			result.findings.filter(({ severity }) => severity === "error").map(({ line, column }) => [line, column]),
		).toEqual([[3, 9]]);
	});
});
