import type { Modality } from "./dossier";
import { numberWords } from "./number-words";
import {
	type BandRow,
	countOf,
	judgedIn,
	LEAST_FORECASTS,
	SCORE_VERDICTS,
	type Score,
	type Scorecard,
	type ScoreRow,
	type ScoreVerdict,
} from "./scorecard";
import { count, MODALITY_WORDS } from "./wording";

/** Rows smaller than this say too little to be spoken of. */
const LEAST_IN_ROW = 3;

/** "Fifteen of thirty claims were borne out and thirteen in part; none is refuted in the sources we hold and two are unknown. …" */
export function scoreHeadline({ all, modalities }: Scorecard): string {
	if (all.total === 0) return NO_CLAIMS;
	if (all.total === 1) return `${ofOne(all)}.`;
	const held = `${spoken(countOf(all, "borne-out"), "was", "were")} borne out and ${numberWords(countOf(all, "partly"))} in part`;
	return [`Of ${numberWords(all.total)} claims ${held}; ${otherwise(all)}.`, ...extremes(modalities)].join(" ");
}

const NO_CLAIMS = "There is no claim yet to hold against what came.";

/** What is said where there is one claim alone. */
const ONE = {
	"borne-out": "The one claim was borne out",
	partly: "The one claim was borne out in part",
	"not-borne-out": "The one claim was not borne out",
	unknown: "What came of the one claim is unknown",
	open: "The one claim is open",
} as const satisfies { readonly [V in ScoreVerdict]: string };

function ofOne(all: Scorecard["all"]): string {
	return ONE[SCORE_VERDICTS.find((verdict) => countOf(all, verdict) > 0) ?? "open"];
}

/** The same for a slide: one idea to head it, "Fifteen of thirty claims were borne out", and the rest in sentences under it. */
export function scoreParts({ all, modalities }: Scorecard): {
	readonly heading: string;
	readonly lead: readonly string[];
} {
	if (all.total === 0) return { heading: NO_CLAIMS, lead: [] };
	if (all.total === 1) return { heading: ofOne(all), lead: [] };
	const full = countOf(all, "borne-out");
	return {
		heading: capital(
			`${numberWords(full)} of ${numberWords(all.total)} claims ${full === 1 ? "was" : "were"} borne out`,
		),
		lead: [
			capital(`${spoken(countOf(all, "partly"), "was", "were")} borne out in part; ${otherwise(all)}.`),
			...extremes(modalities),
		],
	};
}

/** "none is refuted in the sources we hold and two are unknown" */
function otherwise(all: Scorecard["all"]): string {
	const not = countOf(all, "not-borne-out");
	const rest = [
		not === 0 ? "none is refuted in the sources we hold" : `${spoken(not, "was", "were")} not borne out`,
		...(["unknown", "open"] as const)
			.filter((verdict) => countOf(all, verdict) > 0)
			.map((verdict) => `${spoken(countOf(all, verdict), "is", "are")} ${verdict}`),
	];
	return listed(rest);
}

/** "one was", "three were" */
function spoken(n: number, singular: string, plural: string): string {
	return `${numberWords(n)} ${n === 1 ? singular : plural}`;
}

/** The ways of saying it that held best and worst, where they differ. */
function extremes(modalities: readonly ScoreRow<Modality>[]): readonly string[] {
	// "Unlikely" is said of the contrary of the claim, which takes more words than there is room for.
	const rows = modalities.filter((row) => row.key !== "unlikely" && judgedIn(row) >= LEAST_IN_ROW);
	const best = rows.at(0);
	const worst = rows.at(-1);
	if (best === undefined || worst === undefined) return [];
	const share = (row: ScoreRow<Modality>) => countOf(row, "borne-out") / judgedIn(row);
	if (share(best) === share(worst)) return [];
	return [`${capital(heldInFull(best))}; ${heldInFull(worst)}.`];
}

/** "of six stated, one held in full" */
function heldInFull(row: ScoreRow<Modality>): string {
	const judged = judgedIn(row);
	const held = countOf(row, "borne-out");
	const judgedAlone = judged === row.total ? "" : " and judged";
	return `of ${numberWords(judged)} ${MODALITY_WORDS[row.key]}${judgedAlone}, ${held === judged ? "all" : numberWords(held)} held in full`;
}

/** The head of a row: "Expected", "The contrary called unlikely". */
export function modalityTitle(modality: Modality): string {
	return capital(MODALITY_WORDS[modality]);
}

/** What a band's dots say: `full` "5 of 11 in full", `fullOrPartly` "11 of 11 counting “partly”" or null where that says no more. */
export function bandWords({ judged, full, fullOrPartly }: BandRow): {
	readonly full: string;
	readonly fullOrPartly: string | null;
} {
	return {
		full: `${full} of ${judged} in full`,
		fullOrPartly: fullOrPartly === full ? null : `${fullOrPartly} of ${judged} counting “partly”`,
	};
}

/** What stands outside the denominator of a band: "1 unknown, 2 open", or null. */
export function outsideWords(band: Pick<BandRow, "cells">): string | null {
	const parts = (["unknown", "open"] as const)
		.filter((verdict) => countOf(band, verdict) > 0)
		.map((verdict) => `${countOf(band, verdict)} ${verdict}`);
	return parts.length === 0 ? null : parts.join(", ");
}

/** Why there is no score, or what it is and how it was reckoned. Bands are ours: journalism has no scale. */
export function scoreSentences(score: Score): readonly string[] {
	const ours = "Bands are our reading of the wording.";
	if (score.banded === 0) return ["No claim carries a band of likelihood, so there is nothing to score."];
	if (score.kind === "too-few") {
		const { banded, judged } = score;
		const have =
			banded === judged
				? `${capital(numberWords(banded))} ${banded === 1 ? "forecast is" : "forecasts are"}`
				: `Of ${count(banded, "forecast")} ${judged} ${judged === 1 ? "has" : "have"} a verdict:`;
		return [ours, `${have} too few for a score (it takes at least ${LEAST_FORECASTS}), so none is given.`];
	}
	return [
		ours,
		`Brier score ${score.full.toFixed(2)} where only “in full” counts as having come, ${score.fullOrPartly.toFixed(2)} where “partly” counts too.`,
		`Reckoned over ${score.judged} judged forecasts from the middle of each band: 0 is perfect, and saying 50 % to everything gives 0.25.`,
	];
}

function listed(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
