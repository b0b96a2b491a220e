import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, Dossier, Outcome } from "./dossier";
import { loadDossier, readFolder } from "./load-dossiers";
import { scoreHeadline, scoreParts, scoreSentences } from "./score-words";
import { countOf, judgedIn, SCORE_VERDICTS, type ScoreRow, scorecardOf, scoreVerdict } from "./scorecard";

const real = loadDossier("trilateral-summit-2024")?.dossier;
const seven = readFolder("fixtures").find(({ dossier }) => dossier.id === "fixture-seven-likelihoods")?.dossier;
if (real === undefined || seven === undefined) throw new Error("a dossier is missing");

const counts = (row: ScoreRow<unknown>) => SCORE_VERDICTS.map((verdict) => countOf(row, verdict));
const table = (rows: readonly ScoreRow<unknown>[]) => rows.map((row) => [row.key, ...counts(row), row.total]);

describe("scorecardOf(dossier)", () => {
	it("counts the thirty claims of the real record by lead topic, in the dossier's order", () => {
		expect(table(scorecardOf(real).topics)).toEqual([
			["minerals", 3, 7, 0, 0, 0, 10],
			["security", 2, 1, 0, 1, 0, 4],
			["technology", 1, 2, 0, 0, 0, 3],
			["diplomacy", 9, 3, 0, 1, 0, 13],
		]);
	});

	it("counts them by how they were said, the largest share borne out first, those without a verdict last", () => {
		expect(table(scorecardOf(real).modalities)).toEqual([
			["scheduled", 5, 0, 0, 0, 0, 5],
			["unlikely", 1, 0, 0, 0, 0, 1],
			["considered", 2, 1, 0, 0, 0, 3],
			["proposed", 1, 1, 0, 0, 0, 2],
			["anticipated", 5, 6, 0, 0, 0, 11],
			["stated", 1, 5, 0, 0, 0, 6],
			["assessed", 0, 0, 0, 2, 0, 2],
		]);
	});

	it("each cell knows its claims", () => {
		const security = scorecardOf(real).topics.find(({ key }) => key === "security");
		expect(security?.cells.map(({ verdict, claims }) => [verdict, claims])).toEqual(
			SCORE_VERDICTS.map((verdict) => [
				verdict,
				real.claims
					.filter(({ topics }) => topics[0] === "security")
					.filter((claim) => scoreVerdict(claim) === verdict)
					.map(({ id }) => id),
			]),
		);
	});

	it("holds the seven bands against what came of them; open and unknown stand outside the denominator", () => {
		const bands = scorecardOf(seven).bands.map((band) => ({
			...band,
			cells: undefined,
			unknown: countOf(band, "unknown"),
			open: countOf(band, "open"),
		}));
		const row = (likelihood: string, total: number, judged: number, full: number, fullOrPartly: number) => ({
			likelihood,
			total,
			judged,
			full,
			fullOrPartly,
			cells: undefined,
			unknown: 0,
			open: 0,
		});
		expect(bands).toEqual([
			row("p7", 1, 1, 1, 1),
			row("p6", 1, 1, 1, 1),
			{ ...row("p5", 2, 1, 1, 1), open: 1 },
			{ ...row("p4", 1, 0, 0, 0), unknown: 1 },
			row("p3", 1, 1, 0, 1),
			row("p2", 1, 1, 0, 0),
			row("p1", 1, 1, 0, 0),
		]);
	});

	it("gives no score to the twelve forecasts of the real record, nor to the six judged ones of the fixture, and says so", () => {
		expect(scorecardOf(real).score).toEqual({ kind: "too-few", banded: 12, judged: 12 });
		expect(scorecardOf(seven).score).toEqual({ kind: "too-few", banded: 8, judged: 6 });
		expect([scorecardOf(real), scorecardOf(seven)].map(({ score }) => scoreSentences(score).at(-1))).toEqual([
			"Twelve forecasts are too few for a score (it takes at least 20), so none is given.",
			"Of 8 forecasts 6 have a verdict: too few for a score (it takes at least 20), so none is given.",
		]);
	});

	it("scores from twenty judged forecasts on, and not at nineteen", () => {
		// Fifteen at 87.5 % came, five did not: (15 × 0.125² + 5 × 0.875²) / 20.
		const came = (n: number) => forecasts(n, "borne-out");
		expect(scorecardOf({ ...seven, claims: [...came(14), ...forecasts(5, "not-borne-out")] }).score.kind).toBe(
			"too-few",
		);
		const { score } = scorecardOf({
			...seven,
			claims: [...came(15), ...forecasts(5, "partly"), ...forecasts(9, null)],
		});
		expect(score).toEqual({
			kind: "brier",
			banded: 29,
			judged: 20,
			full: expect.closeTo(0.203125, 10),
			fullOrPartly: expect.closeTo(0.015625, 10),
		});
		expect(scoreSentences(score)[1]).toBe(
			"Brier score 0.20 where only “in full” counts as having come, 0.02 where “partly” counts too.",
		);
	});

	it("counts every claim once in each family of rows, and all totals agree", () => {
		fc.assert(
			fc.property(fc.array(claims(), { maxLength: 40 }), (drawn) => {
				const dossier: Dossier = { ...seven, claims: drawn.map((claim, at) => ({ ...claim, id: `c-${at}` })) };
				const { topics, modalities, all, bands, score } = scorecardOf(dossier);
				const ids = dossier.claims.map(({ id }) => id).sort();
				for (const rows of [topics, modalities, [all]] as const) {
					expect(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.claims)).sort()).toEqual(ids);
					expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(ids.length);
					for (const row of rows) expect(counts(row).reduce((a, b) => a + b, 0)).toBe(row.total);
					for (const verdict of SCORE_VERDICTS)
						expect(rows.reduce((sum, row) => sum + countOf(row, verdict), 0)).toBe(countOf(all, verdict));
				}
				const banded = dossier.claims.filter(({ likelihood }) => likelihood !== undefined).length;
				expect([score.banded, bands.reduce((sum, { total }) => sum + total, 0)]).toEqual([banded, banded]);
				for (const band of bands) {
					expect(band.judged).toBe(judgedIn(band));
					expect(band.full <= band.fullOrPartly && band.fullOrPartly <= band.judged).toBe(true);
				}
			}),
		);
	});
});

