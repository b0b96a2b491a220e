import type { Actor, Claim, Modality, Reliability, Status, Verdict } from "./dossier";
import { figures } from "./figures";
import { bandRange } from "./likelihood";

/** The words on screen for the coded fields: one table each, shared by pages, panels and exports. */

export const STATUS_WORDS: { readonly [K in Status]: string } = {
	proposed: "Proposed",
	announced: "Announced",
	scheduled: "Scheduled",
	held: "Held",
	postponed: "Postponed",
	cancelled: "Cancelled",
};

export const VERDICT_WORDS: { readonly [K in Verdict | "open"]: string } = {
	"borne-out": "Borne out",
	partly: "Partly",
	"not-borne-out": "Not borne out",
	unknown: "Unknown",
	open: "Open",
};

export const MODALITY_WORDS: { readonly [K in Modality]: string } = {
	stated: "stated",
	scheduled: "scheduled",
	considered: "considered",
	proposed: "proposed",
	anticipated: "expected",
	assessed: "assessed",
	unlikely: "the contrary called unlikely",
};

/** NATO reliability of a source (standards: Admiralty code). F is not the worst grade: it says nothing. */
export const RELIABILITY_WORDS: { readonly [K in Reliability]: string } = {
	A: "completely reliable",
	B: "usually reliable",
	C: "fairly reliable",
	D: "not usually reliable",
	E: "unreliable",
	F: "cannot be judged",
};

/** NATO credibility of one item. 6 is not the worst grade: it says nothing. */
export const CREDIBILITY_WORDS = {
	1: "confirmed by other sources",
	2: "probably true",
	3: "possibly true",
	4: "doubtful",
	5: "improbable",
	6: "truth cannot be judged",
} as const;

export const ACTOR_WORDS: { readonly [K in Actor["kind"]]: string } = {
	person: "person",
	state: "state",
	organisation: "organisation",
	place: "place",
};

/** How the source says it: `{modality: "anticipated", likelihood: "p5"}` → "expected · 55–80 %". */
export function howSaid(claim: Pick<Claim, "modality" | "likelihood">): string {
	const words = MODALITY_WORDS[claim.modality];
	return claim.likelihood === undefined ? words : `${words} · ${bandRange(claim.likelihood)}`;
}

/**
 * The same in running text, where it stands beside who said it: the band is the dossier's reading of the words, and no
 * figure that anybody named. `{modality: "anticipated", likelihood: "p5"}` → "expected (55–80 % is our reading)".
 */
export function howSaidAndRead(claim: Pick<Claim, "modality" | "likelihood">): string {
	const words = MODALITY_WORDS[claim.modality];
	return claim.likelihood === undefined ? words : `${words} (${bandRange(claim.likelihood)} is our reading)`;
}

/** "1 event", "3 events", "1,000,000 events". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
	return `${figures(n)} ${n === 1 ? singular : plural}`;
}
