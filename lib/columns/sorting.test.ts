import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../timeline/at-once";
import { packedOrder } from "./packed-order";
import { sorting } from "./sorting";

/** More than one run, and no whole number of them. */
const MANY = 200_001;

function numbers(seed: number, length: number, most: number): Float64Array {
	let state = seed;
	return Float64Array.from({ length }, () => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return Math.floor((state / 2 ** 32) * most) - most / 2;
	});
}

describe("sorting(values)", () => {
	it("gives what a native sort gives, of few and of many, with infinite ones", () => {
		fc.assert(
			fc.property(fc.integer(), fc.constantFrom(0, 1, 7, 65_536, 65_537, MANY), (seed, length) => {
				const values = numbers(seed, length, 1e6);
				if (length > 2) values[1] = Infinity;
				if (length > 3) values[2] = -Infinity;
				expect(atOnce(sorting(values.slice()))).toEqual(values.slice().sort());
			}),
			{ numRuns: 12 },
		);
	});
});

describe("packedOrder(keys, compare)", () => {
	it("gives the order that a sort by a function gives, equal keys as they stand", () => {
		fc.assert(
			fc.property(fc.integer(), fc.constantFrom(0, 1, 9, MANY), fc.constantFrom(3, 1e9), (seed, length, most) => {
				const keys = numbers(seed, length, most);
				const places = Uint32Array.from(keys.keys());
				const wanted = places.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
				expect(packedOrder(keys)).toEqual(wanted);
				expect(packedOrder(keys.slice().sort())).toEqual(places);
			}),
			{ numRuns: 12 },
		);
	});
	it("orders equal keys by compare, and keys that are too far apart to be packed as well", () => {
		expect([...packedOrder(Float64Array.of(1, 0, 1, 0), (a, b) => b - a)]).toEqual([3, 1, 2, 0]);
		expect([...packedOrder(Float64Array.of(2 ** 52, -(2 ** 52), 0))]).toEqual([1, 2, 0]);
		expect([...packedOrder(Float64Array.of(1, Infinity, 0, Infinity), (a, b) => b - a)]).toEqual([2, 0, 3, 1]);
	});
});
