import { inflateRawSync } from "node:zlib";
import naughty from "big-list-of-naughty-strings";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Deck } from "../deck/deck";
import { defaultDeck } from "../deck/default-deck";
import { type Notes, noNotes, setNote } from "../deck/notes";
import { MINERALS, sampleDeck, shippedLookup, TITLE, WEEK, WIND } from "../deck/sample-deck";
import { slideContent } from "../deck/slide-content";
import { watchSlide } from "../deck/slide-for";
import { asOf } from "../dossier/as-of";
import { type Lookup, lookUp } from "../dossier/lookup";
import { deckPptx } from "./pptx";
import { pptxLines, pptxText } from "./pptx-look";

const SITE = { origin: "https://example.org", root: "/dossiers/trilateral-summit-2024/" };
const lookup = shippedLookup();

/** The files of a zip by name, read from its central directory. */
function unzip(file: ArrayBuffer): ReadonlyMap<string, string> {
	const bytes = Buffer.from(file);
	const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
	const files = new Map<string, string>();
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [packed, size, nameLength] = [
			bytes.readUInt16LE(at + 10),
			bytes.readUInt32LE(at + 20),
			bytes.readUInt16LE(at + 28),
		];
		const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
		const local = bytes.readUInt32LE(at + 42);
		const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const data = bytes.subarray(from, from + size);
		if (!name.endsWith("/")) files.set(name, (packed === 0 ? data : inflateRawSync(data)).toString("utf8"));
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return files;
}

type Part = {
	readonly texts: readonly string[];
	readonly elements: ReadonlyMap<string, readonly Record<string, string>[]>;
};

/** The runs of text and the elements of a well-formed part; throws where it is not. */
function readPart(xml: string): Part {
	const texts: string[] = [];
	const elements = new Map<string, Record<string, string>[]>();
	let open = "";
	const parser = new SaxesParser();
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("opentag", ({ name, attributes }) => {
		elements.set(name, [...(elements.get(name) ?? []), attributes as Record<string, string>]);
		open = name;
		if (name === "a:t") texts.push("");
	});
	parser.on("text", (text) => {
		if (open === "a:t") texts[texts.length - 1] += text;
	});
	parser.on("closetag", () => {
		open = "";
	});
	parser.write(xml).close();
	return { texts, elements };
}

async function partsOf(
	deck: Deck,
	notes: Notes | null,
	known: Lookup,
	site = SITE,
): Promise<ReadonlyMap<string, Part>> {
	const files = unzip(await deckPptx(deck, notes, known, site));
	return new Map([...files].map(([name, text]) => [name, readPart(text)]));
}

function textsOf(parts: ReadonlyMap<string, Part>, name: string): readonly string[] {
	return parts.get(name)?.texts ?? [];
}

/** Targets outside the file, of all relationships. */
function linksOf(parts: ReadonlyMap<string, Part>): readonly (string | undefined)[] {
	return [...parts]
		.filter(([name]) => name.endsWith(".rels"))
		.flatMap(([, { elements }]) => elements.get("Relationship") ?? [])
		.filter(({ TargetMode }) => TargetMode === "External")
		.map(({ Target }) => Target);
}

const withNotes = (deck: Deck) =>
	deck.slides.reduce((notes, { id }) => setNote(notes, id, `Say ${id}\nslowly & “well”`), noNotes(deck.id));

