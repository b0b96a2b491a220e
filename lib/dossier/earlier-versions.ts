import { eventAsOf } from "./as-of-event";
import type { Claim, Dossier, DossierEvent, Topic } from "./dossier";
import { currentState } from "./event-state";
import { knownFrom, laterThan } from "./known-from";
import { byDay } from "./newest";
import { type ClaimVersion, eventVersion, judgementVersion, outcomeVersion, type Version } from "./version";

/** A version that stood once, and the plain date on which it stopped being so. */
export type EarlierVersion = { readonly version: Version; readonly until: string };

/**
 * Every version of a claim before the present one that its record still tells: each wording (`revisions`) with each
 * outcome that stood, or none. Wordings change with the dossier and outcomes with the world, and a verdict may be entered
 * long after its day; so the two are not held against each other by date. Newest first.
 */
export function earlierClaims(claim: Claim): readonly EarlierVersion[] {
	const revisions = byDay(claim.revisions ?? []);
	const wordings = wordingsOf(claim, revisions);
	const outcomes = byDay(claim.outcomes);
	const versions: EarlierVersion[] = [];
	for (let w = wordings.length - 1; w >= 0; w -= 1) {
		for (let o = outcomes.length; o >= 0; o -= 1) {
			const wording = wordings[w];
			const days = [revisions[w]?.on, outcomes[o]?.on].filter((day) => day !== undefined).sort();
			const [until] = days;
			if (wording === undefined || until === undefined) continue;
			versions.push({ version: { ...wording, outcome: outcomeVersion(outcomes[o - 1]) }, until });
		}
	}
	return versions;
}

type Wording = Omit<ClaimVersion, "outcome">;

/** What the claim said, oldest first, the present wording last. A revision that leaves a field out said the same of it as the next. */
function wordingsOf(claim: Claim, revisions: NonNullable<Claim["revisions"]>): readonly Wording[] {
	const { text, modality, attribution, likelihood = null } = claim;
	const wordings: Wording[] = [{ kind: "claim", text, modality, attribution, likelihood }];
	for (const { text: said, ...before } of revisions.toReversed()) {
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

/**
 * What the event was before each entry of its history but the first; and what was known of it on each day before the
 * present, since a view as of a day gives its summary by the sources then out. Newest first.
 */
export function earlierEvents(event: DossierEvent, dossier: Dossier): readonly EarlierVersion[] {
	const entries = byDay(event.history);
	const written = entries.map((entry, at): EarlierVersion | null => {
		const history = entries.slice(0, at);
		return history.length === 0 ? null : { until: entry.on, version: eventVersion({ ...event, history }) };
	});
	const days = daysOf(event, dossier);
	const known = days.map((until, at): EarlierVersion | null => {
		const day = days[at - 1];
		const then = day === undefined ? null : eventAsOf(event, day, laterThan(dossier, day));
		return then === null ? null : { until, version: eventVersion(then) };
	});
	return [...written, ...known].filter((version) => version !== null).toReversed();
}

/** The days on which anything of an event became known: its entries, and the sources of its summary. */
function daysOf(event: DossierEvent, dossier: Dossier): readonly string[] {
	const cited = new Set(event.summary.flatMap(({ cites }) => cites.map(({ source }) => source)));
	const out = dossier.sources.filter(({ id }) => cited.has(id)).map((source) => knownFrom(source, dossier.updated));
	return [...new Set([...event.history.map(({ on }) => on), ...out])].sort();
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
