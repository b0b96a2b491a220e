import { describe, expect, it } from "vitest";
import type { Likelihood } from "./dossier";
import { likelihoodScale } from "./likelihood-scale";

const words = (likelihood: Likelihood) =>
	likelihoodScale(likelihood).labels.map(({ text, end }) => (end ? `[${text}]` : text));

describe("likelihoodScale(likelihood)", () => {
	it("likely: seven segments, 55 and 80 named as the ends", () => {
		expect(likelihoodScale("p5")).toEqual({
			edges: [5, 20, 45, 55, 80, 95],
			low: 55,
			high: 80,
			labels: [
				{ at: 0, text: "0", end: false, anchor: "start" },
				{ at: 20, text: "20", end: false, anchor: "middle" },
				{ at: 45, text: "45", end: false, anchor: "middle" },
				{ at: 55, text: "55", end: true, anchor: "middle" },
				{ at: 80, text: "80", end: true, anchor: "middle" },
				{ at: 95, text: "95 %", end: false, anchor: "middle" },
			],
		});
	});

	it("names both ends of every band, also of the narrow ones at the ends of the scale", () => {
		expect((["p1", "p2", "p3", "p4", "p6", "p7"] as const).map(words)).toEqual([
			["[1]", "[5]", "20", "45", "55", "80", "95 %"],
			["[5]", "[20]", "45", "55", "80", "95 %"],
			["0", "[20]", "[45]", "55", "80", "95 %"],
			["0", "20", "[45]", "[55]", "80", "95 %"],
			["0", "20", "45", "55", "[80]", "[95]"],
			["0", "20", "45", "55", "80", "[95]", "[99]"],
		]);
	});
});
