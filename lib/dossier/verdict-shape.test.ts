import { describe, expect, it } from "vitest";
import { SCORE_VERDICTS } from "./scorecard";
import { verdictPaths } from "./verdict-shape";

describe("verdictPaths(verdict, places)", () => {
	it("has a shape of its own for every verdict: colour tells nothing alone", () => {
		const shapes = SCORE_VERDICTS.map((verdict) => JSON.stringify(verdictPaths(verdict)));
		expect(new Set(shapes).size).toBe(SCORE_VERDICTS.length);
	});

	it("repeats it at each place", () => {
		expect(verdictPaths("borne-out", [0, 14, 28]).stroke).toBe("M2.5 7.5l3 3 6-7M16.5 7.5l3 3 6-7M30.5 7.5l3 3 6-7");
		expect(verdictPaths("partly", [0, 14]).fill).toBe("M7 2a5 5 0 0 1 0 10zM21 2a5 5 0 0 1 0 10z");
		expect(verdictPaths("unknown", [])).toEqual({ stroke: "", fill: null, dashes: null });
	});
});
