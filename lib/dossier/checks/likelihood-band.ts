import type { Claim, Likelihood, Modality } from "../dossier";
import type { Remark, Rule } from "./finding";
import { isNegated } from "./negation";

/** A plan or a plain statement is no forecast: standards of ICD 203 give bands to forecasts only (design §3). */
const PLANS: ReadonlySet<Modality> = new Set(["stated", "scheduled", "considered", "proposed"]);

export const likelihoodOnPlan: Rule = {
	id: "likelihood-on-plan",
	title: "a likelihood on a mere plan or statement",
	check: (dossier) =>
		dossier.claims.flatMap(({ modality, likelihood }, index): readonly Remark[] => {
			if (likelihood === undefined || !PLANS.has(modality)) return [];
			const message = `A claim that is ${modality} carries the band ${likelihood}.`;
			const fix = "Remove likelihood and likelihoodReason, or correct the modality if the source does forecast.";
			return [{ severity: "error", path: ["claims", index, "likelihood"], message, fix }];
		}),
};

export const likelihoodReason: Rule = {
	id: "likelihood-reason",
	title: "a likelihood without its reason, or a reason without a likelihood",
	check: (dossier) =>
		dossier.claims.flatMap((claim, index): readonly Remark[] => {
			const has = claim.likelihood !== undefined;
			if (has === (claim.likelihoodReason !== undefined)) return [];
			const message = has ? "The likelihood has no reason." : "There is a reason for a likelihood, but no likelihood.";
			const fix = has
				? "Say in likelihoodReason which words of the source are read so."
				: "Add the band, or drop the reason.";
			return [{ severity: "error", path: ["claims", index, has ? "likelihood" : "likelihoodReason"], message, fix }];
		}),
};

/** The band is about `claim.text` itself, so a negated text that the source finds unlikely to be otherwise is likely. */
export const likelihoodPolarity: Rule = {
	id: "likelihood-polarity",
	title: "a likelihood that contradicts what the claim says",
	check: (dossier) =>
		dossier.claims.flatMap((claim, index): readonly Remark[] => {
			const expected = claim.likelihood === undefined ? null : expectedBands(claim);
			if (expected === null || claim.likelihood === undefined || expected.bands.has(claim.likelihood)) return [];
			const message = `${expected.because}; ${claim.likelihood} contradicts that.`;
			const fix = `Give the band of the text as it is worded (${[...expected.bands].join(", ")}), or reword the text.`;
			return [{ severity: "error", path: ["claims", index, "likelihood"], message, fix }];
		}),
};

const HIGH: ReadonlySet<Likelihood> = new Set(["p5", "p6", "p7"]);
const LOW: ReadonlySet<Likelihood> = new Set(["p1", "p2", "p3"]);
const NOT_LOW: ReadonlySet<Likelihood> = new Set(["p4", "p5", "p6", "p7"]);

function expectedBands(claim: Claim): { readonly bands: ReadonlySet<Likelihood>; readonly because: string } | null {
	switch (claim.modality) {
		case "anticipated":
			return { bands: NOT_LOW, because: "The source expects what the claim says" };
		case "unlikely":
			return isNegated(claim.text)
				? { bands: HIGH, because: "The claim is the negation of what the source finds unlikely" }
				: { bands: LOW, because: "The source finds unlikely what the claim says" };
		case "stated":
		case "scheduled":
		case "considered":
		case "proposed":
		case "assessed":
			return null;
	}
}