describe("deckPptx(deck, notes, lookup, site)", () => {
	it("has each slide of the shipped deck with its heading, its note, its day and its address", async () => {
		const deck = defaultDeck(lookup);
		const parts = await partsOf(deck, withNotes(deck), lookup);
		for (const [at, slide] of deck.slides.entries()) {
			const texts = textsOf(parts, `ppt/slides/slide${at + 1}.xml`);
			expect(texts).toContain(slideContent(slide, lookup)?.heading);
			expect(texts).toContain(`${at + 1} / ${deck.slides.length}`);
			expect(texts.some((text) => text.startsWith("As known on 23 Nov 2026 (latest)"))).toBe(true);
			expect(texts.some((text) => text.startsWith(`In the dossier: ${SITE.origin}${SITE.root}`))).toBe(true);
			expect(textsOf(parts, `ppt/notesSlides/notesSlide${at + 1}.xml`).at(0)).toBe(`Say ${slide.id}\nslowly & “well”`);
		}
		expect(parts.has(`ppt/slides/slide${deck.slides.length + 1}.xml`)).toBe(false);
	});

	it("links each slide to its subject as of the deck's day, and to nothing else", async () => {
		const slides = [TITLE, WEEK, MINERALS, WIND, watchSlide("minerals")];
		const known = lookUp(asOf(lookup.dossier, "2024-04-12"));
		const parts = await partsOf({ ...sampleDeck(slides), asOf: "2024-04-12" }, null, known);
		const base = SITE.origin + SITE.root;
		expect([...linksOf(parts)].sort()).toEqual(
			[
				`${base}?asof=2024-04-12`,
				`${base}?from=2024-04-07&to=2024-04-12&asof=2024-04-12`,
				`${base}topics/minerals/?asof=2024-04-12`,
				`${base}claims/statement-covers-offshore-wind/?asof=2024-04-12`,
				`${base}topics/minerals/?asof=2024-04-12`,
			].sort(),
		);
	});

	it("has claims as a table and the timeline as shapes, without a picture", async () => {
		const parts = await partsOf(sampleDeck([MINERALS, WEEK]), null, lookup);
		const topic = parts.get("ppt/slides/slide1.xml");
		expect(topic?.elements.get("a:tr")?.length).toBe(MINERALS.claims.length);
		expect(topic?.texts).toContain(lookup.claims.get("nickel-cooperation-weighed")?.text);
		const week = parts.get("ppt/slides/slide2.xml");
		expect(week?.elements.get("a:custGeom")?.length).toBeGreaterThan(10);
		expect(week?.texts).toContain(lookup.topics.get("minerals")?.title);
		expect([...parts.keys()].filter((name) => name.startsWith("ppt/media/"))).toEqual([]);
	});

	it("has each heading as its slide's title, which names it in an outline", async () => {
		const parts = await partsOf(sampleDeck([TITLE, MINERALS]), null, lookup);
		for (const name of ["ppt/slides/slide1.xml", "ppt/slides/slide2.xml"])
			expect(
				parts
					.get(name)
					?.elements.get("p:ph")
					?.map(({ type }) => type),
			).toEqual(["title"]);
	});

	it("without notes says none", async () => {
		const deck = sampleDeck([TITLE]);
		const parts = await partsOf(deck, null, lookup);
		expect(textsOf(parts, "ppt/notesSlides/notesSlide1.xml")).toEqual(["", "1"]);
	});

	it("says that a subject was not known on the day", async () => {
		const parts = await partsOf(
			{ ...sampleDeck([{ ...WIND, claim: "nothing-of-this" }]), asOf: "2024-04-12" },
			null,
			lookup,
		);
		expect(textsOf(parts, "ppt/slides/slide1.xml")).toContain("This was not known on the day shown");
	});

	it.each(["file://", "null", "javascript:", ""])("links to nothing from the origin %j", async (origin) => {
		expect(linksOf(await partsOf(sampleDeck([TITLE, WIND]), null, lookup, { ...SITE, origin }))).toEqual([]);
	});

	it("is well-formed with hostile text in every field, and links to http and https alone", async () => {
		const texts = [...naughty, "\u0000\u0008\uffff\ufffe\ud800x", "]]>&lt;", "a\u2028b\r\nc\td"];
		let used = 0;
		const next = () => texts[used++ % texts.length] ?? "";
		while (used < texts.length) {
			const known = lookUp(fill(lookup.dossier, next));
			const whole = defaultDeck(known);
			const slides = whole.slides.map((slide) => ({ ...slide, heading: next() }));
			const deck = {
				...whole,
				title: next(),
				slides: [...whole.slides, ...slides.map((each) => ({ ...each, id: `h-${each.id}` }))],
			};
			const notes = deck.slides.reduce((all, { id }) => setNote(all, id, next()), noNotes(deck.id));
			const parts = await partsOf(deck, notes, known);
			for (const [at, slide] of deck.slides.entries()) {
				const heading = pptxText(slideContent(slide, known)?.heading ?? "");
				if (heading !== "") expect(textsOf(parts, `ppt/slides/slide${at + 1}.xml`)).toContain(heading);
				const note = pptxLines(notes.texts.get(slide.id) ?? "");
				expect(textsOf(parts, `ppt/notesSlides/notesSlide${at + 1}.xml`).at(0)).toBe(note);
			}
			expect(linksOf(parts).filter((target) => !target?.startsWith(SITE.origin + SITE.root))).toEqual([]);
		}
	});
});

/** Keys whose value is drawn as it stands. */
const PROSE = new Set(
	"title short text summary question name role place publisher author description note reason attribution".split(" "),
);

/** The dossier with the next text in each prose field. */
function fill<T>(value: T, next: () => string, key = ""): T {
	if (typeof value === "string") return (PROSE.has(key) ? next() : value) as T;
	if (Array.isArray(value)) return value.map((inner) => fill(inner, next, key)) as T;
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, next, name)])) as T;
}
