import { asOf } from "./as-of";
import type { Change, ChangedThing, ChangeKind } from "./change";
import type { Claim, Dossier, Outcome, Topic, Verdict } from "./dossier";
import { eventChanges } from "./event-changes";
import { rowsOf } from "./event-rows";
import { knownFrom } from "./known-from";
import { byDay, compareDays, currentJudgement, currentOutcome, newest } from "./newest";

/** Changes that one event announced, itself included; those of one other thing; or all the sources that came out. */
export type ChangeGroup = { readonly by: GroupedBy; readonly changes: readonly Change[] };
export type GroupedBy = ChangedThing | { readonly kind: "sources" };

export type Changes = {
	readonly since: string;
	readonly until: string;
	/** The dossier as of `until`, of which the changes speak. */
	readonly dossier: Dossier;
	/** By the day of their first change, in the order of days within; the sources last. As many as were asked for. */
	readonly groups: readonly ChangeGroup[];
	/** How many there are in all, by what they are of. */
	readonly counts: { readonly [K in ChangedThing["kind"]]: number };
};

/**
 * What became known after `since` and up to `until` (plain dates): the difference of the dossier as of the two, so that it
 * cannot say anything else than they do. What came and went between is not told; nothing is where `until` is not later.
 * @param most how many changes are told at most; all are counted
 */
export function changesBetween(
	dossier: Dossier,
	since: string,
	until: string,
	most = Number.POSITIVE_INFINITY,
): Changes {
	const [then, now] = [asOf(dossier, since), asOf(dossier, until)];
	const isSame = until <= since || then === now;
	const changes = isSame ? [] : inOrder(allChanges(then, now, most), now.updated);
	const events = isSame ? 0 : rowsOf(now.events)?.knownAfter(then.updated).length;
	const told = (kind: ChangedThing["kind"]) => changes.filter(({ thing }) => thing.kind === kind).length;
	return {
		...{ since, until, dossier: now, groups: firstOf(grouped(changes), most) },
		counts: {
			event: events ?? told("event"),
			claim: told("claim"),
			topic: told("topic"),
			source: told("source"),
		},
	};
}

/** How many changes there are in all. */
export function countOfAll({ counts }: Changes): number {
	return counts.event + counts.claim + counts.topic + counts.source;
}

/** How many changes `changesBetween` tells of, without telling them. */
export function changeCount(dossier: Dossier, since: string, until: string): number {
	const rows = rowsOf(asOf(dossier, until).events);
	if (rows === null) return countOfAll(changesBetween(dossier, since, until));
	// Of a plain event one thing became known: that it is new.
	const others = countOfAll(changesBetween({ ...dossier, events: [] }, since, until));
	return others + (until <= since ? 0 : rows.knownAfter(since).length);
}

/** Of events that are rows, no more than are told are made. */
function changedEvents(then: Dossier, now: Dossier, most: number): readonly Change[] {
	const rows = rowsOf(now.events);
	if (rows !== null)
		return rows.firstKnownAfter(then.updated, most, now.updated).flatMap((event) => eventChanges(undefined, event));
	const events = byId(then.events);
	return now.events.flatMap((event) => {
		const before = events.get(event.id);
		return before === event ? [] : eventChanges(before, event);
	});
}

function allChanges(then: Dossier, now: Dossier, most: number): readonly Change[] {
	const claims = byId(then.claims);
	const topics = byId(then.topics);
	const sources = byId(then.sources);
	return [
		...changedEvents(then, now, most),
		...now.claims.flatMap((claim) => claimChanges(claims.get(claim.id), claim)),
		...now.topics.flatMap((topic) => topicChanges(topics.get(topic.id), topic)),
		...now.sources.flatMap((source): readonly Change[] =>
			sources.has(source.id)
				? []
				: [{ kind: "source", on: knownFrom(source, now.updated), thing: { kind: "source", id: source.id }, source }],
		),
	];
}

