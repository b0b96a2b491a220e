import { describe, expect, it } from "vitest";
import { bodyZoom } from "./body-zoom";

describe("bodyZoom", () => {
	it("bodyZoom(what fits as it is) is 1, asked once", () => {
		const asked: number[] = [];
		expect(bodyZoom((zoom) => asked.push(zoom) > 0)).toBe(1);
		expect(asked).toEqual([1]);
	});

	it("bodyZoom(what fits at less than 0.8) is the next step below, the last one asked", () => {
		const asked: number[] = [];
		expect(bodyZoom((zoom) => asked.push(zoom) > 0 && zoom < 0.8)).toBe(0.75);
		expect(asked).toEqual([1, 0.95, 0.9, 0.85, 0.8, 0.75]);
	});

	it("bodyZoom(what fits at none) is the least", () => {
		expect(bodyZoom(() => false)).toBe(0.4);
	});
});
