import { describe, expect, it } from "vitest";
import { diamondPath, rectangle, segment, shapePath } from "../timeline/svg-marks";
import { outlineOf } from "./pptx-outline";

const shortly = (d: string) =>
	outlineOf(d).map((point) => (point.kind === "close" ? "z" : `${point.kind} ${point.x} ${point.y}`));

describe("outlineOf(path)", () => {
	it("follows lines and rectangles", () => {
		expect(shortly(segment(1, 2, 1, 9) + segment(0, 0, 5, 4))).toEqual([
			"move 1 2",
			"line 1 9",
			"move 0 0",
			"line 5 4",
		]);
		expect(shortly(rectangle(1, 2, 5, 9))).toEqual(["move 1 2", "line 5 2", "line 5 9", "line 1 9", "z"]);
	});
	it("reads numbers without a blank between them, and goes back to the start when it closes", () => {
		expect(shortly(diamondPath(10, 20, 4))).toEqual(["move 10 16", "line 14 20", "line 10 24", "line 6 20", "z"]);
		expect(shortly("M1 1h2zv3")).toEqual(["move 1 1", "line 3 1", "z", "line 1 4"]);
	});
	it("makes round ends of curves that bulge outwards", () => {
		const path = shapePath({ shape: "capsule", y: 10 }, 0, 20, 8);
		expect(shortly(path)).toEqual([
			...["move 4 6", "line 16 6", "curve 20 10", "curve 16 14"],
			...["line 4 14", "curve 0 10", "curve 4 6", "z"],
		]);
	});
});
