import { describe, expect, it } from "vitest";
import { MINERALS, shippedLookup, TITLE, WEEK, WIND } from "./sample-deck";
import { slideFor, timelineSlide, watchSlide } from "./slide-for";
import { slideTitle } from "./slide-title";

const lookup = shippedLookup();

describe("slideTitle", () => {
	it("slideTitle(slide) is its heading, else what it shows", () => {
		const slides = [
			TITLE,
			{ ...TITLE, heading: "Nickel" },
			WEEK,
			MINERALS,
			WIND,
			watchSlide(null),
			watchSlide("minerals"),
			timelineSlide(null, [], "topic"),
		];
		expect(slides.map((slide) => slideTitle(slide, lookup))).toEqual([
			lookup.dossier.title,
			"Nickel",
			"Timeline",
			"Minerals",
			lookup.claims.get("statement-covers-offshore-wind")?.text,
			"What to watch",
			"What to watch: Minerals",
			"Timeline",
		]);
	});

	it("slideTitle(a slide whose subject the dossier lacks) says so", () => {
		expect(slideTitle({ ...WIND, claim: "nothing-of-this" }, lookup)).toBe("Not in the dossier");
	});

	it("slideTitle(sources) is the source where it names one", () => {
		const [first, second] = lookup.dossier.sources.map(({ id }) => id);
		const slide = slideFor({ kind: "source", id: first ?? "" }, lookup);
		if (slide?.kind !== "sources") throw new Error("no slide of a source");
		expect(slideTitle(slide, lookup)).not.toBe("Sources");
		expect(slideTitle({ ...slide, sources: [first ?? "", second ?? ""] }, lookup)).toBe("Sources");
		expect(slideTitle({ ...slide, sources: [] }, lookup)).toBe("Sources");
	});
});
