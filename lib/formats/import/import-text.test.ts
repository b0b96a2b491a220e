import naughty from "big-list-of-naughty-strings";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../dossier/load-dossiers";
import { tableTemplate } from "../table-template";
import { importText } from "./import-text";
import { ALL_ANSWERED, SAMPLE_FILES } from "./sample-files";
import { expectSound, lines, TODAY, taken, told } from "./sample-import";
import { sniff } from "./sniff";

const options = { name: "file.csv", today: TODAY };

function refused(text: string): readonly string[] {
	const result = importText(text, { ...options, answers: ALL_ANSWERED });
	if (result.kind !== "refused") throw new Error(JSON.stringify(result));
	return told(result);
}

describe("sniff", () => {
	it.each(Object.entries(SAMPLE_FILES))(
		"knows %s by its content, with a byte order mark or blank lines before it too",
		(name, text) => {
			expect([text, `\ufeff${text}`, `\n\n${text}`].map(sniff)).toEqual([name, name, name]);
		},
	);
	it.each([
		...[
			"",
			"  ",
			"hello",
			"hello\nworld",
			"{}",
			"[]",
			"[1,2]",
			'{"a":1}',
			'"text"',
			"[1,",
			"{",
			"<html><p>x, y</p></html>",
		],
		...["title,start", '{"events":{}}', '[{"a":1}]', "%PDF-1.7"],
	])("takes %j for nothing that it knows", (text) => {
		expect(sniff(text)).toBe("unknown");
	});
	it("tells prose with a date in it from a table, and a table with times from Markwhen", () => {
		expect(sniff("title;start\nA: b;2024-04-11 13:30\n2024: c;2024\n")).toBe("table");
		expect(sniff("2024-04-11: A, b and c\n2024-04-12: D, e\n")).toBe("markwhen");
	});
});

