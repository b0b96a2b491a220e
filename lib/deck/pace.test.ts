import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockWords, paceBar, paceOf, paceWords } from "./pace";
import { MINERALS, sampleDeck, shippedLookup, TITLE, WIND } from "./sample-deck";

const lookup = shippedLookup();
/** 1 minute, then 2 in three steps of 40 s, then 1 in two of 30 s. */
const deck = sampleDeck([TITLE, MINERALS, WIND]);
const ahead = (slide: string, step: number, seconds: number) =>
	paceOf(deck, { slide, step }, seconds * 1000, lookup).ahead / 1000;

describe("paceOf", () => {
	it("paceOf(place, elapsed) is on time in the step's share of its slide, ahead before it, behind after it", () => {
		expect([0, 59, 60, 72].map((seconds) => ahead("title", 0, seconds))).toEqual([0, 0, 0, -12]);
		expect([88, 100, 140, 145].map((seconds) => ahead("minerals", 1, seconds))).toEqual([12, 0, 0, -5]);
		expect([0, 240, 305].map((seconds) => ahead("wind", 1, seconds))).toEqual([210, 0, -65]);
	});

	it("paceOf(place, elapsed) says which slide is due, the last one when time is up", () => {
		const due = [-1, 0, 60, 179, 180, 999].map(
			(seconds) => paceOf(deck, { slide: "title", step: 0 }, seconds * 1000, lookup).due,
		);
		expect(due).toEqual(["title", "title", "minerals", "minerals", "wind", "wind"]);
	});

	it("paceOf(place, elapsed) places what is shown and what time it is on the bar", () => {
		expect(paceOf(deck, { slide: "minerals", step: 0 }, 120_000, lookup)).toEqual({
			planned: 240_000,
			due: "minerals",
			ahead: -20_000,
			shown: 0.25,
			now: 0.5,
		});
		expect(paceOf(deck, { slide: "gone", step: 7 }, 999_000, lookup)).toMatchObject({ shown: 0, now: 1 });
	});

	it("paceOf(nothing planned) is neither ahead nor behind", () => {
		const none = { planned: 0, due: null, ahead: 0, shown: 0, now: 0 };
		const unplanned = sampleDeck([{ ...TITLE, minutes: 0 }]);
		expect(paceOf(unplanned, { slide: "title", step: 0 }, 5000, lookup)).toEqual(none);
		expect(paceOf(sampleDeck([]), { slide: "title", step: 0 }, 5000, lookup)).toEqual(none);
	});
});

describe("paceBar", () => {
	it("paceBar(deck) is as wide as planned, all alike where nothing is", () => {
		expect(paceBar(deck)).toEqual([
			{ slide: "title", from: 0, width: 0.25 },
			{ slide: "minerals", from: 0.25, width: 0.5 },
			{ slide: "wind", from: 0.75, width: 0.25 },
		]);
		expect(
			paceBar({ slides: [TITLE, WIND].map((slide) => ({ ...slide, minutes: 0 })) }).map(({ width }) => width),
		).toEqual([0.5, 0.5]);
		expect(paceBar({ slides: [] })).toEqual([]);
	});

	it("paceBar(any deck) fills the bar without gaps", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 240, noNaN: true }), { minLength: 1, maxLength: 50 }),
				(minutes) => {
					const bar = paceBar({ slides: minutes.map((each, at) => ({ ...TITLE, id: `s-${at}`, minutes: each })) });
					const end = bar.reduce((from, segment) => {
						expect(segment.from).toBeCloseTo(from, 9);
						return from + segment.width;
					}, 0);
					expect(end).toBeCloseTo(1, 9);
				},
			),
		);
	});
});

describe("paceWords and clockWords", () => {
	it("paceWords(pace) says it to the second, from an hour on to the minute", () => {
		const words = [12_000, -65_000, 499, -499, -600_000, -3_725_000].map((each) =>
			paceWords({ planned: 1, ahead: each }),
		);
		expect(words).toEqual([
			...["12 s ahead", "1 min 05 s behind", "on time", "on time", "10 min 00 s behind", "1 h 02 min behind"],
		]);
		expect(paceWords({ planned: 0, ahead: 0 })).toBe("no time planned");
	});

	it("clockWords(elapsed, planned) is minutes and seconds, hours where there are any", () => {
		expect(clockWords(320_999, 900_000)).toBe("05:20 of 15:00");
		expect(clockWords(3_920_000, 5_400_000)).toBe("1:05:20 of 1:30:00");
		expect(clockWords(-5, 0)).toBe("00:00");
	});
});
