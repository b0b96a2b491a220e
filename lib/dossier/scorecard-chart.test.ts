import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Likelihood } from "./dossier";
import { loadDossier } from "./load-dossiers";
import { type BandRow, SCORE_VERDICTS, scorecardOf } from "./scorecard";
import { chartRows, claimsAMark, columnsOf, markPlaces } from "./scorecard-chart";

const real = loadDossier("trilateral-summit-2024")?.dossier;
if (real === undefined) throw new Error("no dossier");

function band(likelihood: Likelihood, full: number, partly: number, not: number): BandRow {
	const counts = { "borne-out": full, partly, "not-borne-out": not, unknown: 0, open: 0 };
	return {
		likelihood,
		cells: SCORE_VERDICTS.map((verdict) => ({ verdict, claims: Array.from({ length: counts[verdict] }, () => "c") })),
		total: full + partly + not,
		judged: full + partly + not,
		full,
		fullOrPartly: full + partly,
	};
}

describe("chartRows(scorecard)", () => {
	it("places the bands of the real record: likely 5 and 11 of 11, and nothing in the six others but the one of them", () => {
		const rows = chartRows(scorecardOf(real));
		expect(rows.map(({ band, box, dots }) => [band.likelihood, box.x, box.width, dots])).toEqual([
			["p7", 95, 4, null],
			["p6", 80, 15, null],
			["p5", 55, 25, { full: 50, fullOrPartly: 100 }],
			["p4", 45, 10, null],
			["p3", 20, 25, null],
			["p2", 5, 15, null],
			["p1", 1, 4, null],
		]);
		expect(rows.flatMap(({ labels }) => labels)).toEqual([
			{ text: "6 of 12 in full", x: 50, dx: -9, y: 25.5, anchor: "end" },
			{ text: "12 of 12 counting “partly”", x: 100, dx: 5, y: 10, anchor: "end" },
		]);
	});

	it("labels to the right where the left has no room, and above where neither side has", () => {
		const labels = (row: BandRow) =>
			chartRows({ bands: [row] })[0]?.labels.map(({ text, x, anchor, y }) => [text, x, anchor, y]);
		expect(labels(band("p3", 0, 0, 1))).toEqual([["0 of 1 in full", 45, "start", 25.5]]);
		expect(labels(band("p5", 0, 3, 1))).toEqual([["0 of 4 in full, 3 of 4 counting “partly”", 0, "start", 10]]);
		expect(labels(band("p7", 2, 0, 0))).toEqual([["2 of 2 in full", 95, "end", 25.5]]);
	});

	it("keeps every dot within the plot, and every label on the side that has room", () => {
		const small = fc.nat({ max: 30 });
		const likelihood = fc.constantFrom(...(["p1", "p2", "p3", "p4", "p5", "p6", "p7"] as const));
		fc.assert(
			fc.property(likelihood, small, small, small, (of, full, partly, not) => {
				const [row] = chartRows({ bands: [band(of, full, partly, not)] });
				expect(row?.dots === null).toBe(full + partly + not === 0);
				for (const at of [row?.dots?.full ?? 0, row?.dots?.fullOrPartly ?? 0]) {
					expect(at >= 0 && at <= 100).toBe(true);
				}
				for (const { x, anchor } of row?.labels ?? []) expect(anchor === "end" ? x >= 40 : x <= 60).toBe(true);
				expect(new Set(row?.labels.map(({ y }) => y)).size).toBe(row?.labels.length);
			}),
		);
	});
});

describe("marks of a cell", () => {
	it("markPlaces(claims, unit) has one mark for each unit or part of it, 14 px apart", () => {
		expect([markPlaces(0, 1), markPlaces(3, 1), markPlaces(25, 10)]).toEqual([[], [0, 14, 28], [0, 14, 28]]);
	});

	it("claimsAMark(scorecard) is one while sixteen marks are enough", () => {
		expect(claimsAMark(scorecardOf(real))).toBe(1);
		const [first] = real.claims;
		if (first === undefined) throw new Error("no claims");
		const many = Array.from({ length: 33 }, (_, at) => ({ ...first, id: `c-${at}` }));
		expect(claimsAMark(scorecardOf({ ...real, claims: many }))).toBe(3);
		expect(claimsAMark(scorecardOf({ ...real, claims: [] }))).toBe(1);
	});

	it("columnsOf(scorecard) has a column for what is open only where something is", () => {
		expect(columnsOf(scorecardOf(real))).toEqual(["borne-out", "partly", "not-borne-out", "unknown"]);
		const open = real.claims.map((claim) => ({ ...claim, outcomes: [] }));
		expect(columnsOf(scorecardOf({ ...real, claims: open }))).toContain("open");
	});
});
