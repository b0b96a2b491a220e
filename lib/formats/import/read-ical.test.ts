import { describe, expect, it } from "vitest";
import { eventsIcs } from "../events-ics";
import { allDossiers } from "../sample-lookup";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

function calendar(...events: readonly (readonly string[])[]): string {
	const all = events.map((event, at) => ["BEGIN:VEVENT", `UID:${at}@calendar.example`, ...event, "END:VEVENT"]);
	return [
		...[
			"BEGIN:VCALENDAR",
			"VERSION:2.0",
			"PRODID:-//x//y//EN",
			"X-WR-CALNAME:The desk\\, 2024",
			"X-WR-TIMEZONE:Asia/Tokyo",
		],
		...["BEGIN:VTIMEZONE", "TZID:Eastern Standard Time", "END:VTIMEZONE", ...all.flat(), "END:VCALENDAR", ""],
	].join("\r\n");
}

describe("iCalendar", () => {
	it("is read with days whose end is exclusive, clocks of zones, durations and what it says of each", () => {
		const result = taken(
			calendar(
				[
					"DTSTART;VALUE=DATE:20230601",
					"DTEND;VALUE=DATE:20230608",
					"SUMMARY:Coast guard exercise",
					"CATEGORIES:Security,Sea",
				],
				[
					"DTSTART;TZID=Eastern Standard Time:20240410T105000",
					"DURATION:PT1H30M",
					"SUMMARY:Talks\\, first",
					" round",
					"LOCATION:White House",
				],
				[
					"DTSTART:20240411T043000Z",
					"DTEND:20240411T053000Z",
					"SUMMARY:In UTC",
					"URL:https://e.org/r",
					"DESCRIPTION:<b>Bold</b>\\nmore",
				],
				["DTSTART;VALUE=DATE:20240412", "DTEND;VALUE=DATE:20240412", "SUMMARY:Ends on its day"],
				["DTSTART;VALUE=DATE:20240413", "SUMMARY:Called off", "STATUS:CANCELLED", "ATTACH:https://e.org/a.pdf"],
				["DTSTART;VALUE=DATE:20270101", "SUMMARY:Perhaps", "STATUS:TENTATIVE"],
			),
		);
		expect(lines(result)).toEqual([
			"Coast guard exercise | 2023-06-01/2023-06-07 | Security+Sea",
			"Talks, firstround | 2024-04-10T10:50-04:00 | 2024-04-10T12:20-04:00 | Events",
			"In UTC | 2024-04-11T13:30+09:00 | 2024-04-11T14:30+09:00 | Events",
			"Ends on its day | 2024-04-12 | Events",
			"Called off | 2024-04-13 | Events",
			"Perhaps | 2027-01-01 | Events",
		]);
		expect(result.dossier.events.map(({ history }) => history[0]?.status)).toEqual([
			"held",
			"held",
			"held",
			"held",
			"cancelled",
			"proposed",
		]);
		expect(result.dossier.events[2]?.summary.map(({ text }) => text)).toEqual(["Bold", "more"]);
		expect([result.dossier.title, result.dossier.timeZone, result.dossier.events[1]?.place]).toEqual([
			"The desk, 2024",
			"Asia/Tokyo",
			"White House",
		]);
		expect(told(result)).toContain("information 38:1 ATTACH has no place in Readout and was not read");
	});
	it("follows recurrences by the wall clock, without what is left out or has an event of its own", () => {
		const result = taken(
			calendar(
				[
					"DTSTART;TZID=America/New_York:20240301T090000",
					"DTEND;TZID=America/New_York:20240301T100000",
					"SUMMARY:Weekly",
					"RRULE:FREQ=WEEKLY;COUNT=4",
					"EXDATE;TZID=America/New_York:20240308T090000",
					"UID:weekly",
				],
				[
					"DTSTART;TZID=America/New_York:20240323T090000",
					"RECURRENCE-ID;TZID=America/New_York:20240322T090000",
					"SUMMARY:Moved",
					"UID:weekly",
				],
			).replaceAll(/UID:\d@calendar.example\r\n/g, ""),
		);
		expect(lines(result)).toEqual([
			"Weekly | 2024-03-01T09:00-05:00 | 2024-03-01T10:00-05:00 | Events",
			"Weekly | 2024-03-15T09:00-04:00 | 2024-03-15T10:00-04:00 | Events",
			"Moved | 2024-03-23T09:00-04:00 | Events",
		]);
	});
	it("ends UNTIL by the zone of its clock", () => {
		const result = taken(
			calendar(["DTSTART;TZID=Asia/Tokyo:20240401T080000", "RRULE:FREQ=DAILY;UNTIL=20240402T230000Z", "SUMMARY:Daily"]),
		);
		expect(lines(result)).toEqual([1, 2, 3].map((day) => `Daily | 2024-04-0${day}T08:00+09:00 | Events`));
	});
	it("is never held up by a rule that does not match, and takes at most 1,000 of one that does", () => {
		const result = taken(
			calendar(
				["DTSTART;VALUE=DATE:20240411", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "SUMMARY:Never"],
				["DTSTART;VALUE=DATE:20240411", "RRULE:FREQ=DAILY", "SUMMARY:Always"],
				["DTSTART:20240411T000000Z", "RRULE:FREQ=SECONDLY", "SUMMARY:Too often"],
			),
		);
		expect(result.taken).toBe(1 + 1000 + 1);
		expect(told(result)).toContain(
			"warning 21:1 The event repeats by a rule that is not followed (it repeats secondly); its first time alone was taken.",
		);
	});
	it("sets aside what is broken by its line, and reads the rest", () => {
		const result = taken(
			calendar(
				["DTSTART;VALUE=DATE:20240230", "SUMMARY:No such day"],
				["SUMMARY:No date"],
				["DTSTART;VALUE=DATE:20240411", "this is no property", "SUMMARY:Broken"],
				["DTSTART;VALUE=DATE:20240411", "SUMMARY:Whole"],
				["DTSTART:20240411T100000Z", "DTEND:20240411T090000Z", "SUMMARY:Backwards"],
			),
		);
		expect(lines(result)).toEqual(["Whole | 2024-04-11 | Events"]);
		expect(result.findings.map(({ line, severity }) => `${severity} ${line}`)).toEqual([
			"error 11",
			"error 14",
			"error 18",
			"error 29",
		]);
	});
	it("asks for the zone of clocks that name none", () => {
		expect(
			importText(
				calendar(["DTSTART:20240411T100000", "SUMMARY:Floating"]).replace("X-WR-TIMEZONE:Asia/Tokyo\r\n", ""),
				{ name: "x", today: TODAY },
			),
		).toMatchObject({
			kind: "question",
			question: { format: "ical", timeZone: { examples: [{ line: 8 }] } },
		});
	});
	it.each(allDossiers())("of Readout's own has its ids, days and status again: %s", (_name, lookup) => {
		const { events } = lookup.dossier;
		const text = eventsIcs(events, lookup);
		if (!text.includes("BEGIN:VEVENT")) return;
		const result = taken(text, { timeZone: "Etc/UTC" }, "2199-01-01");
		expect(result.setAside).toBe(0);
		const ids = new Set(events.map(({ id }) => id));
		expect(result.dossier.events.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
		const held = events
			.filter(({ history }) => history.at(-1)?.status === "held" && history.length === 1)
			.map(({ id }) => id);
		const again = new Map(result.dossier.events.map((event) => [event.id, event.history[0]?.status]));
		expect(held.filter((id) => again.has(id) && again.get(id) !== "held")).toEqual([]);
	});
});

describe("a calendar that says less than the standard wants", () => {
	const calendar = (...event: readonly string[]) =>
		["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:A", ...event, "END:VEVENT", "END:VCALENDAR"].join("\r\n");
	it("has its dates without VALUE=DATE read as days, and its hours without seconds as minutes", () => {
		const day = taken(calendar("DTSTART:20240101", "DTEND:20240103"));
		expect(lines(day)).toEqual(["A | 2024-01-01/2024-01-02 | Events"]);
		expect(day.findings.map(({ line, message, original }) => [line, message, original])).toEqual([
			[4, "A date without VALUE=DATE was read as a day (2 times; this is the first)", "DTSTART:20240101"],
		]);
		const hour = taken(calendar("DTSTART:20240102T0900"), { timeZone: "Asia/Tokyo" });
		expect(lines(hour)).toEqual(["A | 2024-01-02T09:00+09:00 | Events"]);
	});
	it("is quoted as it is written, where it stands", () => {
		const result = importText(calendar("DTSTART;VALUE=DATE:2024", " 0230"), { name: "x", today: TODAY });
		expect(
			result.kind === "refused" ? result.findings.map(({ line, original }) => [line, original]) : null,
		).toContainEqual([4, "DTSTART;VALUE=DATE:20240230"]);
	});
});
