import type { Claim, Dossier, Likelihood, Modality, Verdict } from "./dossier";
import { BANDS } from "./likelihood";
import { currentOutcome } from "./newest";

/** What came of a claim; "open" while no outcome stands. The order of the columns. */
export const SCORE_VERDICTS = ["borne-out", "partly", "not-borne-out", "unknown", "open"] as const;
export type ScoreVerdict = Verdict | "open";

/** The claims of one row that came out one way, by id, in the order of the dossier. */
export type ScoreCell = { readonly verdict: ScoreVerdict; readonly claims: readonly string[] };

/** One row of a matrix: its claims by what came of them, in the order of `SCORE_VERDICTS`. */
export type ScoreRow<K> = { readonly key: K; readonly cells: readonly ScoreCell[]; readonly total: number };

/** A band of likelihood and what came of the forecasts in it. */
export type BandRow = {
	readonly likelihood: Likelihood;
	readonly cells: readonly ScoreCell[];
	readonly total: number;
	/** Forecasts with a verdict: the denominator. *Open* and *unknown* stand outside it. */
	readonly judged: number;
	readonly full: number;
	/** In full or partly. */
	readonly fullOrPartly: number;
};

export type Scorecard = {
	/** By lead topic, in the dossier's order, so that each claim counts once; the key is null for claims whose topic it does not have. */
	readonly topics: readonly ScoreRow<string | null>[];
	/** By how it was said, the largest share borne out first. */
	readonly modalities: readonly ScoreRow<Modality>[];
	/** All claims. */
	readonly all: ScoreRow<null>;
	/** All seven, the most likely first. */
	readonly bands: readonly BandRow[];
	readonly score: Score;
};

/** Brier scores of the judged forecasts, each put at the middle of its band: 0 is perfect, 0.25 says nothing. */
export type Score = { readonly banded: number; readonly judged: number } & (
	| { readonly kind: "too-few" }
	| { readonly kind: "brier"; readonly full: number; readonly fullOrPartly: number }
);

/** Fewer judged forecasts than this get no score (standards §1). */
export const LEAST_FORECASTS = 20;

const MODALITIES = ["stated", "scheduled", "considered", "proposed", "anticipated", "assessed", "unlikely"] as const;
const LIKELIHOODS = ["p7", "p6", "p5", "p4", "p3", "p2", "p1"] as const;

/** Counts every claim of the dossier as it is given: that of a chosen day where `asOf` made it. */
export function scorecardOf(dossier: Dossier): Scorecard {
	const { claims } = dossier;
	const known = new Set(dossier.topics.map(({ id }) => id));
	const lead = ({ topics: [first] }: Claim) => (first !== undefined && known.has(first) ? first : null);
	const bands = LIKELIHOODS.map((likelihood) =>
		bandRow(
			likelihood,
			claims.filter((claim) => claim.likelihood === likelihood),
		),
	);
	return {
		topics: rows([...known, null], lead, claims),
		modalities: rows(MODALITIES, ({ modality }) => modality, claims).toSorted(
			(a, b) => shareBorneOut(b) - shareBorneOut(a) || b.total - a.total,
		),
		all: rowOf(null, claims),
		bands,
		score: scoreOf(bands),
	};
}

/** What came of the claim, as the scorecard counts it. */
export function scoreVerdict(claim: Claim): ScoreVerdict {
	return currentOutcome(claim)?.verdict ?? "open";
}

/** How many of a row came out one way. */
export function countOf(row: Pick<ScoreRow<unknown>, "cells">, verdict: ScoreVerdict): number {
	return row.cells.find((cell) => cell.verdict === verdict)?.claims.length ?? 0;
}

/** Rows that have no verdict in them stand last. */
function shareBorneOut(row: ScoreRow<unknown>): number {
	const judged = judgedIn(row);
	return judged === 0 ? -1 : countOf(row, "borne-out") / judged;
}

/** The claims of a row that have been judged: neither *open* nor *unknown*. */
export function judgedIn(row: Pick<ScoreRow<unknown>, "cells" | "total">): number {
	return row.total - countOf(row, "unknown") - countOf(row, "open");
}

function rows<K>(keys: readonly K[], keyOf: (claim: Claim) => K, claims: readonly Claim[]): readonly ScoreRow<K>[] {
	return keys
		.map((key) =>
			rowOf(
				key,
				claims.filter((claim) => keyOf(claim) === key),
			),
		)
		.filter(({ total }) => total > 0);
}

function rowOf<K>(key: K, claims: readonly Claim[]): ScoreRow<K> {
	const cells = SCORE_VERDICTS.map((verdict) => ({
		verdict,
		claims: claims.filter((claim) => scoreVerdict(claim) === verdict).map(({ id }) => id),
	}));
	return { key, cells, total: claims.length };
}

function bandRow(likelihood: Likelihood, claims: readonly Claim[]): BandRow {
	const { cells, total } = rowOf(null, claims);
	const full = countOf({ cells }, "borne-out");
	return {
		likelihood,
		cells,
		total,
		judged: judgedIn({ cells, total }),
		full,
		fullOrPartly: full + countOf({ cells }, "partly"),
	};
}

function scoreOf(bands: readonly BandRow[]): Score {
	const sum = (of: (band: BandRow) => number) => bands.reduce((total, band) => total + of(band), 0);
	const banded = sum(({ total }) => total);
	const judged = sum((band) => band.judged);
	if (judged < LEAST_FORECASTS) return { kind: "too-few", banded, judged };
	const brier = (came: (band: BandRow) => number) =>
		sum((band) => {
			const { low, high } = BANDS[band.likelihood];
			const middle = (low + high) / 200;
			return came(band) * (1 - middle) ** 2 + (band.judged - came(band)) * middle ** 2;
		}) / judged;
	return {
		kind: "brier",
		banded,
		judged,
		full: brier((band) => band.full),
		fullOrPartly: brier((band) => band.fullOrPartly),
	};
}
