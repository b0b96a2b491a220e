import { accountsAsOf, kept, mapped, withheldIn, withhold } from "./as-of-statement";
import type { Claim, Outcome } from "./dossier";
import type { Later } from "./known-from";
import { byDay } from "./newest";

/** A claim as it was known: worded as it then was, with the outcomes that stood. Null before it was made. */
export function claimAsOf(claim: Claim, day: string, later: Later): Claim | null {
	if (claim.madeOn > day) return null;
	const worded = wordedAsOf(withhold(claim, later), day);
	const outcomes = mapped(
		kept(claim.outcomes, ({ on }) => on <= day),
		(outcome) => outcomeAsOf(outcome, later),
	);
	const accounts = claim.accounts === undefined ? undefined : accountsAsOf(claim.accounts, later);
	const losesEvent = claim.event !== undefined && later.events.has(claim.event);
	const isSame = worded === claim && outcomes === claim.outcomes && accounts === claim.accounts && !losesEvent;
	if (isSame) return claim;
	const { accounts: _accounts, event, ...rest } = worded;
	return {
		...rest,
		outcomes,
		...(event !== undefined && !losesEvent && { event }),
		...(accounts !== undefined && accounts.length > 0 && { accounts }),
	};
}

function outcomeAsOf(outcome: Outcome, later: Later): Outcome {
	const reason = withheldIn(outcome.reason, later);
	const events = outcome.events === undefined ? undefined : kept(outcome.events, (id) => !later.events.has(id));
	if (reason === outcome.reason && events === outcome.events) return outcome;
	const { events: _events, ...rest } = outcome;
	return { ...rest, reason, ...(events !== undefined && events.length > 0 && { events }) };
}

/**
 * What it said before the revisions that came later: the first of them keeps that text. A revision that leaves a field out
 * did not change it, so the next wording's holds. The reason of a likelihood is that of the present one.
 */
function wordedAsOf(claim: Claim, day: string): Claim {
	const revisions = kept(claim.revisions ?? [], ({ on }) => on <= day);
	const undone = byDay((claim.revisions ?? []).filter(({ on }) => on > day));
	const [said] = undone;
	if (said === undefined) return claim;
	const { revisions: _revisions, likelihood: present, likelihoodReason, ...rest } = claim;
	const likelihood = undone.find((each) => each.likelihood !== undefined)?.likelihood;
	const reading = likelihood ?? present;
	return {
		...rest,
		text: said.text,
		modality: undone.find((each) => each.modality !== undefined)?.modality ?? claim.modality,
		attribution: undone.find((each) => each.attribution !== undefined)?.attribution ?? claim.attribution,
		...(reading !== undefined && { likelihood: reading }),
		...(likelihood === undefined && likelihoodReason !== undefined && { likelihoodReason }),
		...(revisions.length > 0 && { revisions }),
	};
}
