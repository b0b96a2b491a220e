import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOrder } from "../../dossier/civil-order";
import { currentState } from "../../dossier/event-state";
import { sourcesOfEvent } from "../event-sources";
import { eventsCsv } from "../events-csv";
import { oneLine } from "../plain-text";
import { allDossiers } from "../sample-lookup";
import { tableTemplate } from "../table-template";
import type { ImportAnswers, TableMapping } from "./import-result";
import { importText } from "./import-text";
import { lines, TODAY, taken, told } from "./sample-import";

const column = (at: number) => ({ kind: "columns", columns: [at], joiner: " " }) as const;
const options = { name: "cases.csv", today: TODAY };

const SHEET = [
	"Datum;Was;Ort;Rubrik",
	"2024-04-10;Gipfel <b>in</b> Washington;Washington;Diplomatie",
	'2024-04;"Mehrzeilig; mit ""Zitat""\nund Umbruch";Tokyo;Sicherheit',
	"2024-02-30;Kein Tag;;Sicherheit",
	"",
	"2024-04-12;;;",
	"2024-04-13;Eine Spalte zu viel;a;b;c",
].join("\n");

describe("a table", () => {
	it("is not read before its columns are mapped: the question proposes, shows and remembers", () => {
		expect(importText("What,When it was,Topic\nSummit,2024-04-10,Diplomacy\n", options)).toEqual({
			kind: "question",
			question: {
				format: "table",
				mapping: {
					headerKey: '["What","When it was","Topic"]',
					header: ["What", "When it was", "Topic"],
					sample: [["Summit", "2024-04-10", "Diplomacy"]],
					proposed: { title: column(0), topic: column(2) },
					byContent: { title: column(1) },
					headless: false,
				},
			},
		});
	});
	it("is read by the mapping; each row that is not taken has its line, its column and its text", () => {
		const mapping: TableMapping = {
			start: column(0),
			title: column(1),
			topic: { kind: "columns", columns: [3, 2], joiner: "; " },
			kind: { kind: "constant", text: "meeting" },
		};
		const result = taken(SHEET, { mapping });
		expect(lines(result)).toEqual([
			"Gipfel in Washington | 2024-04-10 | Diplomatie+Washington",
			'Mehrzeilig; mit "Zitat" und Umbruch | 2024-04 | Sicherheit+Tokyo',
		]);
		expect(result.dossier.events.map(({ kind }) => kind)).toEqual(["meeting", "meeting"]);
		expect(result.setAside).toBe(3);
		expect(told(result)).toEqual([
			"information 2:1 HTML became plain text, links as text and address",
			'error 5:1 Set aside: the date is not read; expected a day from 01 to 29, which is what that month has, not "30".',
			"error 7:1 Set aside: it has no title, and no text that could stand for one.",
			"error 8:1 Set aside: it has 5 cells, the header 4.",
		]);
		expect(result.findings.map(({ original }) => original).slice(1, 3)).toEqual(["2024-02-30", "2024-04-12;;;"]);
	});
	it("asks for the order of day and month where a date leaves it open, and says what the others speak for", () => {
		const text = "title,start\nA,03/04/2024\nB,13/04/2024\nC,04/04/2024\n";
		expect(importText(text, options)).toEqual({
			kind: "question",
			question: { format: "table", dayMonth: { examples: [{ line: 2, text: "03/04/2024" }], proposed: "day-first" } },
		});
		expect(lines(taken(text, { dayMonth: "day-first" }))).toEqual([
			"A | 2024-04-03 | Events",
			"B | 2024-04-13 | Events",
			"C | 2024-04-04 | Events",
		]);
		const other = taken(text, { dayMonth: "month-first" });
		expect(lines(other)).toEqual(["A | 2024-03-04 | Events", "C | 2024-04-04 | Events"]);
		expect(told(other)).toEqual([
			"information 2:3 A date that may mean two days was read month first, as you chose for this file",
			"error 3:3 Set aside: the date cannot be read month first, as you chose for this file.",
		]);
	});
	it("asks for the zone of hours without one, and keeps the day alone where nobody knows it", () => {
		const text = "title,start,end\nA,2024-03-10 01:30,2024-03-10 03:30\nB,2024-03-10 02:30,\nC,2024-11-03 01:30,\n";
		expect(importText(text, options)).toMatchObject({
			kind: "question",
			question: { timeZone: { examples: [{ line: 2, text: "2024-03-10 01:30" }, {}, {}, {}] } },
		});
		const inZone = taken(text, { timeZone: "America/New_York" });
		expect(lines(inZone)).toEqual([
			"A | 2024-03-10T01:30-05:00 | 2024-03-10T03:30-04:00 | Events",
			"C | 2024-11-03T01:30-04:00 | Events",
		]);
		expect(told(inZone)).toEqual([
			"error 3:3 Set aside: the clock of America/New_York never showed this hour: it was put forward then.",
			"warning 4:3 An hour that the clock of America/New_York showed twice was taken as the first",
		]);
		expect(lines(taken(text, { timeZone: null }))).toEqual([
			"A | 2024-03-10 | Events",
			"B | 2024-03-10 | Events",
			"C | 2024-11-03 | Events",
		]);
	});
	it("has the column headed __proto__ like any other, and says what programs do with it", () => {
		const text = "title,start,__proto__,constructor\nA,2024-04-10,kept,too\n";
		const asked = importText(text, options);
		expect(asked.kind === "question" && asked.question.mapping?.header).toEqual([
			"title",
			"start",
			"__proto__",
			"constructor",
		]);
		const result = taken(text, { mapping: { title: column(0), start: column(1), summary: column(2) } });
		expect(result.dossier.events[0]?.summary.map((sentence) => sentence.text)).toEqual(["kept"]);
		expect(told(result)).toEqual([
			'warning 1:13 A column is headed "__proto__", a name that programs lose; here it is a column like any other.',
			'warning 1:23 A column is headed "constructor", a name that programs lose; here it is a column like any other.',
			'information 1:23 The column "constructor" was given no place and was not read.',
		]);
	});
	it("sets a row of more than the limit aside by its size, and reads the rest", () => {
		const result = taken(`title,start,summary\nA,2024-04-10,${"x".repeat(1_000_000)}\nB,2024-04-11,short\n`);
		expect(lines(result)).toEqual(["B | 2024-04-11 | Events"]);
		expect(told(result)[0]).toBe(
			"error 2:1 Set aside: the row has 1000014 characters; at most 1000000 are read in one.",
		);
	});
	it("sets a quote that does not end aside where it begins", () => {
		const result = taken('title,start\nA,2024-04-10\n"B,2024-04-11\nC,2024-04-12\n');
		expect(lines(result)).toEqual(["A | 2024-04-10 | Events"]);
		expect(told(result)).toEqual(["error 3:1 Set aside: a quote begins that does not end."]);
	});
	it.each([
		["a mapping of columns that are not there", { mapping: { title: column(0), start: column(9) } }],
		["a mapping without a date", { mapping: { title: column(0) } }],
	] as readonly (readonly [string, ImportAnswers])[])("asks again after %s", (_what, answers) => {
		const asked = importText("title,start\nA,2024-04-10\n", { ...options, answers });
		expect(asked.kind === "question" && asked.question.mapping?.problem).toMatch(/column/);
	});
});

