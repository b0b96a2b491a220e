import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	atFraction,
	clamp,
	clampSpan,
	contains,
	containsSpan,
	FARTHEST,
	fractionIn,
	intersection,
	makeSpan,
	middleOf,
	overlaps,
	sameSpan,
	scaleAbout,
	shift,
	spanOfBounds,
	union,
	widthOf,
} from "./span";

const coordinate = fc.integer({ min: -1e15, max: 1e15 });
const spans = fc.tuple(coordinate, coordinate).map(([a, b]) => makeSpan(a, b));

describe("makeSpan", () => {
	it("makeSpan(any two numbers) is ordered and finite", () => {
		fc.assert(
			fc.property(fc.double(), fc.double(), (a, b) => {
				const span = makeSpan(a, b);
				expect(span.start).toBeLessThanOrEqual(span.end);
				expect(Math.max(Math.abs(span.start), Math.abs(span.end))).toBeLessThanOrEqual(FARTHEST);
			}),
		);
	});

	it("makeSpan(Infinity, NaN) is held in reach", () => {
		expect(makeSpan(Number.POSITIVE_INFINITY, Number.NaN)).toEqual({ start: 0, end: FARTHEST });
	});
});

describe("contains and overlaps", () => {
	it("contains(s, t) takes the start and leaves the end", () => {
		const span = makeSpan(10, 20);
		expect([9, 10, 19, 20].map((at) => contains(span, at))).toEqual([false, true, true, false]);
	});

	it("overlaps(a, b) is symmetric, is false for spans that only touch, and agrees with intersection", () => {
		expect(overlaps(makeSpan(0, 10), makeSpan(10, 20))).toBe(false);
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				expect(overlaps(a, b)).toBe(overlaps(b, a));
				const shared = intersection(a, b);
				expect(shared !== null).toBe(overlaps(a, b));
				if (shared !== null) expect(containsSpan(a, shared) && containsSpan(b, shared)).toBe(true);
			}),
		);
	});
});

describe("union", () => {
	it("union(a, b) is the smallest that holds both, and is its argument where that holds both already", () => {
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				const both = union(a, b);
				expect(both).toEqual({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
				expect(union(both, a)).toBe(both);
			}),
		);
	});
});

describe("clamp", () => {
	it("start ≤ clamp(s, t) ≤ end, and clamp keeps what is inside", () => {
		fc.assert(
			fc.property(spans, coordinate, (span, at) => {
				const held = clamp(span, at);
				expect(held).toBeGreaterThanOrEqual(span.start);
				expect(held).toBeLessThanOrEqual(span.end);
				if (contains(span, at)) expect(held).toBe(at);
			}),
		);
	});

	it("clampSpan(outer, s) lies in outer, keeps the width where it can and the span where it is inside", () => {
		fc.assert(
			fc.property(spans, spans, (outer, span) => {
				const held = clampSpan(outer, span);
				expect(containsSpan(outer, held)).toBe(true);
				expect(widthOf(held)).toBe(Math.min(widthOf(span), widthOf(outer)));
				expect(clampSpan(outer, held)).toBe(held);
			}),
		);
	});
});

describe("shift and scaleAbout", () => {
	it("shift(shift(s, d), -d) is s", () => {
		fc.assert(
			fc.property(spans, coordinate, (span, by) => {
				expect(sameSpan(shift(shift(span, by), -by), span)).toBe(true);
			}),
		);
		const span = makeSpan(0, 1);
		expect(shift(span, 0)).toBe(span);
	});

	it("scaleAbout(s, at, f) multiplies the width and keeps the fraction at which `at` stands", () => {
		expect(scaleAbout(makeSpan(0, 100), 25, 2)).toEqual({ start: -25, end: 175 });
		const span = makeSpan(0, 100);
		expect([1, 0, -1, Number.NaN].map((factor) => scaleAbout(span, 5, factor))).toEqual([span, span, span, span]);
	});
});

describe("fractionIn", () => {
	it("atFraction(s, fractionIn(s, t)) is t", () => {
		fc.assert(
			fc.property(
				spans.filter((span) => widthOf(span) > 0),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(span, fraction) => {
					const at = atFraction(span, fraction);
					expect(Math.abs(atFraction(span, fractionIn(span, at)) - at)).toBeLessThanOrEqual(1);
				},
			),
		);
		expect(fractionIn(makeSpan(5, 5), 9)).toBe(0);
		expect(middleOf(makeSpan(2, 6))).toBe(4);
	});
});

describe("spanOfBounds", () => {
	it("spanOfBounds closes an open side with the extent", () => {
		const extent = makeSpan(0, 100);
		expect(spanOfBounds({ start: 20, end: null }, extent)).toEqual({ start: 20, end: 100 });
		expect(spanOfBounds({ start: null, end: 20 }, extent)).toEqual({ start: 0, end: 20 });
		expect(spanOfBounds({ start: null, end: null }, extent)).toEqual({ start: 0, end: 100 });
		expect(spanOfBounds({ start: 120, end: null }, extent)).toEqual({ start: 120, end: 120 });
		expect(spanOfBounds({ start: null, end: -20 }, extent)).toEqual({ start: -20, end: -20 });
	});
});
