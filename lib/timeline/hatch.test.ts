import fc from "fast-check";
import { expect, it } from "vitest";
import { hatchLines } from "./hatch";

const side = fc.integer({ min: 0, max: 400 });

it("hatchLines(box) rise at 45°, end on the box's sides, and lie on one grid whatever the box", () => {
	fc.assert(
		fc.property(side, side, side, side, (a, b, c, d) => {
			const box = { x0: Math.min(a, b), x1: Math.max(a, b), y0: Math.min(c, d), y1: Math.max(c, d) };
			for (const line of hatchLines(box)) {
				expect(line.x1 - line.x0).toBeCloseTo(line.y0 - line.y1, 0);
				expect(line.x0 >= box.x0 && line.x1 <= box.x1 && line.y1 >= box.y0 && line.y0 <= box.y1).toBe(true);
				const steps = (line.x0 + line.y0) / (6 * Math.SQRT2);
				expect(Math.abs(steps - Math.round(steps))).toBeLessThan(0.05);
			}
		}),
	);
});

it("hatchLines(a box of 12 px) are as many as cross it", () => {
	expect(hatchLines({ x0: 0, y0: 0, x1: 12, y1: 12 })).toEqual([
		{ x0: 0, y0: 8.5, x1: 8.5, y1: 0 },
		{ x0: 5, y0: 12, x1: 12, y1: 5 },
	]);
	expect(hatchLines({ x0: 5, y0: 0, x1: 5, y1: 12 })).toEqual([]);
});
