import type { Claim, Judgement, Outcome, Topic } from "./dossier";

/** Something that became known on a plain date. */
type Known = { readonly on: string };

/** By the day on which they became known. Plain dates compare as text. */
export function compareDays(a: Known, b: Known): number {
	return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

/** Records by the day on which they became known; those of one day as the file has them (design §3, rule 1). */
export function byDay<T extends Known>(records: readonly T[]): readonly T[] {
	return records.toSorted(compareDays);
}

/**
 * The newest record by the day it became known; of two on one day the later in the file (design §3, rule 1).
 */
export function newest<T extends Known>(records: readonly T[]): T | undefined {
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