describe("importText", () => {
	it.each(readFolder("dossiers").map(({ dossier, fileText }) => [dossier.id, dossier, fileText] as const))(
		"takes Readout's own file as it is: %s",
		(_id, dossier, fileText) => {
			expect(importText(fileText, options)).toEqual({
				...{ kind: "dossier", format: "readout", dossier, findings: [], taken: dossier.events.length, setAside: 0 },
			});
		},
	);
	it("tells every problem of a dossier that is none, with its place", () => {
		const text = (SAMPLE_FILES.readout ?? "").replace('"updated":"2024-05-01"', '\n"updated":"2024-02-30","extra":1');
		expect(refused(text)).toEqual([
			'error 2:11 Expected a day that exists in the calendar, got text "2024-02-30".',
			'error 2:32 Expected no such field, got the field "extra".',
		]);
	});
	it("gives equal dossiers for equal text, whatever the name's ending", () => {
		const read = (name: string) => importText(tableTemplate(), { ...options, name });
		expect(read("summits.csv")).toEqual(read("summits.csv"));
		const [csv, exe] = [read("summits.csv"), read("summits.exe")];
		expect(csv.kind === "dossier" && exe.kind === "dossier" && [csv.dossier.events, csv.dossier.id]).toEqual(
			exe.kind === "dossier" && [exe.dossier.events, "summits"],
		);
	});
	it("says what was done so far, up to the whole", () => {
		const done: number[] = [];
		importText(tableTemplate(), { ...options, onProgress: (part) => done.push(part) });
		expect([done.every((part) => part >= 0 && part <= 1), done.at(-1)]).toEqual([true, 1]);
	});
	it.each([
		["prose", "hello", /^error 1:1 The file is of no form that Readout reads: .* \(at most 1,000,000\)\.$/],
		["JSON that ends early", '[{"title":"A"', /^error 1:14 Not JSON: /],
		["100,000 open brackets", "[".repeat(100_000), /^error 1:65 The file nests deeper than 64 levels/],
		["65 levels", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, /^error 1:321 The file nests deeper than 64 levels/],
		[
			"a list without a date that is one",
			'[{"title":"A","start":"soon"}]',
			/^error 1:1 No event of the file could be taken/,
		],
	])("refuses %s in a sentence with its place", (_what, text, message) => {
		expect(refused(text)[0]).toMatch(message);
	});
	it("reports names that reach a prototype, keys that stand twice, and numbers and characters that are none", () => {
		const text = `[
{"title":"A","start":"2024","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},
{"title":"B","start":"2024","title":"C"},
{"title":"D","start":1e400},
{"title":"\\ud800 E","start":"2024"},
{"title":"F\\u0000","start":"2024","id":"A/../b"}]`;
		const result = taken(text);
		expect(lines(result)).toEqual([
			"A | 2024 | Events",
			"C | 2024 | Events",
			"\ufffd E | 2024 | Events",
			"F | 2024 | Events",
		]);
		expect(result.dossier.events.at(-1)?.id).toBe("a-b");
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
		expect(told(result)).toEqual([
			'warning 2:41 The field "__proto__" was not read: such a name could change how programs work.',
			'warning 2:70 The field "constructor" was not read: such a name could change how programs work.',
			'warning 3:29 The field "title" stands twice in one object; the last was read.',
			"error 4:22 Set aside: expected a finite number, got the number Infinity.",
			"warning 5:1 Half a character (a lone surrogate) was replaced by a mark (\ufffd)",
			"warning 6:1 Control characters were left out of a text",
			"information 6:1 An id was written as a slug (a-z, 0-9, hyphens)",
		]);
	});
	it("names the limit of events and what the file has, at the limit and beyond", () => {
		const file = (count: number) => `[{"title":"A","start":"2024"}${",0".repeat(count - 1)}]`;
		const atLimit = importText(file(1_000_000), options);
		expect(atLimit.kind === "dossier" && [atLimit.taken, atLimit.setAside]).toEqual([1, 999_999]);
		expect(refused(file(1_000_001))).toEqual(["error 1:1 The file has 1,000,001 events; at most 1,000,000 are read."]);
	});
	it("takes no answer for one that names no time zone", () => {
		const asked = importText("title,start\nA,2024-04-11 13:30\n", {
			...options,
			answers: { timeZone: "Mars/Olympus" },
		});
		expect(asked.kind === "question" && asked.question.timeZone?.examples).toEqual([
			{ line: 2, text: "2024-04-11 13:30" },
		]);
	});
	it("names the limit of a text and what it has, at the limit and beyond", () => {
		const file = (length: number) =>
			`[{"title":"A","start":"2024","text":"${"x".repeat(length)}"},{"title":"B","start":"2024"}]`;
		expect(lines(taken(file(1_000_000)))).toEqual(["A | 2024 | Events", "B | 2024 | Events"]);
		const beyond = taken(file(1_000_001));
		expect(lines(beyond)).toEqual(["B | 2024 | Events"]);
		expect(told(beyond)).toEqual([
			"error 1:37 Set aside: expected at most 1000000 characters, got 1000001 characters.",
		]);
	});
	it.each(Object.keys(SAMPLE_FILES).filter((name) => name !== "readout"))(
		"takes every naughty string in every text of %s, or sets its row aside, and the schema takes the rest",
		(name) => {
			const sample = SAMPLE_FILES[name] ?? "";
			const isJson = sample.startsWith("{") || sample.startsWith("[");
			let sound = 0;
			naughty.forEach((text, at) => {
				const put = isJson ? JSON.stringify(text).slice(1, -1) : text.replaceAll('"', '""');
				// Capital letters stand for the titles and texts of the samples.
				const file = sample.replace(isJson ? /"[A-E]"/g : /\bA\b/g, () => (isJson ? `"${put}"` : put));
				const result = importText(file, { ...options, answers: ALL_ANSWERED });
				if (result.kind !== "dossier" || at % 8 !== 0) return;
				expectSound(result);
				sound += 1;
			});
			expect(sound).toBeGreaterThan(10);
		},
	);
	it("keeps what it took as text: no address that runs, none that is loaded", () => {
		const result = taken(
			JSON.stringify(
				[
					"javascript:alert(1)",
					"JaVaScRiPt:alert(1)",
					"java\nscript:alert(1)",
					"data:text/html,x",
					"vbscript:x",
					"file:///etc",
					"//e.org",
					"https://e.org/a b",
					"HTTPS://e.org/ok",
				].map((url, at) => ({ title: `<img src=x onerror=alert(${at})>T${at}`, start: "2024", url })),
			),
		);
		expect(result.dossier.sources.map(({ url }) => url)).toEqual([undefined, "https://e.org/ok"]);
		expect(result.dossier.events.map(({ title }) => title)).toEqual(Array.from({ length: 9 }, (_, at) => `T${at}`));
	});
});
