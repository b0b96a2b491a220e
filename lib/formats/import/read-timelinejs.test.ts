import { describe, expect, it } from "vitest";
import { lookUp } from "../../dossier/lookup";
import { timelinejsJson } from "../timelinejs";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

const slide = (start_date: unknown, headline = "A", more: object = {}) => ({ start_date, text: { headline }, ...more });
const file = (events: readonly unknown[], more: object = {}) => JSON.stringify({ ...more, events }, null, 1);

/** Written as a newsroom would: parts as texts, HTML, pictures, a title slide, eras. */
const NEWSROOM = file(
	[
		slide({ year: "2024", month: "4", day: "10" }, "Bilateral <em>summit</em>", {
			text: {
				headline: "Bilateral <em>summit</em>",
				text: '<p>They met.</p><p>See <a href="https://e.org/r">the readout</a>.</p>',
			},
			media: {
				url: "https://pictures.example/summit.jpg",
				caption: "The leaders",
				credit: "AP",
				thumbnail: "https://p.example/t.jpg",
			},
			group: "Diplomacy",
			unique_id: "bilateral",
			display_date: "mid-April",
		}),
		slide({ year: 2024, month: 4, day: 11 }, "日米比首脳会談", {
			end_date: { year: 2024, month: 4, day: 12 },
			group: "Diplomacy",
		}),
		slide({ year: 2024, month: 4, day: 11 }, "Same day", { end_date: { year: 2024, month: 4, day: 11 } }),
		slide({ year: "-43", month: "", day: "" }, "Long ago", { media: { url: "https://video.example/watch?v=1" } }),
		{ text: { headline: "Never dated" } },
	],
	{
		title: { text: { headline: "A <b>week</b> in April", text: "<p>What happened.</p>" } },
		eras: [{ start_date: { year: 2024, month: 4 }, end_date: { year: 2024, month: 5 }, text: { headline: "Spring" } }],
	},
);

describe("TimelineJS JSON", () => {
	it("becomes events at the precision that is given, with title, eras and links", () => {
		const result = taken(NEWSROOM);
		expect(lines(result)).toEqual([
			"Bilateral summit | 2024-04-10 | Diplomacy",
			"日米比首脳会談 | 2024-04-11/2024-04-12 | Diplomacy",
			"Same day | 2024-04-11 | Events",
			"Long ago | -0042 | Events",
		]);
		const { dossier } = result;
		expect([dossier.title, dossier.summary.map(({ text }) => text)]).toEqual(["A week in April", ["What happened."]]);
		expect(dossier.periods.map(({ id, title, when }) => [id, title, when.text])).toEqual([
			["spring", "Spring", "2024-04/2024-05"],
		]);
		expect(dossier.events[0]?.summary.map(({ text }) => text)).toEqual([
			"They met.",
			"See the readout (https://e.org/r).",
			"The leaders — AP — Picture: https://pictures.example/summit.jpg",
		]);
		expect(dossier.events[0]?.id).toBe("bilateral");
		expect(dossier.events[0]?.history).toEqual([
			{
				on: "2024-04-10",
				status: "held",
				note: "Shown in the file as “mid-April”.",
				cites: [{ source: "opened-file", credibility: 6 }],
			},
		]);
		expect(dossier.sources.map(({ url }) => url)).toEqual([undefined, "https://video.example/watch?v=1"]);
		expect(told(result)).toContain("error 88:3 Set aside: it has no date.");
	});
	it("gives Japanese headlines ids that stay, wherever they stand", () => {
		const ids = (headlines: readonly string[]) =>
			new Map(
				taken(file(headlines.map((headline) => slide({ year: 2024 }, headline)))).dossier.events.map(
					({ title, id }) => [title, id],
				),
			);
		const once = ids(["日米比首脳会談", "台湾海峡"]);
		const again = ids(["台湾海峡", "other", "日米比首脳会談"]);
		expect([again.get("日米比首脳会談"), again.get("台湾海峡")]).toEqual([
			once.get("日米比首脳会談"),
			once.get("台湾海峡"),
		]);
		expect(once.get("日米比首脳会談")).toMatch(/^event-[0-9a-z]{7}$/);
	});
	it.each([
		[
			"a day that does not exist",
			{ year: 2024, month: 2, day: 30 },
			/a day from 1 to 29, which is what February 2024 has/,
		],
		["month 13", { year: 2024, month: 13 }, /a month from 1 to 12 \(it says 13\)/],
		["hour 24", { year: 2024, month: 4, day: 11, hour: 24 }, /hours from 0 to 23 \(it says 24\)/],
		["an empty year", { year: "" }, /a year/],
		["a comma in a year", { year: "2,024" }, /a whole number as year/],
		["a day without its month", { year: 2024, day: 3 }, /a month before what is finer/],
		["half a year", { year: 2024.5 }, /a whole number as year/],
		["a year beyond four digits", { year: -13_800_000_000 }, /a year from -9999 to 9999/],
		["a list", [2024], /a year/],
		["a text", "2024-04-11", /a year/],
	])("sets %s aside, which TimelineJS would roll over or guess", (_what, date, message) => {
		const result = taken(file([slide(date, "bad"), slide({ year: 2024 }, "good")]));
		expect(lines(result)).toEqual(["good | 2024 | Events"]);
		expect(result.setAside).toBe(1);
		expect(result.findings[0]).toMatchObject({ severity: "error", line: 4 });
		expect(result.findings[0]?.message).toMatch(message);
	});
	it("takes a month of 0 as none, with a warning", () => {
		const result = taken(file([slide({ year: 2024, month: "0" })]));
		expect([lines(result), told(result)]).toEqual([
			["A | 2024 | Events"],
			['warning 4:18 A month of 0 was taken as "no month"'],
		]);
	});
	it("asks for the zone of its hours, and marks one without minutes as reckoned", () => {
		const text = file([slide({ year: 2024, month: 4, day: 11, hour: 13 })]);
		expect(importText(text, { name: "x", today: TODAY })).toMatchObject({
			kind: "question",
			question: { timeZone: {} },
		});
		const result = taken(text, { timeZone: "Asia/Tokyo" });
		expect(lines(result)).toEqual(["A | 2024-04-11T13:00+09:00 | Events"]);
		expect(result.dossier.events[0]?.approximate).toBe("The file gives the hour without minutes.");
	});
	it("is refused without slides", () => {
		expect(told(importText('{"title":{},"events":[]}', { name: "x", today: TODAY }) as never)).toEqual([
			"error 1:1 TimelineJS wants at least one slide in `events`; there is none.",
		]);
	});
});

