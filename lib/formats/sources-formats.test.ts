import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../dossier/dossier";
import { parseWhen } from "../time/parse-when";
import type { When } from "../time/when";
import { wellFormed } from "./plain-text";
import { allDossiers } from "./sample-lookup";
import { sourcesBib } from "./sources-bib";
import { sourcesCsl } from "./sources-csl";
import { sourcesRis } from "./sources-ris";

type Item = Readonly<Record<string, unknown>>;

const readRis = (text: string): readonly Item[] => new Cite(text, { forceType: "@ris/file" }).data;
const readBib = (text: string): readonly Item[] => new Cite(text, { forceType: "@biblatex/text" }).data;
const readCsl = (text: string): readonly Item[] => JSON.parse(text);

const FORMATS = [
	["RIS", sourcesRis, readRis],
	["BibTeX", sourcesBib, readBib],
	["CSL-JSON", sourcesCsl, readCsl],
] as const;

function when(text: string): When {
	const read = parseWhen(text);
	if (!read.ok) throw new Error(text);
	return read.value;
}

const SOURCE: Source = {
	id: "fact-sheet-2024",
	title: "Fact sheet: 50% more {nickel} & cobalt_1 \\ #2 ~ $3 ^",
	publisher: "The White House",
	url: "https://example.org/a%20b/~c_d?x=1&y=2#z",
	published: when("2024-04-10"),
	accessed: "2026-11-23",
	kind: "official statement",
	language: "en",
	reliability: "A",
	reliabilityReason: "Official.",
};
const { title: _, ...UNTITLED } = { ...SOURCE, description: "Story on 100% of {minerals}" };

describe.each(FORMATS)("sources as %s, read by a parser that is not ours", (name, write, read) => {
	const one = (source: Source) => read(write([source]))[0] ?? {};

	it("keep title, publisher, address, language and the day of reading", () => {
		const item = one(SOURCE);
		expect(item).toMatchObject({
			title: SOURCE.title,
			publisher: "The White House",
			URL: SOURCE.url,
			language: "en",
			accessed: { "date-parts": [[2026, 11, 23]] },
		});
		expect(String(item.note)).toContain("Reliability A, completely reliable: Official.");
	});

	it("an untitled source has its description as a note and no title", () => {
		const item = one(UNTITLED);
		expect(item).not.toHaveProperty("title");
		expect(String(item.note)).toContain("Story on 100% of {minerals}");
	});

	it("a source without author or date gets neither", () => {
		const { published: _day, ...undated } = SOURCE;
		const item = one(undated);
		for (const field of ["author", "reporter", "issued"]) expect(item).not.toHaveProperty(field);
		expect(String(item.note)).not.toContain("Published");
	});

	it("an author stays as printed, undivided", () => {
		const item = one({ ...SOURCE, kind: "reference", author: "Ministry of Trade and Industry, Velda" });
		expect(JSON.stringify(item.author)).toMatch(
			/Ministry of Trade and Industry, Velda|Ministry of Trade and Industry.*Velda/,
		);
		expect(Array.isArray(item.author) ? item.author.length : 1).toBe(1);
	});

	it.each([
		["2024", [[2024]], undefined],
		["2024-04", [[2024, 4]], undefined],
		["2024-04-10T10:50-04:00", [[2024, 4, 10]], undefined],
		["2024-04~", [[2024, 4]], "Published: about Apr 2024"],
		["2024-04-10?", [[2024, 4, 10]], "Published: 10 Apr 2024, uncertain"],
		["2024-22", undefined, "Published: summer 2024"],
		["2024-04-XX", undefined, "Published: some day of Apr 2024"],
		["[2025-07-10,2025-07-11]", undefined, "Published: 10 or 11 Jul 2025"],
		["2024-04-10/..", undefined, "Published: from 10 Apr 2024 on"],
	])("%s is a date at its precision, and any hedge stays", (text, parts, note) => {
		// Of papers and official statements this reader of RIS takes the year alone, of pages the day.
		const item = one({ ...SOURCE, kind: "reference", published: when(text) });
		expect((item.issued as { "date-parts": unknown } | undefined)?.["date-parts"]).toEqual(parts);
		if (note === undefined) expect(String(item.note)).not.toContain("Published");
		else expect(String(item.note)).toContain(note);
	});

	it.each(allDossiers())(
		"every source of a dossier comes back, in order, with equal bytes each time: %s",
		(_id, lookup) => {
			const { sources } = lookup.dossier;
			const text = write(sources);
			expect(write(sources)).toBe(text);
			const items = sources.length === 0 ? [] : read(text);
			expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
			expect(items.map(({ URL }) => ascii(URL))).toEqual(sources.map(({ url }) => ascii(url)));
			expect(items.map(({ title }) => title !== undefined)).toEqual(sources.map(({ title }) => title !== undefined));
		},
	);

	it("no text breaks out of its field, whatever it holds", () => {
		const hostile = fc.oneof(
			fc.string({ unit: "binary", minLength: 1 }),
			fc.constantFrom(
				"x\r\nER  - \r\nTY  - JOUR",
				"}}, title = {x",
				"%\n@online{evil,",
				"\\",
				"{",
				"}}}",
				"a\u2028b",
				"$&_^~#%",
			),
		);
		fc.assert(
			fc.property(hostile, hostile, (title, reason) => {
				const source = { ...SOURCE, title: `a${title}b`, reliabilityReason: `a${reason}b`, publisher: `a${reason}b` };
				const items = read(write([source, { ...SOURCE, id: "second" }]));
				expect(items.map(({ id, URL }) => [id, URL])).toEqual([
					[SOURCE.id, SOURCE.url],
					["second", SOURCE.url],
				]);
				expect(items[1]?.title).toBe(SOURCE.title);
				if (name !== "BibTeX") expect(items[0]?.title).toBe(plain(source.title));
			}),
			{ numRuns: 300 },
		);
	});
});

