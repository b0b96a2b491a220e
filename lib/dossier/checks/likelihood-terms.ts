/**
 * The words of ICD 203: two rows of terms for the same seven bands, and the words for confidence. "Remote" and
 * "probable" count only where they speak of chance, for a place may be remote.
 */
const ROW_1 =
	/\b(?:almost no chance|very unlikely|unlikely|roughly even chance|very likely|likely|almost certain(?:ly)?)\b/giu;
const ROW_2 =
	/\bremote(?=\s+(?:chance|possibility|prospect|likelihood|probability))|\b(?:chances?|possibility|prospects?|likelihood|probability)\s+(?:is|are|was|were|remains?|seems?)\s+remote\b|\b(?:(?:highly )?improbabl[ey]|roughly even odds|(?:highly )?probabl[ey]|nearly certain(?:ly)?)\b/giu;
const CONFIDENCE =
	/\b(?:low|moderate|high)(?:[ -]to[ -](?:moderate|high))?[ -]confidence\b|\bconfidence(?:\s+level)?\s+(?:is|was|remains|stays|are)\s+(?:low|moderate|high)\b/iu;

/** The terms of each row that a text uses, as written. */
export function likelihoodTerms(text: string): { readonly row1: readonly string[]; readonly row2: readonly string[] } {
	return { row1: text.match(ROW_1) ?? [], row2: text.match(ROW_2) ?? [] };
}

export function namesConfidence(text: string): boolean {
	return CONFIDENCE.test(text);
}