describe("the template", () => {
	it("is read as it is, without a question", () => {
		const result = taken(tableTemplate());
		expect(lines(result)).toEqual([
			"Leaders’ summit (an example: replace this row) | 2024-04-11T13:30-04:00 | 2024-04-11T15:00-04:00 | Diplomacy+Security",
		]);
		expect(result.findings).toEqual([]);
		expect(result.dossier.sources.map(({ url }) => url)).toEqual([undefined, "https://example.org/report"]);
	});
});

describe("Readout's own table", () => {
	it.each(allDossiers())("for spreadsheets gives the same events at the same dates: %s", (_name, lookup) => {
		const events = civilOrder(lookup.dossier);
		if (events.length === 0) return;
		const safe = taken(eventsCsv(events, lookup));
		expect(safe.setAside).toBe(0);
		const key = ({ id, title, short, kind, rank, timeZone, place }: (typeof events)[number]) => ({
			...{ id, title, short, kind, rank, timeZone, place },
		});
		expect(inLines(safe.dossier.events.map(key))).toEqual(inLines(events.map(key)));
	});
	it.each(allDossiers())("in its exact form has all that a row can say: %s", (_name, lookup) => {
		const events = civilOrder(lookup.dossier);
		if (events.length === 0) return;
		const exact = taken(eventsCsv(events, lookup, "exact"));
		expect(exact.setAside).toBe(0);
		const { actors, sources } = exact.dossier;
		const named = ({ id, name, kind }: (typeof actors)[number]) => ({ id, name, kind });
		const used = new Set(events.flatMap((event) => event.actors));
		const inOrder = [...used].flatMap((id) => lookup.actors.get(id) ?? []);
		expect(inLines(actors.map(named))).toEqual(inLines(inOrder.map(named)));
		const said = (event: (typeof events)[number]) => {
			const { id, title, short, kind, rank, timeZone, place, approximate, actors: own } = event;
			const { when, until, entry } = currentState(event);
			return {
				...{ id, title, short, kind, rank, timeZone, place, approximate, actors: own },
				// Two days are read as the interval that they are.
				...{ when: until === null ? when.text : `${when.text}/${until.text}`, on: entry.on },
				summary: event.summary.map(({ text }) => text),
			};
		};
		expect(inLines(exact.dossier.events.map(said))).toEqual(inLines(events.map(said)));
		const urls = events.flatMap((event) => sourcesOfEvent(event).flatMap((id) => lookup.sources.get(id)?.url ?? []));
		expect(new Set(sources.flatMap(({ url }) => url ?? []))).toEqual(new Set(urls));
	});
});

