import type { Claim, Judgement, Outcome, Topic } from "./dossier";

/**
 * The newest record by the day it became known; of two on one day the later in the file (design §3, rule 1).
 * Plain dates compare as text.
 */
export function newest<T extends { readonly on: string }>(records: readonly T[]): T | undefined {
	let best: T | undefined;
	for (const record of records) if (best === undefined || record.on >= best.on) best = record;
	return best;
}

export function currentJudgement(topic: Topic): Judgement | undefined {
	return newest(topic.judgements);
}

/** The outcome that stands, or undefined while the claim is open. */
export function currentOutcome(claim: Claim): Outcome | undefined {
	return newest(claim.outcomes);
}
