import type { Claim, DossierEvent, Topic } from "./dossier";
import { currentState } from "./event-state";
import { type ClaimVersion, eventVersion, judgementVersion, outcomeVersion, type Version } from "./version";

/** A version that stood once, and the plain date on which it stopped being so. */
export type EarlierVersion = { readonly version: Version; readonly until: string };

/**
 * Every version of a claim before the present one that its record still tells: each wording (`revisions`) with each
 * outcome that stood, or none. Wordings change with the dossier and outcomes with the world, and a verdict may be entered
 * long after its day; so the two are not held against each other by date. Newest first.
 */
export function earlierClaims(claim: Claim): readonly EarlierVersion[] {
	const wordings = wordingsOf(claim);
	const outcomes = byDay(claim.outcomes);
	const versions: EarlierVersion[] = [];
	for (let w = wordings.length - 1; w >= 0; w -= 1) {
		for (let o = outcomes.length; o >= 0; o -= 1) {
			const wording = wordings[w];
			const days = [claim.revisions?.[w]?.on, outcomes[o]?.on].filter((day) => day !== undefined).sort();
			const [until] = days;
			if (wording === undefined || until === undefined) continue;
			versions.push({ version: { ...wording, outcome: outcomeVersion(outcomes[o - 1]) }, until });
		}
	}
	return versions;
}

type Wording = Omit<ClaimVersion, "outcome">;

/** What the claim said, oldest first, the present wording last. A revision that leaves a field out said the same of it as the next. */
function wordingsOf(claim: Claim): readonly Wording[] {
	const { text, modality, attribution, likelihood = null } = claim;
	const wordings: Wording[] = [{ kind: "claim", text, modality, attribution, likelihood }];
	for (const { text: said, ...before } of [...(claim.revisions ?? [])].reverse()) {
		const next = wordings[0];
		if (next === undefined) break;
		wordings.unshift({
			kind: "claim",
			text: said,
			modality: before.modality ?? next.modality,
			attribution: before.attribution ?? next.attribution,
			likelihood: before.likelihood ?? next.likelihood,
		});
	}
	return wordings;
}

/** What the event was before each entry of its history but the first, newest first. */
export function earlierEvents(event: DossierEvent): readonly EarlierVersion[] {
	const entries = byDay(event.history);
	return entries
		.map((entry, at) => ({ until: entry.on, history: entries.slice(0, at) }))
		.filter(({ history }) => history.length > 0)
		.map(({ until, history }) => ({ until, version: eventVersion({ ...event, history }) }))
		.reverse();
}

/** What was judged before each judgement, the first included: none. Newest first. */
export function earlierJudgements(topic: Topic): readonly EarlierVersion[] {
	const judgements = byDay(topic.judgements);
	return judgements.map(({ on }, at) => ({ until: on, version: judgementVersion(judgements[at - 1]) })).reverse();
}

/** The day of the last change that the record tells, a plain date; null where it tells of none. */
export function lastChange(record: Claim | DossierEvent | Topic): string | null {
	const days =
		"history" in record
			? [currentState(record).entry.on]
			: "judgements" in record
				? record.judgements.map(({ on }) => on)
				: [...record.outcomes, ...(record.revisions ?? [])].map(({ on }) => on);
	return days.toSorted().at(-1) ?? null;
}

/** By day, file order within one (design §3, rule 1). */
function byDay<T extends { readonly on: string }>(records: readonly T[]): readonly T[] {
	return records.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
