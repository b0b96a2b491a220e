import type { Verdict } from "./dossier";
import { VERDICT_WORDS } from "./wording";

const ORDER = ["borne-out", "partly", "not-borne-out", "unknown", "open"] as const;

/** Verdicts in words: "both borne out", "all 3 partly", "3 borne out, 7 partly"; of a single one its word. */
export function verdictTally(verdicts: readonly (Verdict | "open")[]): string {
	const counts = ORDER.map((verdict) => ({
		words: VERDICT_WORDS[verdict].toLowerCase(),
		count: verdicts.filter((other) => other === verdict).length,
	})).filter(({ count }) => count > 0);
	const [only] = counts;
	if (counts.length !== 1 || only === undefined)
		return counts.map(({ words, count }) => `${count} ${words}`).join(", ");
	if (only.count === 1) return only.words;
	return only.count === 2 ? `both ${only.words}` : `all ${only.count} ${only.words}`;
}