describe("scoreHeadline(scorecard)", () => {
	it("is counted from the data", () => {
		expect(scoreHeadline(scorecardOf(real))).toBe(
			"Of thirty claims fifteen were borne out and thirteen in part; none is refuted in the sources we hold and two are unknown. Of five scheduled, all held in full; of six stated, one held in full.",
		);
		expect(scoreHeadline(scorecardOf(seven))).toBe(
			"Of nine claims three were borne out and one in part; two were not borne out, one is unknown and two are open.",
		);
		expect(scoreHeadline(scorecardOf({ ...seven, claims: [] }))).toBe(
			"There is no claim yet to hold against what came.",
		);
	});
});

describe("the words of one claim", () => {
	it("say what came of it, and count nothing", () => {
		const said = seven.claims.map((claim) => scorecardOf({ ...seven, claims: [claim] }));
		expect([...new Set(said.map(scoreHeadline))].sort()).toEqual([
			"The one claim is open.",
			"The one claim was borne out in part.",
			"The one claim was borne out.",
			"The one claim was not borne out.",
			"What came of the one claim is unknown.",
		]);
		for (const card of said) expect(scoreParts(card)).toEqual({ heading: scoreHeadline(card).slice(0, -1), lead: [] });
	});
});

describe("scoreParts(scorecard)", () => {
	it("has one idea to head a slide, and the rest under it", () => {
		expect(scoreParts(scorecardOf(real))).toEqual({
			heading: "Fifteen of thirty claims were borne out",
			lead: [
				"Thirteen were borne out in part; none is refuted in the sources we hold and two are unknown.",
				"Of five scheduled, all held in full; of six stated, one held in full.",
			],
		});
		expect(scoreParts(scorecardOf({ ...seven, claims: [] }))).toEqual({
			heading: "There is no claim yet to hold against what came.",
			lead: [],
		});
	});
});

function outcome(verdict: Outcome["verdict"]): Outcome {
	return { on: "2031-01-01", verdict, reason: [], evidence: "good" };
}

function forecasts(n: number, verdict: Outcome["verdict"] | null): readonly Claim[] {
	return Array.from({ length: n }, (_, at) => ({
		id: `f-${verdict}-${at}`,
		text: "It will come.",
		topics: ["harbour"],
		madeOn: "2031-01-01",
		attribution: "an invented paper",
		modality: "anticipated",
		likelihood: "p6",
		cites: [],
		outcomes: verdict === null ? [] : [outcome(verdict)],
	}));
}

function claims(): fc.Arbitrary<Claim> {
	return fc
		.record({
			topics: fc.subarray(["harbour", "gone", "else"], { minLength: 1 }),
			modality: fc.constantFrom(...(["stated", "scheduled", "anticipated", "unlikely", "assessed"] as const)),
			likelihood: fc.constantFrom(null, ...(["p1", "p4", "p7"] as const)),
			verdict: fc.constantFrom(null, ...(["borne-out", "partly", "not-borne-out", "unknown"] as const)),
		})
		.map(({ topics, modality, likelihood, verdict }) => ({
			id: "c",
			text: "It will come.",
			topics,
			madeOn: "2031-01-01",
			attribution: "an invented paper",
			modality,
			...(likelihood !== null && { likelihood }),
			cites: [],
			outcomes: verdict === null ? [] : [outcome(verdict)],
		}));
}
