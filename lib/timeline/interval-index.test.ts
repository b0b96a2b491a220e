import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countIn, firstFrom, intervalIndex, membersIn, outermost, startAt, upperBound } from "./interval-index";

const interval = fc.oneof(
	fc
		.record({ start: fc.integer({ min: -50, max: 50 }), length: fc.constantFrom(1, 1, 2, 5, 30, 200) })
		.map(({ start, length }) => ({ start, end: start + length })),
	fc.integer({ min: -50, max: 50 }).map((start) => ({ start, end: Infinity })),
	fc.integer({ min: -50, max: 50 }).map((end) => ({ start: -Infinity, end })),
);

function indexOf(intervals: readonly { readonly start: number; readonly end: number }[]) {
	const start = Float64Array.from(intervals, (each) => each.start);
	const end = Float64Array.from(intervals, (each) => each.end);
	const order = [...intervals.keys()].sort((a, b) => {
		const [x, y] = [start[a] ?? 0, start[b] ?? 0];
		return x < y ? -1 : x > y ? 1 : a - b;
	});
	return intervalIndex(Uint32Array.from(order), start, end);
}

describe("membersIn(index, start, end) and countIn", () => {
	it("equal a scan of everything: straddling, equal starts, open ends", () => {
		fc.assert(
			fc.property(
				fc.array(interval, { maxLength: 60 }),
				fc.integer({ min: -60, max: 60 }),
				fc.integer({ min: 1, max: 60 }),
				(intervals, start, length) => {
					const end = start + length;
					const expected = intervals.flatMap((each, at) => (each.start < end && each.end > start ? [at] : []));
					const index = indexOf(intervals);
					expect([...membersIn(index, start, end)].sort((a, b) => a - b)).toEqual(expected);
					expect(countIn(index, start, end)).toBe(expected.length);
					expect(membersIn(index, start, end, 3)).toHaveLength(Math.min(3, expected.length));
				},
			),
			{ numRuns: 1000 },
		);
	});

	it("find nothing in an empty index", () => {
		expect(membersIn(indexOf([]), 0, 10)).toEqual([]);
		expect(countIn(indexOf([]), 0, 10)).toBe(0);
	});
});

describe("outermost(index)", () => {
	it("is the least and the greatest of all sides that are not open; null where there is none", () => {
		fc.assert(
			fc.property(fc.array(interval, { maxLength: 20 }), (intervals) => {
				const sides = intervals.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
				const expected = sides.length === 0 ? null : { start: Math.min(...sides), end: Math.max(...sides) };
				expect(outermost(indexOf(intervals))).toEqual(expected);
			}),
			{ numRuns: 500 },
		);
		expect(outermost(indexOf([{ start: -Infinity, end: Infinity }]))).toBeNull();
	});
});

describe("firstFrom(index, time) and startAt", () => {
	it("count what starts before: equal starts stand together", () => {
		const index = indexOf([3, 2, 1, 2].map((start) => ({ start, end: start + 5 })));
		expect([firstFrom(index, 2), firstFrom(index, 0), firstFrom(index, 9)]).toEqual([1, 0, 4]);
		expect([0, 1, 2, 3].map((at) => startAt(index, at))).toEqual([1, 2, 2, 3]);
	});
});

describe("upperBound(sorted, value)", () => {
	it("stands after equal values", () => {
		const sorted = Float64Array.of(1, 2, 2, 3);
		expect([upperBound(sorted, 2), upperBound(sorted, 9), upperBound(sorted, 0)]).toEqual([3, 4, 0]);
	});
});
