import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsBehind, eventList } from "../columns/event-list";
import { allRows } from "../columns/rows";
import { columnsOf } from "../columns/write-columns";
import { anyDossier } from "../dossier/any-dossier";
import type { Dossier, DossierEvent } from "../dossier/dossier";
import { LIMITS } from "../dossier/limits";
import { readDossierText } from "../dossier/read-dossier";
import { importedDossier } from "../formats/import/imported-dossier";
import { FILE_CITES, fileSource } from "../formats/import/link-sources";
import { whenOf } from "../timeline/sample-dossier";
import { dossierFileText } from "./dossier-file";
import { readBytes } from "./read-bytes";
import { readOwnLines } from "./read-own-lines";

const times = fc.oneof(
	fc.constantFrom("2024-04-05", "2024", "-0044-03-15", "2024-04-10T14:50Z", "2024-04-05/2024-04-11").map((text) => ({
		when: whenOf(text),
	})),
	fc.constant({ when: whenOf("2024-04-10T10:50-04:00"), until: whenOf("2024-04-10T17:00Z") }),
);
const words = fc.constantFrom(
	"Talks",
	"Été à Paris",
	"日米首脳会談",
	'He said "no", twice\\',
	"A title, long enough to be cut short",
);
const TOPICS = ["ports", "ships"];

const event = fc
	.record({
		times,
		title: words,
		short: words.map((text) => text.slice(0, 20).trim()),
		lines: fc.array(words, { maxLength: 2 }),
		rank: fc.constantFrom(1 as const, 2 as const, 3 as const),
		place: fc.option(words, { nil: undefined }),
		note: fc.option(words, { nil: undefined }),
		topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
		status: fc.constantFrom("proposed" as const, "held" as const),
	})
	.map(({ times: { when, ...until }, lines, place, note, status, title, short, rank, topics }) => ({
		...{ title, short, summary: lines.map((text) => ({ text, cites: FILE_CITES })), kind: "event", rank, when },
		...until,
		...{ timeZone: "Asia/Tokyo", ...(place !== undefined && { place }), actors: [], topics },
		history: [{ on: "2024-04-05", status, ...(note !== undefined && { note }), cites: FILE_CITES }],
	}));

/** A dossier of plain events alone, as objects. */
const plainDossier = fc.array(event, { minLength: 1, maxLength: 5 }).map(
	(events): Dossier =>
		importedDossier({
			...{ name: "archive.json", title: "", summary: "Of the archive.", language: "und", home: "Etc/UTC" },
			...{ zones: [], updated: "2024-05-01", periods: [], sources: [fileSource("archive.json", "2024-05-01")] },
			topics: TOPICS.map((id) => ({ id, title: id.toUpperCase(), judgements: [] })),
			events: events.map((each, at): DossierEvent => ({ id: `e-${at}`, ...each })),
		}),
);

/** By the general reader and the schema alone. */
function oracle(text: string): Dossier | null {
	const read = readDossierText(text);
	return read.kind === "dossier" ? read.dossier : null;
}

/** Whatever their number; its events as objects. */
function quickly(text: string): Dossier | null {
	const read = readOwnLines(new TextEncoder().encode(text), () => {}, LIMITS, 1);
	return read === null ? null : { ...read, events: [...read.events] };
}

/** What may stand in the place of something, and breaks a file or does not. */
const piece = fc.constantFrom(
	...["", " ", '"', ",", "{", "]", "\n", "\n\t]", ",\n\t\t{}", "\t", "\0", "0", "2.0", "null", '"held"', "__proto__"],
	...[
		"\\u0041",
		"\\ud800",
		"\ufeff",
		"e-0",
		"Etc/Nowhere",
		"2024-02-30",
		'"place":null,',
		'"rank":1,"rank":2,',
		"x".repeat(40),
	],
	...['"kind":" event"', '"when":"2024-04-11/2024-04-05"', '"when":"2024-04~"', '"actors":["ada"]', '"topics":["law"]'],
	...['"status":"gone"', '"on":"2024-4-5"', '"short":""', '"extra":1', '"until":"2025"', '"id":"E 1"', '"summary":{}'],
);

/** A text in which a run, or a whole field, gives way to something else. */
const broken = fc
	.tuple(plainDossier.map(dossierFileText), fc.nat(), fc.nat({ max: 3 }), piece, fc.boolean())
	.map(([text, at, length, put, isField]) => {
		const fields = [...text.matchAll(/"[a-zA-Z]+":\s?(?:"[^"]*"|\d|\[\])/g)];
		const field = fields[at % Math.max(1, fields.length)];
		if (isField && field !== undefined) {
			return text.slice(0, field.index) + put + text.slice(field.index + field[0].length);
		}
		const from = at % text.length;
		return text.slice(0, from) + put + text.slice(from + length);
	});

describe("readOwnLines", () => {
	it("reads each file of plain events that we write, as the general reader does", () => {
		fc.assert(
			fc.property(plainDossier, (dossier) => {
				const text = dossierFileText(dossier);
				expect(quickly(text)).toEqual(dossier);
				expect(oracle(text)).toEqual(dossier);
			}),
			{ numRuns: 300 },
		);
	});
	it("of any other file says either what the general reader says, or nothing", () => {
		let read = 0;
		fc.assert(
			fc.property(fc.oneof(broken, anyDossier.map(dossierFileText)), (text) => {
				const quick = quickly(text);
				if (quick === null) return;
				read += 1;
				expect(quick).toEqual(oracle(text));
			}),
			{ numRuns: 2000 },
		);
		expect(read).toBeGreaterThan(10);
	});
	it("gives the columns that are made of the general reader's events, so that reopening shows what was kept", () => {
		fc.assert(
			fc.property(plainDossier, (dossier) => {
				const read = readOwnLines(new TextEncoder().encode(dossierFileText(dossier)), () => {}, LIMITS, 1);
				expect(columnsBehind(read?.events ?? [])).toEqual(columnsOf(dossier));
			}),
			{ numRuns: 100 },
		);
	});
});

describe("readBytes", () => {
	it("gives of a long file the same dossier, report and problems, whichever way it is read", async () => {
		const [small] = fc.sample(plainDossier, { numRuns: 1, seed: 7 });
		if (small === undefined) throw new Error("no sample");
		const events = Array.from({ length: 1200 }, (_, at) => {
			const each = small.events[at % small.events.length];
			if (each === undefined) throw new Error("no event");
			return { ...each, id: `e-${at}` };
		});
		const long: Dossier = { ...small, events };
		const text = dossierFileText(long);
		const options = { name: "mine.json", today: "2031-12-31" };
		const bytes = new TextEncoder().encode(text);
		const whole = await readBytes(bytes, options);
		if (whole.kind !== "dossier") throw new Error(JSON.stringify(whole));
		const columns = columnsOf(long);
		if (columns === null) throw new Error("not plain");
		expect(columnsBehind(whole.dossier.events)).toEqual(columns);
		expect(columnsBehind(eventList(allRows(columns)))).toEqual(columns);
		expect(whole.bytes).toBe(bytes);
		expect(whole.report).toEqual({ format: "readout", taken: 1200, setAside: 0, findings: [], newer: null });
		const spoiled = text.replace('{"id":"e-1100","title"', '{"id":"e-1100","title":"Two","title"');
		const refused = await readBytes(new TextEncoder().encode(spoiled), options);
		if (refused.kind !== "refused") throw new Error("read");
		const line = spoiled.slice(0, spoiled.indexOf('"title":"Two"')).split("\n").length;
		expect(refused.findings.map((each) => [each.line, each.message.includes("a second time")])).toEqual([[line, true]]);
	});
});
