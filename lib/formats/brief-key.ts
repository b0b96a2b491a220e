import type { Brief } from "../dossier/brief";
import type { Claim, Likelihood, Reliability } from "../dossier/dossier";
import { BANDS, bandRange } from "../dossier/likelihood";
import { RELIABILITY_WORDS } from "../dossier/wording";

/**
 * How a brief is to be read, a sentence each: whose its dates and hours are, the terms of likelihood that it uses with their
 * ranges (ICD 203), and the letters of reliability on its first page. What it does not use is not explained.
 * @param clock the title of the clock of its timeline, such as "Washington"
 */
export function briefKey({ topics, first }: Pick<Brief, "topics" | "first">, clock: string): readonly string[] {
	const bands = bandsOf(topics.flatMap(({ claims }) => claims));
	const letters = [...new Set(first.map(({ reliability }) => reliability))].sort();
	return [
		`Dates are those of each event’s own place; hours on the timeline are ${clock} time.`,
		...(bands.length === 0 ? [] : [`Likelihood, on the scale of ICD 203: ${bands.map(bandWords).join(", ")}.`]),
		...(letters.length === 0 ? [] : [`Reliability of a source: ${letters.map(letterWords).join(", ")}.`]),
	];
}

/** The bands in use, the least likely first; of a claim whose contrary is called unlikely, the band of that too. */
function bandsOf(claims: readonly Claim[]): readonly Likelihood[] {
	const used = claims.flatMap(({ likelihood, modality }) => {
		if (likelihood === undefined) return [];
		return modality === "unlikely" ? [complementOf(likelihood), likelihood] : [likelihood];
	});
	return [...new Set(used)].sort();
}

const COMPLEMENTS: { readonly [K in Likelihood]: Likelihood } = {
	p1: "p7",
	p2: "p6",
	p3: "p5",
	p4: "p4",
	p5: "p3",
	p6: "p2",
	p7: "p1",
};

function complementOf(likelihood: Likelihood): Likelihood {
	return COMPLEMENTS[likelihood];
}

function bandWords(likelihood: Likelihood): string {
	return `${BANDS[likelihood].term} ${bandRange(likelihood)}`;
}

function letterWords(letter: Reliability): string {
	return `${letter} ${RELIABILITY_WORDS[letter]}`;
}
