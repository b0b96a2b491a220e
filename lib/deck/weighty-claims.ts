import type { Claim, Outcome } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { currentOutcome } from "../dossier/newest";
import { type ScoreVerdict, scoreVerdict } from "../dossier/scorecard";
import { MOST_CHALLENGES, MOST_CLAIMS } from "./deck";

/** What a room asks about first: what did not come, what came in part, what came; then what nobody can judge yet. */
const ORDER: readonly ScoreVerdict[] = ["not-borne-out", "partly", "borne-out", "open", "unknown"];
const STRONGEST: readonly Outcome["evidence"][] = ["strong", "good", "moderate", "limited"];

/**
 * The claims of a topic that matter most, at most four, in the dossier's order. Claims that the topic leads come before
 * those that it shares. First what departed from what was said, of equals the better evidenced, then the newest verdict,
 * then the earlier in the dossier; but the best evidenced claim that was borne out always has a place, so that no slide
 * shows misses alone where there were hits.
 */
export function weightyClaims(topic: string, { dossier }: Lookup): readonly Claim[] {
	const ranked = dossier.claims.filter(({ topics }) => topics.includes(topic)).toSorted(weightierFirst(topic));
	const first = ranked.slice(0, MOST_CLAIMS);
	const borneOut = ranked.find((claim) => leads(topic, claim) && scoreVerdict(claim) === "borne-out");
	const chosen =
		borneOut === undefined || first.includes(borneOut) ? first : [...first.slice(0, MOST_CLAIMS - 1), borneOut];
	return dossier.claims.filter((claim) => chosen.includes(claim));
}

/** Claims that a room may contest: not or only partly borne out, or told in accounts that differ. */
export function isContested(claim: Claim): boolean {
	const verdict = scoreVerdict(claim);
	return verdict === "partly" || verdict === "not-borne-out" || (claim.accounts ?? []).length > 1;
}

/** The contested claims of a topic that it leads or that stand on its slide, by id; those on the slide first. */
export function topicChallenges(topic: string, onSlide: readonly string[], { dossier }: Lookup): readonly string[] {
	const contested = dossier.claims.filter(isContested);
	const others = contested.filter((claim) => leads(topic, claim) && !onSlide.includes(claim.id));
	return [...contested.filter(({ id }) => onSlide.includes(id)), ...others.toSorted(weightierFirst(topic))]
		.slice(0, MOST_CHALLENGES)
		.map(({ id }) => id);
}

function leads(topic: string, { topics: [lead] }: Claim): boolean {
	return lead === topic;
}

/** For a stable sort: what weighs the same keeps the dossier's order. */
function weightierFirst(topic: string): (a: Claim, b: Claim) => number {
	return (a, b) =>
		Number(leads(topic, b)) - Number(leads(topic, a)) ||
		ORDER.indexOf(scoreVerdict(a)) - ORDER.indexOf(scoreVerdict(b)) ||
		weakness(a) - weakness(b) ||
		newerFirst(currentOutcome(a)?.on ?? "", currentOutcome(b)?.on ?? "");
}

function weakness(claim: Claim): number {
	const outcome = currentOutcome(claim);
	return outcome === undefined ? STRONGEST.length : STRONGEST.indexOf(outcome.evidence);
}

function newerFirst(a: string, b: string): number {
	return a < b ? 1 : a > b ? -1 : 0;
}
