import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp } from "../dossier/lookup";
import { type Deck, MOST_SLIDES } from "./deck";
import { deckText, parseDeck } from "./deck-file";
import { readDeckText } from "./read-deck-text";
import { MINERALS, sampleDeck, shippedLookup, TITLE, WEEK, WIND } from "./sample-deck";

const lookup = shippedLookup();
const deck: Deck = { ...sampleDeck([{ ...TITLE, heading: "Nickel" }, WEEK, MINERALS, WIND]), asOf: "2024-04-12" };
const jsonOf = (value: Deck): Record<string, unknown> => JSON.parse(deckText(value));

describe("deckText", () => {
	it("deckText(deck) writes spans as an address does, and nothing of the dossier's words", () => {
		expect(jsonOf(sampleDeck([WEEK]))).toEqual({
			format: "readout-deck/1",
			id: "briefing",
			dossier: "trilateral-summit-2024",
			title: "Summit",
			asOf: null,
			slides: [{ ...WEEK, span: { from: "2024-04-07", to: "2024-04-12" } }],
		});
	});
});

describe("parseDeck", () => {
	it("parseDeck(what deckText wrote) is the deck", () => {
		expect(parseDeck(jsonOf(deck), lookup)).toEqual({ ok: true, value: deck, setAside: [], findings: [] });
	});

	it("parseDeck(json) tells all problems at once, each with its place", () => {
		const json = {
			format: "readout-deck/2",
			id: "Briefing",
			dossier: "another",
			title: " ",
			asOf: "2024-02-30",
			owner: "me",
			slides: [
				{ ...TITLE, topic: "minerals", minutes: "1" },
				{ ...WEEK, span: { from: "2024-04-12", to: "2024-04-07" }, lanes: "colour", emphasis: ["a", "a"] },
				{ ...MINERALS, claims: ["a", "b", "c", "d", "e"], heading: "x".repeat(121) },
				{ ...WIND, claim: "" },
				{ ...WIND, kind: "video" },
				TITLE,
				TITLE,
				null,
			],
		};
		const parsed = parseDeck(json, lookup);
		const told = parsed.ok
			? []
			: parsed.problems.map(({ path, expected, got }) => `${path.join(".")}: ${expected}; ${got}`);
		expect(told).toEqual([
			'owner: no such field; text "me"',
			'format: "readout-deck/1"; text "readout-deck/2"',
			'id: a readable slug: a-z, 0-9 and single hyphens; text "Briefing"',
			'dossier: "trilateral-summit-2024", the dossier that is open; text "another"',
			'title: text that says something; text " "',
			'asOf: null or a plain date YYYY-MM-DD; text "2024-02-30"',
			'slides.0.topic: no such field on a title slide; text "minerals"',
			'slides.0.minutes: minutes from 0 to 240; text "1"',
			"slides.1.span: a span that ends after it begins; an object with 2 fields",
			'slides.1.emphasis.1: each id once; text "a"',
			'slides.1.lanes: one of topic, actor, kind, none; text "colour"',
			`slides.2.heading: text of at most 120 characters; text "${"x".repeat(60)}…" (121 characters)`,
			"slides.2.claims: a list of at most 4; a list of 5",
			"slides.3.claim: a readable slug: a-z, 0-9 and single hyphens; an empty text",
			'slides.4.kind: one of title, timeline, topic, event, claim, scorecard, watch, sources; text "video"',
			'slides.6.id: an id that no other slide has; text "title"',
			"slides.7: an object; null",
		]);
	});

	it("parseDeck(ids that the dossier lacks) sets slides aside, leaves out what is only named, and says so", () => {
		const gone = { ...WIND, id: "gone", claim: "nothing-of-this" };
		const named = { ...MINERALS, claims: ["nickel-cooperation-weighed", "no-claim"], challenges: ["no-challenge"] };
		const parsed = parseDeck(jsonOf(sampleDeck([TITLE, gone, named])), lookup);
		expect(parsed).toEqual({
			ok: true,
			value: sampleDeck([TITLE, { ...named, claims: ["nickel-cooperation-weighed"], challenges: [] }]),
			setAside: [{ at: 1, slide: gone }],
			findings: [
				{
					path: ["slides", 1, "claim"],
					expected: "a claim of the dossier",
					got: '"nothing-of-this" on the slide "gone"',
					fix: "The slide is set aside. It stays in the deck's file and comes back when the dossier has it.",
				},
				{
					path: ["slides", 2, "challenges", 0],
					expected: "a claim of the dossier",
					got: '"no-challenge" on the slide "minerals"',
					fix: "The slide is shown without it.",
				},
				{
					path: ["slides", 2, "claims", 1],
					expected: "a claim of the dossier",
					got: '"no-claim" on the slide "minerals"',
					fix: "The slide is shown without it.",
				},
			],
		});
		if (!parsed.ok) return;
		const again = JSON.parse(deckText(parsed.value, parsed.setAside));
		expect(again.slides.map(({ id }: { id: string }) => id)).toEqual(["title", "gone", "minerals"]);
		const taken = sampleDeck([{ ...TITLE, id: "gone" }]);
		expect(parseDeck(JSON.parse(deckText(taken, parsed.setAside)), lookup)).toMatchObject({
			setAside: [{ at: 1, slide: { ...gone, id: "gone-2" } }],
		});
	});

	it("parseDeck(an id that was renamed) follows the alias", () => {
		const renamed = lookUp({ ...lookup.dossier, aliases: { "old-wind": WIND.claim } });
		const old = { ...WIND, claim: "old-wind" };
		expect(parseDeck(jsonOf(sampleDeck([old])), renamed)).toMatchObject({ value: { slides: [WIND] }, findings: [] });
	});

	it("parseDeck(two ids that became one) names it once", () => {
		const [first = "", second = ""] = MINERALS.claims;
		const renamed = lookUp({ ...lookup.dossier, aliases: { "old-nickel": second } });
		const slide = { ...MINERALS, claims: [first, "old-nickel", second] };
		expect(parseDeck(jsonOf(sampleDeck([slide])), renamed)).toMatchObject({
			value: { slides: [MINERALS] },
			findings: [],
		});
	});

	it("parseDeck(a slide that names sources) is shown with those that the dossier has, and set aside without any", () => {
		const known = lookup.dossier.sources[0]?.id ?? "";
		const slide = { ...TITLE, kind: "sources" as const, id: "rest", sources: ["no-source", known] };
		expect(parseDeck(jsonOf(sampleDeck([slide])), lookup)).toMatchObject({
			value: { slides: [{ ...slide, sources: [known] }] },
			setAside: [],
			findings: [{ path: ["slides", 0, "sources", 0], fix: "The slide is shown without it." }],
		});
		const gone = { ...slide, sources: ["no-source"] };
		expect(parseDeck(jsonOf(sampleDeck([TITLE, gone])), lookup)).toMatchObject({
			value: { slides: [TITLE] },
			setAside: [{ at: 1, slide: gone }],
			findings: [{ path: ["slides", 1, "sources", 0], fix: expect.stringContaining("is set aside") }],
		});
	});

	it("parseDeck(no slide that stands) is refused", () => {
		expect(parseDeck(jsonOf(sampleDeck([])), lookup)).toMatchObject({ ok: false, problems: [{ path: ["slides"] }] });
		const gone = sampleDeck([{ ...WIND, claim: "gone" }]);
		expect(parseDeck(jsonOf(gone), lookup)).toMatchObject({ ok: false, problems: [{ path: ["slides", 0, "claim"] }] });
	});

	it("parseDeck(__proto__, holes, too many slides) is refused and harms nothing", () => {
		const text = deckText(deck).replace('"id": "briefing"', '"id": "briefing", "__proto__": {"ok": true}');
		expect(parseDeck(JSON.parse(text), lookup)).toMatchObject({ ok: false, problems: [{ path: ["__proto__"] }] });
		expect(Object.hasOwn(Object.prototype, "ok")).toBe(false);
		const slides = new Array(3);
		expect(parseDeck({ ...jsonOf(deck), slides }, lookup)).toMatchObject({ ok: false });
		const many = Array.from({ length: MOST_SLIDES + 1 }, (_, at) => ({ ...TITLE, id: `s-${at}` }));
		expect(parseDeck(jsonOf(sampleDeck(many)), lookup)).toMatchObject({ ok: false, problems: [{ path: ["slides"] }] });
	});

	it("parseDeck(a deck with notes in it) is refused: they have a file of their own", () => {
		expect(parseDeck({ ...jsonOf(deck), notes: {} }, lookup)).toMatchObject({
			ok: false,
			problems: [{ path: ["notes"] }],
		});
		const slides = [{ ...TITLE, notes: "Start with" }];
		expect(parseDeck({ ...jsonOf(deck), slides }, lookup)).toMatchObject({
			ok: false,
			problems: [{ path: ["slides", 0, "notes"], expected: "no such field" }],
		});
	});

	it("parseDeck(anything) never throws", () => {
		const key = fc.constantFrom("format", "id", "slides", "kind", "span", "claims", "__proto__", "constructor");
		const { json } = fc.letrec((tie) => ({
			json: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.dictionary(key, tie("json")), fc.array(tie("json"))),
		}));
		fc.assert(fc.property(json, (value) => !parseDeck(value, lookup).ok));
		fc.assert(
			fc.property(fc.anything(), (value) => {
				parseDeck({ ...jsonOf(deck), slides: [value, TITLE] }, lookup);
			}),
		);
	});
});

