import type { Likelihood } from "./dossier";
import { BANDS } from "./likelihood";

export type ScaleLabel = {
	/** Percent, which is also its place. */
	readonly at: number;
	readonly text: string;
	/** An end of the band itself. */
	readonly end: boolean;
	readonly anchor: "start" | "middle" | "end";
};

/** The scale of likelihood from 0 to 100 percent, in seven segments; all places are percent of its width. */
export type LikelihoodScale = {
	/** Where one segment ends and the next begins. */
	readonly edges: readonly number[];
	readonly low: number;
	readonly high: number;
	readonly labels: readonly ScaleLabel[];
};

const EDGES = [5, 20, 45, 55, 80, 95];
const NAMED = [0, 20, 45, 55, 80, 95];
/** Labels nearer to an end of the band than this would touch its own. */
const APART = 8;

/** The scale with one band on it; the ends of the band are named, of the others those that keep clear of them. */
export function likelihoodScale(likelihood: Likelihood): LikelihoodScale {
	const { low, high } = BANDS[likelihood];
	const narrow = high - low < APART;
	const others = NAMED.filter((at) => Math.min(Math.abs(at - low), Math.abs(at - high)) >= APART);
	const labels: readonly ScaleLabel[] = [
		...others.map((at) => ({ at, text: at === 95 ? "95 %" : `${at}`, end: false, anchor: anchorOf(at) })),
		{ at: low, text: `${low}`, end: true, anchor: narrow && low > 50 ? "end" : anchorOf(low) },
		{ at: high, text: `${high}`, end: true, anchor: narrow && high < 50 ? "start" : anchorOf(high) },
	];
	return { edges: EDGES, low, high, labels: [...labels].sort((a, b) => a.at - b.at) };
}

function anchorOf(at: number): ScaleLabel["anchor"] {
	return at < 3 ? "start" : at > 97 ? "end" : "middle";
}
