import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { civilOrder } from "../dossier/civil-order";
import type { SampleEvent } from "../timeline/sample-dossier";
import { eventsIcs, leftOutOfCalendar, leftOutWords } from "./events-ics";
import { allDossiers, sampleLookup } from "./sample-lookup";

/** What a calendar reads of each event: the first values of its properties, dates as text. */
function read(ics: string): readonly Readonly<Record<string, string>>[] {
	const calendar = new ICAL.Component(ICAL.parse(ics));
	return calendar
		.getAllSubcomponents("vevent")
		.map((event) =>
			Object.fromEntries(event.getAllProperties().map((property) => [property.name, String(property.getFirstValue())])),
		);
}

function one(sample: Omit<SampleEvent, "id">): Readonly<Record<string, string>> {
	const lookup = sampleLookup([{ id: "talks", short: "Talks", ...sample }]);
	return read(eventsIcs(lookup.dossier.events, lookup))[0] ?? {};
}

function place({ dtstart, dtend, summary, status }: Readonly<Record<string, string>>) {
	return { dtstart, dtend, summary, status };
}

function readable(title: string): string {
	return title.replace(/\r\n|[\r\u2028\u2029]/g, "\n").replace(/(?!\t|\n)\p{Cc}/gu, "");
}

describe("eventsIcs", () => {
	it("writes an hour in UTC, its end too", () => {
		expect(place(one({ when: "2024-04-10T10:50-04:00", until: "2024-04-10T12:20-04:00" }))).toEqual({
			dtstart: "2024-04-10T14:50:00Z",
			dtend: "2024-04-10T16:20:00Z",
			summary: "Talks",
			status: "CONFIRMED",
		});
	});
	it.each([
		["a day ends the day after", "2024-04-11", "2024-04-11", "2024-04-12", "Talks", "CONFIRMED"],
		["days end after the last", "2023-06-01/2023-06-07", "2023-06-01", "2023-06-08", "Talks", "CONFIRMED"],
		["a month is all its days, and says so", "2024-04", "2024-04-01", "2024-05-01", "Talks (month only)", "CONFIRMED"],
		["a year likewise", "2022", "2022-01-01", "2023-01-01", "Talks (year only)", "CONFIRMED"],
		["an uncertain day", "2022-03-11?", "2022-03-11", "2022-03-12", "Talks (uncertain)", "TENTATIVE"],
		["about a month", "2024-04~", "2024-04-01", "2024-05-01", "Talks (month only, about)", "TENTATIVE"],
		["both", "2024-04-11%", "2024-04-11", "2024-04-12", "Talks (about, uncertain)", "TENTATIVE"],
		[
			"one of two days",
			"[2025-07-10,2025-07-11]",
			"2025-07-10",
			"2025-07-12",
			"Talks (10 or 11 Jul 2025)",
			"TENTATIVE",
		],
		["some day", "2024-04-XX", "2024-04-01", "2024-05-01", "Talks (some day of Apr 2024)", "TENTATIVE"],
		["goes on", "2024-04-10/..", "2024-04-10", "2024-04-11", "Talks (goes on)", "CONFIRMED"],
		["end not known", "2024-04-10/", "2024-04-10", "2024-04-11", "Talks (end not known)", "CONFIRMED"],
		["a month goes on", "2024-05/..", "2024-05-01", "2024-06-01", "Talks (month only, goes on)", "CONFIRMED"],
		["a year goes on", "2024/..", "2024-01-01", "2025-01-01", "Talks (year only, goes on)", "CONFIRMED"],
		["a year began earlier", "../2024", "2024-01-01", "2025-01-01", "Talks (year only, began earlier)", "CONFIRMED"],
		["until a leap month", "/2024-02", "2024-02-01", "2024-03-01", "Talks (month only, start not known)", "CONFIRMED"],
		["start not known", "/2024-04-10", "2024-04-10", "2024-04-11", "Talks (start not known)", "CONFIRMED"],
	])("%s: %s", (_claim, when, dtstart, dtend, summary, status) => {
		expect(place(one({ when }))).toEqual({ dtstart, dtend, summary, status });
	});
	it("pads a year to four digits, which the parser does not", () => {
		const lookup = sampleLookup([{ id: "fall", when: "0476-09-04" }]);
		expect(eventsIcs(lookup.dossier.events, lookup)).toContain("DTSTART;VALUE=DATE:04760904\r\n");
	});
	it("says in the title which hour is reckoned, and in the text why; it is tentative", () => {
		const lookup = sampleLookup([{ id: "talks", when: "2024-04-10T10:50-04:00", until: "2024-04-10T12:20-04:00" }]);
		const events = lookup.dossier.events.map((event) => ({ ...event, approximate: "End reckoned." }));
		const [event] = read(eventsIcs(events, lookup));
		expect(event).toMatchObject({ summary: "talks (ending time approximate)", status: "TENTATIVE" });
		expect(event?.description).toBe("Held: Wed 10 Apr 2024, 10:50 – about 12:20, Washington time\nEnd reckoned.");
	});
	it("calls what is announced tentative and what is cancelled cancelled", () => {
		expect(place(one({ when: "2024-04-11", status: "announced" }))).toMatchObject({
			summary: "Talks (announced)",
			status: "TENTATIVE",
		});
		expect(one({ when: "2024-04-11", status: "cancelled" })).toMatchObject({
			status: "CANCELLED",
			description: "Cancelled; it was planned for Thu 11 Apr 2024",
		});
	});
	it("takes UID, DTSTAMP and SEQUENCE from the data and never blocks time", () => {
		expect(one({ when: "2024-04-11" })).toMatchObject({
			uid: "talks.sample@readout.invalid",
			dtstamp: "2024-12-31T00:00:00Z",
			sequence: "0",
			transp: "TRANSPARENT",
			"x-readout-edtf": "2024-04-11",
		});
	});
	it("leaves out what a calendar cannot hold, and says how many", () => {
		const lookup = sampleLookup([{ id: "ides", when: "-0043-03-15" }]);
		const ics = eventsIcs(lookup.dossier.events, lookup);
		expect(read(ics)).toEqual([]);
		expect(ics).toContain("DESCRIPTION:1 event left out: a calendar cannot hold the date.\r\n");
	});
	it("leaves out as many as leftOutOfCalendar says, which leftOutWords puts into words", () => {
		const { events } = sampleLookup([
			{ id: "ides", when: "-0043-03-15" },
			{ id: "talks", when: "2024-04-11" },
			{ id: "late", when: "-0001" },
		]).dossier;
		expect(leftOutOfCalendar(events)).toBe(2);
		expect(leftOutWords(2)).toBe("2 events left out: a calendar cannot hold the date.");
		expect(leftOutWords(0)).toBeNull();
	});
	it("links to pages only where their address is known", () => {
		const lookup = sampleLookup([{ id: "talks", when: "2024-04-11" }]);
		const [event] = read(eventsIcs(lookup.dossier.events, lookup, "https://example.org/dossiers/sample/"));
		expect(event?.url).toBe("https://example.org/dossiers/sample/events/talks/");
		expect(eventsIcs(lookup.dossier.events, lookup)).not.toContain("://");
	});
	it("brings any title to a calendar as it is, but for control characters", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (title) => {
				const { summary } = one({ when: "2024-04-11", short: title });
				expect(summary).toBe(readable(title));
			}),
		);
	});
	it.each(allDossiers())("is read by ical.js, each title as written: %s", (_id, lookup) => {
		const events = civilOrder(lookup.dossier);
		const ics = eventsIcs(events, lookup);
		const titles = read(ics).map(({ uid = "", summary = "" }) => [uid.split(".")[0], summary]);
		const written = new Map(titles.map(([id = "", summary = ""]) => [id, summary]));
		const left = events.filter((event) => !written.has(event.id));
		for (const event of left) expect(event.when.text).toMatch(/^(?:-|0000|\/?-)/);
		for (const event of events) {
			if (written.has(event.id)) expect(written.get(event.id)?.startsWith(readable(event.title))).toBe(true);
		}
		expect(eventsIcs(events, lookup)).toBe(ics);
		expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n\0]/);
	});
});
