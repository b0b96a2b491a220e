import type { Claim, Dossier, Outcome } from "./dossier";
import { currentOutcome } from "./newest";
import { type ScoreVerdict, scorecardOf, scoreVerdict } from "./scorecard";

/** How far an outcome departs from what was said, the furthest first. */
const FURTHEST: readonly ScoreVerdict[] = ["not-borne-out", "partly", "unknown", "open", "borne-out"];
const WEAKEST: readonly Outcome["evidence"][] = ["limited", "moderate", "good", "strong"];

/**
 * The claims worth reading first, at most `most`: of each way of saying it the one that fared worst, the way that fared
 * worst first; of equals the one with the weaker evidence, then the earlier in the dossier.
 */
export function worthReading(dossier: Dossier, most: number): readonly Claim[] {
	const ways = scorecardOf(dossier).modalities.map(({ key }) => key);
	return ways
		.toReversed()
		.flatMap((way) => dossier.claims.filter(({ modality }) => modality === way).toSorted(worseFirst)[0] ?? [])
		.slice(0, most);
}

function worseFirst(a: Claim, b: Claim): number {
	return FURTHEST.indexOf(scoreVerdict(a)) - FURTHEST.indexOf(scoreVerdict(b)) || weakness(a) - weakness(b);
}

function weakness(claim: Claim): number {
	const outcome = currentOutcome(claim);
	return outcome === undefined ? 0 : WEAKEST.indexOf(outcome.evidence);
}