const HEADER =
	"Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,My own";

describe("a sheet of TimelineJS", () => {
	it("is read by its headings; titles, eras and errors are told apart", () => {
		const result = taken(
			[
				HEADER,
				',,,,,,,,,"A week",What happened,,,,,title,,#fff,',
				"2024,4,10,,,,,,,Summit,They met,https://e.org/r,AP,Leaders,,,Diplomacy,https://p.example/b.jpg,x",
				'"2,024",4,11,9:05 p.m.,2024,4,11,22:00,,Dinner,,,,,,,Diplomacy,,',
				"2024,2,30,,,,,,,No such day,,,,,,,,,",
				"2024,4,11,9:61,,,,,,No such minute,,,,,,,,,",
				",,,9:00,,,,,,No day,,,,,,,,,",
				"20x4,,,,,,,,,No year,,,,,,,,,",
				"2024,,,,2025,,,,,Long years,,,,,,era,,,",
			].join("\n"),
			{ timeZone: "America/New_York" },
		);
		expect(lines(result)).toEqual([
			"Summit | 2024-04-10 | Diplomacy",
			"Dinner | 2024-04-11T21:05-04:00 | 2024-04-11T22:00-04:00 | Diplomacy",
		]);
		expect(result.dossier.title).toBe("A week");
		expect(result.dossier.periods.map(({ title, when }) => [title, when.text])).toEqual([["Long years", "2024/2025"]]);
		expect(
			result.findings.filter(({ severity }) => severity === "error").map(({ line, message }) => [line, message]),
		).toEqual([
			[5, "Set aside: the date is not read; expected a day from 1 to 29, which is what February 2024 has."],
			[6, "Set aside: the hour is not read; expected minutes from 00 to 59 (it says 61)."],
			[7, "Set aside: an hour stands there without a date."],
			[8, "Set aside: the date is not read; expected a whole number as year."],
		]);
		expect(told(result)).toContain(
			`information 1:${HEADER.indexOf("My own") + 1} The column "My own" is none of TimelineJS and was not read.`,
		);
	});
	it("of version 1 has whole dates in one column, and its slash dates are asked for", () => {
		const text = "Start Date,End Date,Headline\n2024-04-10,2024-04-12,A\n4/11/2024,,B\n\n-0500,,C\n";
		expect(importText(text, { name: "x", today: TODAY })).toMatchObject({
			kind: "question",
			question: { format: "timelinejs-table", dayMonth: { examples: [{ line: 3, text: "4/11/2024" }] } },
		});
		expect(lines(taken(text, { dayMonth: "month-first" }))).toEqual([
			"A | 2024-04-10/2024-04-12 | Events",
			"B | 2024-04-11 | Events",
			"C | -0499 | Events",
		]);
	});
});

describe("a year before Christ", () => {
	it("is read as TimelineJS shows it, and that is said", () => {
		const result = taken(JSON.stringify({ events: [{ start_date: { year: -500 }, text: { headline: "Ionia" } }] }));
		expect(lines(result)).toEqual(["Ionia | -0499 | Events"]);
		expect(told(result)).toEqual([
			"information 1:26 A negative year was read as a year BC, as TimelineJS shows it (-500 as 500 BC)",
		]);
	});
	it("is read so in a sheet of version 1 too", () => {
		const result = taken("Start Date,End Date,Headline\n-500,-490-09,Ionia\n-44-03-15,,Ides\n");
		expect(lines(result)).toEqual(["Ionia | -0499/-0489-09 | Events", "Ides | -0043-03-15 | Events"]);
	});
	it("goes out as it came in", () => {
		const file = { events: [{ start_date: { year: -1, month: 3 }, text: { headline: "A" } }] };
		const { dossier } = taken(JSON.stringify(file));
		expect(JSON.parse(timelinejsJson(lookUp(dossier))).events[0].start_date).toEqual({ year: -1, month: 3 });
	});
});

describe("a sheet of TimelineJS", () => {
	it("is quoted by its cells, and says nothing of a second title slide that is set aside", () => {
		const head = "Year,Month,Day,Time,Headline,Type";
		const result = taken([head, ",,,,One,title", ",,,,Two,title", "2024,2,30,,Bad,", "2024,4,11,,Good,"].join("\n"));
		expect(result.findings.map(({ message, original }) => [message, original])).toEqual([
			["Set aside: it has no date.", ""],
			["Set aside: the date is not read; expected a day from 1 to 29, which is what February 2024 has.", "2024 2 30"],
		]);
	});
});
