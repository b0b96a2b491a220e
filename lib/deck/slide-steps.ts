import type { Claim } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { currentOutcome } from "../dossier/newest";
import type { Slide } from "./deck";

/** What of a slide the room sees at a step. */
export type Standing =
	| { readonly kind: "whole" }
	/** The judgement always, and these of the claims; the last of them is what the step brought. */
	| { readonly kind: "topic"; readonly claims: readonly Claim[] }
	/** What was said, and then also what came of it. */
	| { readonly kind: "claim"; readonly outcome: boolean };

/**
 * How many steps a slide has, at least 1: a topic its judgement and then each claim, a claim what was said and what came of
 * it. Claims that the dossier does not have (yet, as of its day) are no step.
 */
export function stepCount(slide: Slide, lookup: Lookup): number {
	switch (slide.kind) {
		case "topic":
			return 1 + claimsOf(slide.claims, lookup).length;
		case "claim": {
			const claim = lookup.claims.get(slide.claim);
			return claim !== undefined && currentOutcome(claim) !== undefined ? 2 : 1;
		}
		case "title":
		case "timeline":
		case "event":
		case "scorecard":
		case "watch":
		case "sources":
			return 1;
	}
}

/** What stands at a step, from 0; steps beyond the last show what the last shows. */
export function standingAt(slide: Slide, step: number, lookup: Lookup): Standing {
	switch (slide.kind) {
		case "topic":
			return { kind: "topic", claims: claimsOf(slide.claims, lookup).slice(0, Math.max(0, step)) };
		case "claim":
			return { kind: "claim", outcome: step > 0 && stepCount(slide, lookup) > 1 };
		case "title":
		case "timeline":
		case "event":
		case "scorecard":
		case "watch":
		case "sources":
			return { kind: "whole" };
	}
}

function claimsOf(ids: readonly string[], { claims }: Lookup): readonly Claim[] {
	return ids.flatMap((id) => claims.get(id) ?? []);
}
