import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultDeck } from "./default-deck";
import { dropSlide } from "./edit-deck";
import { firstPlace, lastPlace, nextPlace, numberedPlace, type Place, previousPlace, settledPlace } from "./place";
import { MINERALS, sampleDeck, shippedLookup, TITLE, WEEK, WIND } from "./sample-deck";
import { stepCount } from "./slide-steps";

const lookup = shippedLookup();
const deck = sampleDeck([TITLE, MINERALS, WIND]);
const empty = sampleDeck([]);
const ALL: readonly Place[] = [
	{ slide: "title", step: 0 },
	{ slide: "minerals", step: 0 },
	{ slide: "minerals", step: 1 },
	{ slide: "minerals", step: 2 },
	{ slide: "wind", step: 0 },
	{ slide: "wind", step: 1 },
];
const LAST: Place = { slide: "wind", step: 1 };

describe("nextPlace and previousPlace", () => {
	it("nextPlace(place) goes through every step of every slide and stays at the last", () => {
		expect(ALL.map((place) => nextPlace(place, deck, lookup))).toEqual([...ALL.slice(1), LAST]);
		expect(nextPlace(LAST, deck, lookup)).toBe(LAST);
	});

	it("previousPlace(place) goes the same way back and stays at the first", () => {
		expect(ALL.map((place) => previousPlace(place, deck, lookup))).toEqual([ALL[0], ...ALL.slice(0, -1)]);
	});

	it("previousPlace undoes nextPlace wherever that went on", () => {
		const whole = defaultDeck(lookup);
		const steps = whole.slides.reduce((sum, slide) => sum + stepCount(slide, lookup), 0);
		fc.assert(
			fc.property(fc.nat(steps - 2), (times) => {
				let place = firstPlace(whole) ?? { slide: "", step: 0 };
				for (let time = 0; time < times; time += 1) place = nextPlace(place, whole, lookup);
				expect(previousPlace(nextPlace(place, whole, lookup), whole, lookup)).toEqual(place);
			}),
		);
	});

	it("in a deck without slides every way to go gives the place back, or none", () => {
		const place = { slide: "title", step: 4 };
		expect([nextPlace(place, empty, lookup), previousPlace(place, empty, lookup)]).toEqual([place, place]);
		expect([firstPlace(empty), lastPlace(empty, lookup), numberedPlace(3, empty)]).toEqual([null, null, null]);
		expect(settledPlace(place, empty, lookup)).toBe(place);
	});
});

describe("firstPlace, lastPlace and numberedPlace", () => {
	it("lastPlace(deck) is the last slide with all that it shows", () => {
		expect([firstPlace(deck), lastPlace(deck, lookup)]).toEqual([ALL[0], LAST]);
	});

	it("numberedPlace(number) counts from 1 and is held within the deck", () => {
		const numbers = [-Infinity, 0, 1, 2.4, 3, 99, Infinity, Number.NaN];
		expect(numbers.map((number) => numberedPlace(number, deck)?.slide)).toEqual([
			...["title", "title", "title", "minerals", "wind", "wind", "wind", "title"],
		]);
	});
});

describe("settledPlace", () => {
	it("settledPlace(place that stands) is the place itself", () => {
		expect(settledPlace(LAST, deck, lookup)).toBe(LAST);
	});

	it("settledPlace(place beyond its slide's steps) is the slide's last step", () => {
		const steps = [9, -1, Number.NaN, 1.5];
		expect(steps.map((step) => settledPlace({ slide: "wind", step }, deck, lookup).step)).toEqual([1, 0, 0, 1]);
	});

	it("settledPlace(place whose slide has gone) is the following slide, else the one before, else the first", () => {
		const former = sampleDeck([TITLE, MINERALS, WEEK, WIND]);
		const gone = { slide: "week", step: 0 };
		expect(settledPlace(gone, dropSlide(former, "week"), lookup, former)).toEqual({ slide: "wind", step: 0 });
		expect(settledPlace(gone, sampleDeck([TITLE, MINERALS]), lookup, former)).toEqual({ slide: "minerals", step: 0 });
		expect(settledPlace(gone, deck, lookup)).toEqual({ slide: "title", step: 0 });
	});
});
