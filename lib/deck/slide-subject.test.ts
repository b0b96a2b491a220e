import { describe, expect, it } from "vitest";
import { decodeAddress } from "../view/address";
import { defaultDeck } from "./default-deck";
import { MINERALS, shippedLookup, TITLE, WEEK, WIND } from "./sample-deck";
import { watchSlide } from "./slide-for";
import { slidePath, slideSubject } from "./slide-subject";

const lookup = shippedLookup();

describe("slideSubject(slide, lookup)", () => {
	it("is what the slide is about, and the dossier where that is not there", () => {
		const slides = [
			TITLE,
			WEEK,
			MINERALS,
			WIND,
			watchSlide(null),
			watchSlide("minerals"),
			{ ...WIND, claim: "no-such" },
		];
		expect(slides.map((slide) => slideSubject(slide, lookup))).toEqual([
			{ kind: "dossier" },
			{ kind: "dossier" },
			{ kind: "topic", id: "minerals" },
			{ kind: "claim", id: "statement-covers-offshore-wind" },
			{ kind: "dossier" },
			{ kind: "topic", id: "minerals" },
			{ kind: "dossier" },
		]);
	});
});

describe("slidePath(slide, lookup, asOf)", () => {
	it("says the span of a timeline and the day of the deck", () => {
		expect(slidePath(WEEK, lookup, "2024-04-12")).toBe("?from=2024-04-07&to=2024-04-12&asof=2024-04-12");
		expect(slidePath(MINERALS, lookup, null)).toBe("topics/minerals/");
	});
	it("is an address that leads back to the subject, of which nothing is dropped", () => {
		for (const slide of defaultDeck(lookup).slides) {
			const [path = "", query = ""] = slidePath(slide, lookup, "2024-04-12").split("?");
			const { view, dropped, missing } = decodeAddress(path, query, lookup);
			expect([view.subject, view.asOf, dropped, missing]).toEqual([
				slideSubject(slide, lookup),
				"2024-04-12",
				0,
				false,
			]);
		}
	});
});
