import type { Actor, Dossier, DossierEvent, Period, Topic } from "../../dossier/dossier";
import { shortTitle } from "../../dossier/short-title";
import { parsePlainDate } from "../../time/plain-date";
import type { Draft, Drafted } from "./draft";
import { historyOf } from "./event-history";
import { eventIds, taking } from "./event-ids";
import { importedDossier, KANA, languageOf, sentencesOf, sourceName, UNGROUPED, UTC } from "./imported-dossier";
import { addressesAsText, linkSources } from "./link-sources";
import type { Reading } from "./reading";
import { textSlug } from "./text-slug";

/**
 * What a file gave → a dossier in memory, as the schema would read it from its JSON: the records are built here directly,
 * since zod would take longer than all the rest (the tests hold the two against each other).
 * @param name of the file; the title where the file has none
 * @param today plain date of the import
 */
export function buildDossier(drafted: Drafted, name: string, today: string, reading: Reading): Dossier {
	const { drafts, periods = [] } = drafted;
	const parsed = parsePlainDate(today);
	if (!parsed.ok) throw new RangeError(`today is a plain date, not ${today}`);
	const zones = zonesOf(drafts);
	const home = drafted.timeZone ?? reading.answers.timeZone ?? zones[0] ?? UTC;
	const { sources, citesOf } = linkSources(sourceName(name), today, reading);
	const topics = topicsOf(drafted);
	const ids = eventIds(drafts, reading);
	const events = drafts.map((draft, at): DossierEvent => {
		const cites = citesOf(draft);
		const text = [draft.summary ?? "", ...addressesAsText(draft)].filter((part) => part !== "").join("\n");
		return {
			id: ids[at] ?? "",
			title: draft.title,
			short: shortTitle(draft.short ?? draft.title),
			summary: sentencesOf(text, cites),
			kind: draft.kind ?? "event",
			rank: draft.rank ?? 2,
			when: draft.when,
			...(draft.until !== undefined && { until: draft.until }),
			...(draft.approximate !== undefined && { approximate: draft.approximate }),
			timeZone: draft.timeZone ?? home,
			...(draft.venue !== undefined && draft.venue !== "" && { place: draft.venue }),
			actors: [...new Set((draft.actors ?? []).map(({ id }) => id))],
			topics: topicIds(draft, topics),
			history: historyOf(draft, parsed.value, cites),
		};
	});
	return importedDossier({
		...{ name, title: drafted.title ?? "", summary: drafted.summary ?? "", home, zones },
		language: languageOf(drafts.some(({ title }) => KANA.test(title))),
		updated: events.reduce((last, { history }) => latest(last, history[0]?.on ?? ""), today),
		...{ periods: periodsOf(periods), topics: [...topics.values()], actors: actorsOf(drafts), sources, events },
	});
}

/** A topic for each title, in the order in which they come; events without one share a topic of their own. */
function topicsOf({ drafts, topicIds }: Drafted): Map<string, Topic> {
	const topics = new Map<string, Topic>();
	const taken = new Map<string, number>();
	const add = (title: string) => {
		if (!topics.has(title))
			topics.set(title, { id: taking(textSlug(topicIds?.get(title) ?? title, "topic"), taken), title, judgements: [] });
	};
	for (const draft of drafts) draft.topics.forEach(add);
	if (drafts.length === 0 || drafts.some((draft) => draft.topics.length === 0)) add(UNGROUPED);
	return topics;
}

/** Each actor once, as the first event names it. */
function actorsOf(drafts: readonly Draft[]): readonly Actor[] {
	const actors = new Map<string, Actor>();
	for (const actor of drafts.flatMap((draft) => draft.actors ?? []))
		if (!actors.has(actor.id)) actors.set(actor.id, actor);
	return [...actors.values()];
}

function topicIds({ topics }: Draft, known: ReadonlyMap<string, Topic>): readonly string[] {
	const ids = new Set((topics.length === 0 ? [UNGROUPED] : topics).flatMap((title) => known.get(title)?.id ?? []));
	return [...ids];
}

function periodsOf(periods: NonNullable<Drafted["periods"]>): readonly Period[] {
	const taken = new Map<string, number>();
	return periods.map(({ title, when }) => ({ id: taking(textSlug(title, "period"), taken), title, when }));
}

/** The zones of the hours, the most frequent first. */
function zonesOf(drafts: readonly Draft[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { timeZone } of drafts) if (timeZone !== undefined) counts.set(timeZone, (counts.get(timeZone) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([zone]) => zone);
}

function latest(a: string, b: string): string {
	return a > b ? a : b;
}