/** An address as it is asked for: letters beyond ASCII stand in it either way. */
function ascii(url: unknown): string {
	return String(url).replace(/[^!-~]/gu, encodeURIComponent);
}

function plain(text: string): string {
	return wellFormed(text)
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
}

describe("the files themselves", () => {
	it("sourcesRis([source]) is RIS to the letter", () => {
		const { language: _language, ...source } = { ...SOURCE, published: when("2024-04~"), author: "A. B." };
		expect(sourcesRis([source])).toBe(
			[
				"TY  - GOVDOC",
				"ID  - fact-sheet-2024",
				`TI  - ${SOURCE.title}`,
				"AU  - A. B.",
				"PB  - The White House",
				"PY  - 2024",
				"DA  - 2024/04//about",
				`UR  - ${SOURCE.url}`,
				"Y2  - 2026/11/23/",
				"M3  - official statement",
				"N1  - Published: about Apr 2024",
				"N1  - Reliability A, completely reliable: Official.",
				"ER  - ",
				"",
			].join("\r\n"),
		);
	});

	it("sourcesBib([source]) is BibTeX to the letter, with the date as EDTF", () => {
		expect(sourcesBib([{ ...UNTITLED, published: when("2024-04~") }])).toBe(
			[
				"@online{fact-sheet-2024,",
				"\torganization = {{The White House}},",
				"\tdate = {2024-04~},",
				`\turl = {${SOURCE.url}},`,
				"\turldate = {2026-11-23},",
				"\tlanguage = {en},",
				"\tkeywords = {official statement},",
				"\tnote = {Story on 100\\% of \\textbraceleft{}minerals\\textbraceright{} · Published: about Apr 2024 · Reliability A, completely reliable: Official.},",
				"}",
				"",
			].join("\n"),
		);
	});

	it("news stands in its paper; what is official or on the web has a publisher", () => {
		const kinds = ["news report", "trade press", "official statement", "republished official statement", "analysis"];
		const items = readCsl(sourcesCsl(kinds.map((kind) => ({ ...SOURCE, kind }))));
		expect(items.map((item) => [item.type, "container-title" in item, "publisher" in item])).toEqual([
			["article-newspaper", true, false],
			["article-newspaper", true, false],
			["report", false, true],
			["webpage", false, true],
			["webpage", false, true],
		]);
	});

	it("no sources make files without records", () => {
		expect([sourcesRis([]), sourcesBib([]), sourcesCsl([])]).toEqual(["", "", "[]\n"]);
	});
});
