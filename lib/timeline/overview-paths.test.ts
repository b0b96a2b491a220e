import { describe, expect, it } from "vitest";
import { BASE, overviewPaths } from "./overview-paths";
import type { OverviewScene } from "./scene-parts";

function barsOf(...bars: readonly (readonly [number, number])[]): string {
	const scene: OverviewScene = {
		...{ width: 100, height: 18, years: [], asOf: null },
		bars: bars.map(([x0, x1]) => ({ x0, x1, height: 1.5, count: 1 })),
		window: { x0: 0, x1: 100, grips: true },
	};
	return overviewPaths(scene, 0, 0).bars;
}

describe("overviewPaths(scene, left, top)", () => {
	it("puts wide bars on whole pixels, a pixel apart, and leaves narrow ones their width", () => {
		expect(barsOf([10.4, 33.5], [33.5, 55.8])).toBe(`M10 ${BASE}v-1.5H33v1.5M34 ${BASE}v-1.5H55v1.5`);
		expect(barsOf([10.4, 13.6])).toBe(`M10.4 ${BASE}v-1.5H12.6v1.5`);
	});
});
