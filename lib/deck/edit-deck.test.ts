import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSlide, addSubject, dropSlide, moveSlide, setChallenges, setHeading, setMinutes } from "./edit-deck";
import { MINERALS, sampleDeck, shippedLookup, TITLE, WEEK, WIND } from "./sample-deck";
import { timelineSlide } from "./slide-for";
import { isSlug } from "./slug";

const lookup = shippedLookup();
const deck = sampleDeck([TITLE, WEEK, MINERALS, WIND]);
const idsOf = ({ slides }: typeof deck) => slides.map(({ id }) => id);

describe("moveSlide", () => {
	it("moveSlide(id, to) puts the slide there and keeps the others in order", () => {
		expect(idsOf(moveSlide(deck, "title", 2))).toEqual(["week", "minerals", "title", "wind"]);
		expect(idsOf(moveSlide(deck, "wind", -5))).toEqual(["wind", "title", "week", "minerals"]);
		expect(idsOf(moveSlide(deck, "title", 99))).toEqual(["week", "minerals", "wind", "title"]);
	});

	it("moveSlide(where it stands, or no slide) is the same deck", () => {
		expect(moveSlide(deck, "week", 1)).toBe(deck);
		expect(moveSlide(deck, "nothing", 0)).toBe(deck);
	});
});

describe("dropSlide", () => {
	it("dropSlide(id) takes one slide out, but never the last one", () => {
		expect(idsOf(dropSlide(deck, "week"))).toEqual(["title", "minerals", "wind"]);
		expect(dropSlide(deck, "nothing")).toBe(deck);
		const single = sampleDeck([WIND]);
		expect(dropSlide(single, "wind")).toBe(single);
	});
});

describe("addSlide and addSubject", () => {
	it("addSubject(subject, after) stands behind the slide named, under an id that is free", () => {
		expect(idsOf(addSubject(deck, { kind: "topic", id: "minerals" }, lookup, "title"))).toEqual([
			...["title", "minerals-2", "week", "minerals", "wind"],
		]);
		expect(idsOf(addSubject(deck, { kind: "scorecard" }, lookup))).toEqual([...idsOf(deck), "scorecard"]);
	});

	it("addSubject(subject) makes a slide of every kind of thing, and none of pages of work or what the dossier lacks", () => {
		const added = (...subject: Parameters<typeof addSubject>[1][]) =>
			subject.map((each) => addSubject(sampleDeck([]), each, lookup).slides[0]?.kind ?? null);
		expect(
			added(
				{ kind: "dossier" },
				{ kind: "event", id: "congress-speech" },
				{ kind: "claim", id: "nickel-cooperation-weighed" },
				{ kind: "source", id: lookup.dossier.sources[0]?.id ?? "" },
				{ kind: "actor", id: lookup.dossier.actors[0]?.id ?? "" },
				{ kind: "sources" },
				{ kind: "changes" },
				{ kind: "checks" },
				{ kind: "event", id: "nothing-of-this" },
			),
		).toEqual(["title", "event", "claim", "sources", "timeline", "sources", null, null, null]);
	});

	it("addSlide(a timeline as looked at) widens its span to whole minutes, and takes the focus beyond all years", () => {
		const spanOf = (span: { from: number; to: number }) => {
			const slide = timelineSlide(span, [], "actor");
			return slide.kind === "timeline" ? slide.span : undefined;
		};
		expect(spanOf({ from: 90_500, to: 150_001 })).toEqual({ from: 60_000, to: 180_000 });
		expect(spanOf({ from: -1e18, to: 1e18 })).toBeNull();
	});

	it("ids stay unique slugs whatever is added, moved and dropped", () => {
		const edit = fc.oneof(
			fc.constantFrom(TITLE, WEEK, MINERALS, WIND).map((slide) => (d: typeof deck) => addSlide(d, slide, "week")),
			fc.tuple(fc.nat(9), fc.integer()).map(
				([at, to]) =>
					(d: typeof deck) =>
						moveSlide(d, idsOf(d)[at] ?? "", to),
			),
			fc.nat(9).map((at) => (d: typeof deck) => dropSlide(d, idsOf(d)[at] ?? "")),
		);
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
				const ids = idsOf(edits.reduce((d, change) => change(d), deck));
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.length > 0 && ids.every(isSlug)).toBe(true);
			}),
		);
	});

	it("addSlide(a full deck) is the same deck", () => {
		const full = Array.from({ length: 300 }).reduce<typeof deck>((d) => addSlide(d, TITLE), deck);
		expect(full.slides).toHaveLength(200);
		expect(addSlide(full, TITLE)).toBe(full);
	});
});

describe("setMinutes, setHeading and setChallenges", () => {
	it("setMinutes(minutes) rounds to a quarter and holds it between none and four hours", () => {
		const minutes = [1.3, -4, 1e9, 0.1].map((each) => setMinutes(deck, "week", each).slides[1]?.minutes);
		expect(minutes).toEqual([1.25, 0, 240, 0]);
		expect(setMinutes(deck, "week", Number.NaN)).toBe(deck);
		expect(setMinutes(deck, "week", 1)).toBe(deck);
	});

	it("setHeading(text) is one line of at most 120 units and whole characters; an empty one is none", () => {
		const headed = setHeading(deck, "title", " One\n idea\u0000 ");
		expect(headed.slides[0]).toEqual({ ...TITLE, heading: "One idea" });
		expect(setHeading(headed, "title", " ")).toEqual(deck);
		expect(setHeading(deck, "title", "")).toBe(deck);
		expect(setHeading(deck, "title", `a${"😀".repeat(90)}`).slides[0]?.heading).toBe(`a${"😀".repeat(59)}`);
	});

	it("setChallenges(claims) keeps what the dossier has, each once, in the order given", () => {
		const ids = ["statement-covers-offshore-wind", "nothing", "nickel-cooperation-weighed"];
		const changed = setChallenges(deck, "title", [...ids, ...ids], lookup);
		expect(changed.slides[0]?.challenges).toEqual([ids[0], ids[2]]);
		expect(setChallenges(changed, "title", ids, lookup)).toBe(changed);
	});
});
