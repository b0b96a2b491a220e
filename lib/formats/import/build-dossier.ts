import { cutText } from "../../deck/cut-text";
import type { Cite, Dossier, DossierEvent, Period, Sentence, Topic, Zone } from "../../dossier/dossier";
import { shortTitle } from "../../dossier/short-title";
import { parsePlainDate } from "../../time/plain-date";
import { oneLine } from "../plain-text";
import { offsetZoneTitle } from "./clock-in-zone";
import { contentHash } from "./content-hash";
import type { Draft, Drafted } from "./draft";
import { historyOf } from "./event-history";
import { eventIds, taking } from "./event-ids";
import { addressesAsText, linkSources, OPENED_FILE } from "./link-sources";
import type { Reading } from "./reading";
import { textSlug } from "./text-slug";

const UTC = "Etc/UTC";
/** The home zone among them: what the switch between clocks has room for. */
const MOST_CLOCKS = 4;
const LONGEST_NAME = 300;
const FILE_CITES: readonly Cite[] = [{ source: OPENED_FILE, credibility: 6 }];

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
	const home = drafted.timeZone ?? reading.answers.timeZone ?? mostUsedZone(drafts) ?? UTC;
	const label = labelOf(name);
	const { sources, citesOf } = linkSources(cutText(oneLine(name), LONGEST_NAME) || "without a name", today, reading);
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
			actors: [],
			topics: topicIds(draft, topics),
			history: historyOf(draft, parsed.value, cites),
		};
	});
	return {
		format: "readout-dossier/1",
		id: textSlug(label, "dossier"),
		title: cutText(oneLine(drafted.title ?? ""), LONGEST_NAME) || label,
		summary: sentencesOf(drafted.summary ?? "", FILE_CITES),
		language: languageOf(drafts),
		timeZone: home,
		zones: zonesOf(home, drafts),
		updated: events.reduce((last, { history }) => latest(last, history[0]?.on ?? ""), today),
		sourceSummary: [
			{ text: "All of this was read from one file. Neither it nor what it links is rated.", cites: FILE_CITES },
		],
		periods: periodsOf(periods),
		topics: [...topics.values()],
		actors: [],
		sources,
		events,
		claims: [],
	};
}

const UNGROUPED = "Events";

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

function topicIds({ topics }: Draft, known: ReadonlyMap<string, Topic>): readonly string[] {
	const ids = new Set((topics.length === 0 ? [UNGROUPED] : topics).flatMap((title) => known.get(title)?.id ?? []));
	return [...ids];
}

function periodsOf(periods: NonNullable<Drafted["periods"]>): readonly Period[] {
	const taken = new Map<string, number>();
	return periods.map(({ title, when }) => ({ id: taking(textSlug(title, "period"), taken), title, when }));
}

/** Each line a sentence; all rest on the same. */
function sentencesOf(text: string, cites: readonly Cite[]): readonly Sentence[] {
	if (text === "") return [];
	const lines = text.split("\n").flatMap((line) => line.trim() || []);
	return lines.map((line) => ({ text: line, cites }));
}

/** The name of a file without its ending. */
function labelOf(name: string): string {
	const line = cutText(oneLine(name), LONGEST_NAME);
	return line.replace(/\.[A-Za-z0-9]{1,8}$/, "") || line || `Dossier ${contentHash(name)}`;
}

function mostUsedZone(drafts: readonly Draft[]): string | null {
	const [most] = zoneCounts(drafts);
	return most === undefined ? null : most[0];
}

function zoneCounts(drafts: readonly Draft[]): readonly (readonly [string, number])[] {
	const counts = new Map<string, number>();
	for (const { timeZone } of drafts) if (timeZone !== undefined) counts.set(timeZone, (counts.get(timeZone) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}

function zonesOf(home: string, drafts: readonly Draft[]): readonly Zone[] {
	const used = zoneCounts(drafts).flatMap(([zone]) => (zone === home ? [] : [zone]));
	return [home, ...used].slice(0, MOST_CLOCKS).map((timeZone) => ({
		timeZone,
		title: offsetZoneTitle(timeZone) ?? (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " "),
	}));
}

/** Kana are written in Japanese alone; of another language nothing is claimed ("und": undetermined, BCP 47). */
function languageOf(drafts: readonly Draft[]): string {
	return drafts.some(({ title }) => /[\u3040-\u30ff]/.test(title)) ? "ja" : "und";
}

function latest(a: string, b: string): string {
	return a > b ? a : b;
}