describe("readDeckText", () => {
	it("readDeckText(what deckText wrote) is the deck, after a byte order mark too", () => {
		const read = { kind: "deck", value: deck, setAside: [], findings: [] };
		expect(readDeckText(deckText(deck), lookup)).toEqual(read);
		expect(readDeckText(`\uFEFF${deckText(deck)}`, lookup)).toEqual(read);
	});

	it("readDeckText(text) says line and column of each problem", () => {
		const text = deckText(deck).replace('"minutes": 2,', '"minutes": -2,\n\t\t\t"minutes": -3,');
		expect(readDeckText(text, lookup)).toMatchObject({
			kind: "invalid",
			problems: [
				{ path: ["slides", 2, "minutes"], expected: "minutes from 0 to 240", line: 32, column: 15 },
				{ path: ["slides", 2, "minutes"], expected: "each field once", line: 33, column: 4 },
			],
		});
	});

	it("readDeckText(no strict JSON) is unreadable, with the place", () => {
		expect(readDeckText("{\n\t// a note\n}", lookup)).toMatchObject({ kind: "unreadable", line: 2, column: 2 });
		expect(readDeckText("[".repeat(100_000), lookup)).toMatchObject({ kind: "unreadable", line: 1, column: 9 });
		expect(readDeckText("", lookup)).toMatchObject({ kind: "unreadable" });
	});
});
