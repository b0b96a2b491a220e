import { embeddedDossier } from "../embedded-dossier";
import type { ImportAnswers } from "./import-result";

const READOUT = JSON.stringify({
	...{ format: "readout-dossier/1", id: "d", title: "D", summary: [], language: "en", timeZone: "Asia/Tokyo" },
	...{
		zones: ["Asia/Tokyo"],
		updated: "2024-05-01",
		sourceSummary: [],
		periods: [],
		topics: [],
		actors: [],
		sources: [],
	},
	...{ events: [], claims: [] },
});

/** A small file of each form, for the tests of the importers; nothing that ships imports this file. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
	readout: READOUT,
	"readout-html": `<!DOCTYPE html>\n<html lang="en">\n<p>x, 2024-04-11</p>\n${embeddedDossier(READOUT)}\n</html>\n`,
	table:
		'title,start,end,topic,link\n"A, b",2024-04-10,,"x; y",https://e.org\nB,03/04/2024 9:30,4/5/2024,z,\nC,2024-04,2024-05,,javascript:x\n',
	timelinejs: JSON.stringify({
		title: { text: { headline: "T", text: "<p>t</p>" } },
		events: [
			{
				start_date: { year: "2024", month: 4, day: "", display_date: "x" },
				text: { headline: "<b>A</b>", text: "b" },
				group: "g",
			},
			{
				start_date: { year: -44 },
				end_date: { year: 2024, month: 4, day: 11, hour: 13 },
				media: { url: "https://e.org/a.jpg" },
			},
		],
		eras: [{ start_date: { year: 2020 }, end_date: { year: 2024 }, text: { headline: "E" } }],
	}),
	"timelinejs-table":
		"Year,Month,Day,Time,End Year,Headline,Text,Media,Type,Group\n2024,4,10,9:05 pm,,A,<p>b</p>,https://e.org,,g\n2024,,,,2025,E,,,era,\n,,,,,T,t,,title,\n",
	timemap: JSON.stringify({
		events: [
			{
				id: 0,
				date: "04/11/2024",
				time: "18:30",
				description: "A. b",
				location: "K",
				associations: ["c"],
				sources: ["s"],
				latitude: "1,5",
			},
		],
		associations: [{ id: "c", title: "C", mode: "CATEGORY" }],
		sources: { s: { id: "s", title: "S", paths: ["https://e.org/1.jpg"], url: "https://e.org" } },
	}),
	bellingcat: JSON.stringify([
		{
			id: "C1",
			date: "2022-02-24",
			description: "D",
			location: "K",
			sources: [{ path: "https://t.me/1" }],
			filters: [{ key: "a", value: "b" }],
		},
	]),
	vis: JSON.stringify({
		items: [
			{ id: 1, content: "<i>A</i>", start: "2024-04-11", end: 1712840400000, group: 1 },
			{ id: 1, content: "B", start: "/Date(1712840400000)/" },
		],
		groups: [{ id: 1, content: "G" }],
	}),
	events: JSON.stringify([
		{ id: "a", title: "A", start: "2024-04-10T10:00+05:30", end: "2024-04-11", topic: "t", __proto: 1 },
		{ title: "B", start: "2024~" },
	]),
	markwhen:
		"tz: Asia/Tokyo\n# S\n2024-04-10/2024-04-11: A #t [l](https://e.org)\nid: a\n300 BC - 50 AD: B\n04/05/2024 9:30: E\n",
	ical: "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Asia/Tokyo:20240411T103000\r\nDURATION:PT1H\r\nRRULE:FREQ=YEARLY;UNTIL=20260420;BYMONTH=4;BYDAY=2TH\r\nSUMMARY:A\\, b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
};

/** Those that are neither JSON nor hold it. */
export const TEXT_FILES: readonly string[] = ["table", "timelinejs-table", "markwhen", "ical"];

export const ALL_ANSWERED: ImportAnswers = {
	dayMonth: "day-first",
	timeZone: "America/New_York",
	mapping: {
		title: { kind: "columns", columns: [0], joiner: " " },
		start: { kind: "columns", columns: [1], joiner: " " },
		topic: { kind: "columns", columns: [2], joiner: " " },
	},
};