/** Each text in one line, as an import keeps titles. */
function inLines(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value), (_key, each) => (typeof each === "string" ? oneLine(each) : each));
}

describe("any table", () => {
	it("of plain dates comes back as it was, and the schema takes the dossier", () => {
		const cell = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replaceAll("\0", ""));
		const row = fc.record({ title: cell, day: fc.integer({ min: 1, max: 28 }), topic: cell, summary: cell });
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
				const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
				const body = rows.map(({ title, day, topic, summary }) =>
					[`T ${title}`, `2024-04-${String(day).padStart(2, "0")}`, topic, summary].map(quoted).join(","),
				);
				const result = taken(["title,start,topic,summary", ...body].join("\r\n"));
				expect(result.dossier.events.map(({ when }) => Number(when.text.slice(8)))).toEqual(rows.map(({ day }) => day));
			}),
			{ numRuns: 300 },
		);
	});
});

describe("the texts of a table", () => {
	it("keep a tag that is not closed, and an address with a semicolon whole", () => {
		const result = taken("title,start,link\na<b>c,2024-04-11,https://ok.org/a;jsessionid=1?x=2\n");
		expect(lines(result)).toEqual(["a<b>c | 2024-04-11 | Events"]);
		expect(result.dossier.sources[1]?.url).toBe("https://ok.org/a;jsessionid=1?x=2");
		expect(told(result)).toEqual([]);
	});
	it("keep an address with a blank in it as text, and say so", () => {
		const result = taken("title,start,link\nA,2024-04-11,https://ok.org/my file.pdf\n");
		expect(result.dossier.events[0]?.summary.map(({ text }) => text)).toEqual(["https://ok.org/my file.pdf"]);
		expect(told(result)).toEqual([
			"warning 2:1 An address with a blank in it, or one too long, was kept as text, not as a link",
		]);
	});
});

describe("what is no table", () => {
	it("is refused: a letter has no columns", () => {
		const letter = "Dear all,\nthis is a letter about nothing.\nRegards";
		expect(importText(letter, { name: "x", today: TODAY })).toMatchObject({ kind: "refused", format: "unknown" });
		const longer = "Dear all,\n\nwe met on Monday, and then left, late.\nMore is to come, we hope.\n\nYours,\nA.\n";
		expect(importText(longer, { name: "x", today: TODAY })).toMatchObject({ kind: "refused", format: "unknown" });
	});
	it("a ragged table is one all the same", () => {
		expect(importText("what,who\na,b,c\nd\n", { name: "x", today: TODAY })).toMatchObject({ kind: "question" });
	});
});

describe("what was pasted", () => {
	it("is called by the day on which it was", () => {
		const result = importText("title,start\nA,2024-04-11\n", { name: "", today: TODAY });
		expect(result.kind === "dossier" && [result.dossier.title, result.dossier.id]).toEqual([
			"Pasted on 26 Nov 2026",
			"pasted-on-26-nov-2026",
		]);
	});
});
