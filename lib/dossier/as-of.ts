import { claimAsOf } from "./as-of-claim";
import { eventAsOf } from "./as-of-event";
import { borneSentences, kept, mapped, withheldIn, withhold } from "./as-of-statement";
import { liveIds } from "./checks/references";
import type { Actor, Dossier, DossierEvent, Judgement, Source, Topic } from "./dossier";
import { rowsOf } from "./event-rows";
import { type Later, laterThan } from "./known-from";

/**
 * The dossier as it was known on a day (a plain date), a dossier like any other; its `updated` is that day, so that what
 * is reckoned from it (a plan that went by without word) is reckoned from then. On its own `updated` or later it is itself.
 *
 * 1. An entry, claim, outcome or judgement stands from its `on` or `madeOn`; an event is in the state, and at the time, of
 *    its newest standing entry, and one without any is gone; a claim says what it said before its later revisions.
 * 2. A source is known from the latest day that its `published` may mean, without one from `updated`. Cites of others are
 *    withheld, and the statement says how many; sentences of a summary and accounts, which have no day, stand by their cites.
 * 3. Links to what is not yet known go: of claims, outcomes, entries, events, sources and aliases.
 * 4. What is known on a day is known on every later one.
 *
 * Equal days give the same object while it is remembered; records that did not change keep their identity.
 */
export function asOf(dossier: Dossier, day: string): Dossier {
	if (day >= dossier.updated) return dossier;
	const known = remembered.get(dossier)?.find((each) => each.updated === day);
	if (known !== undefined) return known;
	const made = knownOn(dossier, day);
	remembered.set(dossier, [made, ...(remembered.get(dossier) ?? [])].slice(0, REMEMBERED));
	return made;
}

/** Both ends of a comparison and the day shown, with one to spare. */
const REMEMBERED = 4;
const remembered = new WeakMap<Dossier, readonly Dossier[]>();

function knownOn(dossier: Dossier, day: string): Dossier {
	const later = laterThan(dossier, day);
	const events = eventsOf(dossier.events, day, later);
	const { aliases, ...rest } = dossier;
	const known: Dossier = {
		...rest,
		updated: day,
		summary: borneSentences(dossier.summary, later),
		// It weighs the sources as they are at `updated`: of fewer, it would not be true.
		sourceSummary: [],
		topics: mapped(dossier.topics, (topic) => topicAsOf(topic, day, later)),
		actors: actorsOf(dossier, events),
		sources: sourcesOf(dossier.sources, later),
		events,
		claims: dossier.claims.flatMap((claim) => claimAsOf(claim, day, later) ?? []),
	};
	if (aliases === undefined) return known;
	const live = liveIds(known);
	const gone = new Set([...liveIds(dossier)].filter((id) => !live.has(id)));
	return { ...known, aliases: Object.fromEntries(Object.entries(aliases).filter(([, id]) => !gone.has(id))) };
}

function eventsOf(events: Dossier["events"], day: string, later: Later): Dossier["events"] {
	const known = (event: DossierEvent) => eventAsOf(event, day, later);
	return (
		rowsOf(events)?.knownOn(day, (event) => known(event) ?? event) ?? events.flatMap((event) => known(event) ?? [])
	);
}

/** A topic without a standing judgement keeps its place. */
function topicAsOf(topic: Topic, day: string, later: Later): Topic {
	const standing = kept(topic.judgements, ({ on }) => on <= day);
	const judgements = mapped(standing, (judgement) => judgementAsOf(judgement, later));
	return judgements === topic.judgements ? topic : { ...topic, judgements };
}

function judgementAsOf(judgement: Judgement, later: Later): Judgement {
	const sentences = withheldIn(judgement.sentences, later);
	const watch = mapped(judgement.watch, (item) => withhold(item, later));
	return sentences === judgement.sentences && watch === judgement.watch
		? judgement
		: { ...judgement, sentences, watch };
}

/**
 * People whom only later events name are gone, since their office is later knowledge too; states, organisations and places
 * stay, and so does who figures in no event at all.
 */
function actorsOf(dossier: Dossier, known: readonly DossierEvent[]): readonly Actor[] {
	const gone = new Set<string>();
	const people = new Set(dossier.actors.flatMap(({ id, kind }) => (kind === "person" ? [id] : [])));
	if (people.size === 0) return dossier.actors;
	for (const { actors } of dossier.events) for (const id of actors) if (people.has(id)) gone.add(id);
	for (const { actors } of known) for (const id of actors) gone.delete(id);
	if (gone.size === 0) return dossier.actors;
	return mapped(
		kept(dossier.actors, ({ id }) => !gone.has(id)),
		(actor) => {
			if (actor.partOf === undefined || !gone.has(actor.partOf)) return actor;
			const { partOf: _partOf, ...rest } = actor;
			return rest;
		},
	);
}

/** Sources then out. One that copies another not yet out is derived from what that one is derived from. */
function sourcesOf(sources: readonly Source[], later: Later): readonly Source[] {
	if (later.sources.size === 0) return sources;
	const origins = new Map(sources.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
	const out = (ids: readonly string[], met: ReadonlySet<string>): readonly string[] =>
		ids.flatMap((id) => {
			if (!later.sources.has(id)) return [id];
			return met.has(id) ? [] : out(origins.get(id) ?? [], new Set([...met, id]));
		});
	return mapped(
		sources.filter(({ id }) => !later.sources.has(id)),
		(source) => {
			const { derivedFrom, ...rest } = source;
			if (derivedFrom?.some((id) => later.sources.has(id)) !== true) return source;
			const known = [...new Set(out(derivedFrom, new Set()))].filter((id) => id !== source.id);
			return known.length === 0 ? rest : { ...rest, derivedFrom: known };
		},
	);
}
