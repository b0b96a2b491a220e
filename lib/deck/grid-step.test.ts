import { describe, expect, it } from "vitest";
import { gridStep } from "./grid-step";

/** Two rows of three and a last one alone. */
const middles = [
	{ x: 10, y: 10 },
	{ x: 20, y: 10 },
	{ x: 30, y: 10 },
	{ x: 10, y: 30 },
	{ x: 20, y: 31 },
	{ x: 30, y: 30 },
	{ x: 10, y: 50 },
];

describe("gridStep", () => {
	it.each([
		["ArrowRight", 2, 3],
		["ArrowLeft", 3, 2],
		["ArrowDown", 1, 4],
		["ArrowDown", 5, 6],
		["ArrowUp", 6, 3],
		["ArrowUp", 4, 1],
		["Home", 5, 0],
		["End", 1, 6],
	])("gridStep(%s at %i) is %i", (key, at, to) => {
		expect(gridStep(key, at, middles)).toBe(to);
	});

	it.each([
		["ArrowLeft", 0],
		["ArrowRight", 6],
		["ArrowUp", 1],
		["ArrowDown", 6],
		["Enter", 2],
		["ArrowDown", 9],
	])("gridStep(%s at %i) leads nowhere", (key, at) => {
		expect(gridStep(key, at, middles)).toBeNull();
	});
});
