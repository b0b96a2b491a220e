import type { Cite, Sentence } from "./dossier";

/** Numbers of sources on one page, in order of first use (ICD 206 endnotes), starting at 1. */
export type CiteNumbers = ReadonlyMap<string, number>;

export function numberCites(...lists: readonly (readonly Cite[])[]): CiteNumbers {
	const numbers = new Map<string, number>();
	for (const cites of lists)
		for (const cite of cites) if (!numbers.has(cite.source)) numbers.set(cite.source, numbers.size + 1);
	return numbers;
}

/** All cites of a run of sentences, in reading order. */
export function citesOf(sentences: readonly Sentence[]): readonly Cite[] {
	return sentences.flatMap((sentence) => sentence.cites);
}