function claimChanges(before: Claim | undefined, claim: Claim): readonly Change[] {
	const thing = { kind: "claim", id: claim.id } as const;
	const made: readonly Change[] = before === undefined ? [{ kind: "new-claim", on: claim.madeOn, thing, claim }] : [];
	const revisions = claim.revisions ?? [];
	const revised = newest(revisions);
	const reworded: readonly Change[] =
		before === undefined || revised === undefined || revisions.length === (before.revisions ?? []).length
			? []
			: [{ kind: "reworded", on: revised.on, thing, claim, before }];
	const outcome = currentOutcome(claim);
	if (outcome === undefined || claim.outcomes.length === before?.outcomes.length) return [...made, ...reworded];
	const from = (before && currentOutcome(before)?.verdict) ?? "open";
	const to = outcome.verdict;
	const began = from === to ? outcome : firstOfLast(claim.outcomes, to);
	const on = began.on > claim.madeOn ? began.on : claim.madeOn;
	return [...made, ...reworded, { kind: "verdict", on, thing, claim, outcome, began, from, to }];
}

/** The outcome from which a claim's newest verdict stands without a break: later ones may only have told more. */
function firstOfLast(outcomes: readonly Outcome[], verdict: Verdict): Outcome {
	const ordered = byDay(outcomes);
	const other = ordered.findLastIndex((outcome) => outcome.verdict !== verdict);
	const first = ordered[other + 1];
	if (first === undefined) throw new RangeError("a claim without outcomes has no verdict");
	return first;
}

function topicChanges(before: Topic | undefined, topic: Topic): readonly Change[] {
	const judgement = currentJudgement(topic);
	if (judgement === undefined || topic.judgements.length === before?.judgements.length) return [];
	const stood = (before && currentJudgement(before)) ?? null;
	const thing = { kind: "topic", id: topic.id } as const;
	return [{ kind: "judgement", on: judgement.on, thing, topic, judgement, before: stood }];
}

/** Of one day: what happened, what was said of it, what was made of it, and where it can be read. */
const ORDER: { readonly [K in ChangeKind]: number } = {
	"new-event": 0,
	held: 0,
	postponed: 0,
	cancelled: 0,
	planned: 0,
	"re-dated": 1,
	confirmed: 2,
	"new-claim": 3,
	reworded: 4,
	verdict: 5,
	judgement: 6,
	source: 7,
};

/** By day, kind, the rank of the event, then place in the file. Nothing becomes known after the last day of the dossier. */
function inOrder(changes: readonly Change[], last: string): readonly Change[] {
	return changes
		.map((change) => (change.on > last ? { ...change, on: last } : change))
		.toSorted((a, b) => compareDays(a, b) || ORDER[a.kind] - ORDER[b.kind] || rankOf(a) - rankOf(b));
}

function rankOf(change: Change): number {
	return "event" in change ? change.event.rank : 0;
}

/** The groups with their first `most` changes, in the order in which they are read. */
function firstOf(groups: readonly ChangeGroup[], most: number): readonly ChangeGroup[] {
	let left = most;
	return groups.flatMap((group) => {
		const changes = left < group.changes.length ? group.changes.slice(0, left) : group.changes;
		left -= changes.length;
		return changes.length === 0 ? [] : [{ ...group, changes }];
	});
}

function grouped(changes: readonly Change[]): readonly ChangeGroup[] {
	const groups = new Map<string, { by: GroupedBy; changes: Change[] }>();
	const told = changes.filter(({ kind }) => kind !== "source");
	for (const change of [...told, ...changes.filter(({ kind }) => kind === "source")]) {
		const by = groupOf(change);
		const key = by.kind === "sources" ? by.kind : `${by.kind} ${by.id}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { by, changes: [change] });
		else group.changes.push(change);
	}
	return [...groups.values()].map(({ by, changes }) => ({ by, changes: headed(by, changes) }));
}

/** Of one day, what is of the thing that a group stands under comes before what that thing announced. */
function headed(by: GroupedBy, changes: readonly Change[]): readonly Change[] {
	const isOther = ({ thing }: Change) => Number(!("id" in by && thing.kind === by.kind && thing.id === by.id));
	return changes.toSorted((a, b) => compareDays(a, b) || isOther(a) - isOther(b));
}

function groupOf({ kind, by, thing }: Change): GroupedBy {
	if (kind === "source") return { kind: "sources" };
	return by === undefined ? thing : { kind: "event", id: by };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
