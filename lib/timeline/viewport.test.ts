import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeScale } from "./scale";
import { clampTo, endsOf, fitTo, MIN_SPAN, moveTo, panBy, span, type Viewport, zoomAbout } from "./viewport";

const viewport = fc
	.record({ start: fc.integer({ min: -1e13, max: 1e13 }), length: fc.integer({ min: MIN_SPAN, max: 1e12 }) })
	.map(({ start, length }): Viewport => ({ start, end: start + length }));

describe("clampTo(viewport, extent)", () => {
	it("lies in the extent and keeps the span where it can", () => {
		fc.assert(
			fc.property(viewport, viewport, (view, extent) => {
				const clamped = clampTo(view, extent);
				expect(clamped.start).toBeGreaterThanOrEqual(extent.start);
				expect(clamped.end).toBeLessThanOrEqual(extent.end);
				expect(span(clamped)).toBe(Math.min(span(view), span(extent)));
			}),
		);
	});

	it("returns a viewport inside unchanged", () => {
		const extent = { start: 0, end: 1e9 };
		const inside = { start: 10, end: 1e8 };
		expect(clampTo(inside, extent)).toBe(inside);
		expect(clampTo(extent, extent)).toBe(extent);
	});
});

describe("zoomAbout(viewport, point, factor)", () => {
	it("keeps the point where it is on the screen", () => {
		fc.assert(
			fc.property(
				viewport,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0.1, max: 10, noNaN: true }),
				(view, share, factor) => {
					const point = view.start + share * span(view);
					const zoomed = zoomAbout(view, point, factor);
					const before = timeScale(view, 1000).timeToX(point);
					expect(Math.abs(timeScale(zoomed, 1000).timeToX(point) - before)).toBeLessThan(0.1);
				},
			),
		);
	});

	it("stops at the least span and returns itself when nothing changes", () => {
		const least = { start: 0, end: MIN_SPAN };
		expect(zoomAbout(least, 10, 2)).toBe(least);
		const view = { start: 0, end: 1e9 };
		expect(zoomAbout(view, 5, 1)).toBe(view);
		expect(zoomAbout(view, 5, 0)).toBe(view);
	});
});

describe("timeScale(viewport, width)", () => {
	it("xToTime undoes timeToX", () => {
		fc.assert(
			fc.property(viewport, fc.double({ min: 0, max: 1272, noNaN: true }), (view, x) => {
				const scale = timeScale(view, 1272);
				expect(Math.abs(scale.timeToX(scale.xToTime(x)) - x)).toBeLessThan(0.1);
			}),
		);
	});
});

describe("moving", () => {
	it("panBy and moveTo keep the span and return itself when nothing changes", () => {
		const view = { start: 100, end: 1e6 };
		expect(panBy(view, 50)).toEqual({ start: 150, end: 1e6 + 50 });
		expect(moveTo(view, 100)).toBe(view);
	});

	it("fitTo adds air on both sides and is never shorter than the least span", () => {
		expect(fitTo(0, 1e9, 0.1)).toEqual({ start: -1e8, end: 1.1e9 });
		expect(span(fitTo(5, 6))).toBe(MIN_SPAN);
	});
});

it("endsOf(viewport, extent) tells the ends that a window has come to", () => {
	const extent = { start: 0, end: 10 * MIN_SPAN };
	expect(endsOf(extent, extent)).toEqual({ start: true, end: true, closest: false });
	expect(endsOf({ start: MIN_SPAN, end: 2 * MIN_SPAN }, extent)).toEqual({ start: false, end: false, closest: true });
});
