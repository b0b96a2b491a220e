import type { Cite, Claim, Dossier, DossierEvent, HistoryEntry, Topic } from "../dossier/dossier";
import { isTwice } from "../dossier/event-date";
import type { Lookup } from "../dossier/lookup";
import { reckonedHour } from "../dossier/reckoned-hour";
import { howSaidAndRead, STATUS_WORDS, VERDICT_WORDS } from "../dossier/wording";
import { formatFromTo } from "../time/format-when";
import { subjectPath } from "../view/address";
import type { Subject } from "../view/subject";

/** Something that became known, as a feed tells it. */
export type FeedEntry = {
	/** Path of its id: never made of a text or of a place in a list that may change. */
	readonly id: string;
	/** The plain date on which it became known. */
	readonly on: string;
	readonly title: string;
	readonly text: string;
	/** Path of its page, relative to the dossier. */
	readonly path: string;
	readonly topics: readonly string[];
};

/**
 * All that became known, the newest first and of one day the later in the file first: entries of histories, claims and
 * what they said before, outcomes, judgements. Ids hold because what is known is only ever added to (data/README).
 */
export function feedEntries(lookup: Lookup): readonly FeedEntry[] {
	const { dossier } = lookup;
	const told = [
		...dossier.events.flatMap((event) => ofEvent(event, lookup)),
		...dossier.claims.flatMap((claim) => ofClaim(claim, lookup)),
		...dossier.topics.flatMap((topic) => ofTopic(topic, lookup)),
	];
	return told
		.map((entry, at) => ({ entry, at }))
		.sort((a, b) => (a.entry.on < b.entry.on ? 1 : a.entry.on > b.entry.on ? -1 : b.at - a.at))
		.map(({ entry }) => entry);
}

function ofEvent(event: DossierEvent, lookup: Lookup): readonly FeedEntry[] {
	const subject: Subject = { kind: "event", id: event.id };
	const ids = numbered(event.history.map(({ on, status }) => `events/${event.id}/${on}/${status}`));
	return event.history.map((entry, at) => ({
		id: ids[at] ?? "",
		on: entry.on,
		title: `${STATUS_WORDS[entry.status]}: ${event.title}`,
		text: lines(whatEntrySays(entry, event), sourceLine(entry.cites, lookup)),
		path: subjectPath(subject),
		topics: event.topics,
	}));
}

function whatEntrySays(entry: HistoryEntry, event: DossierEvent): string {
	const when = entry.when ?? (entry.status === "held" ? event.when : undefined);
	const about = when?.text === event.when.text ? reckonedHour(event) : null;
	const date =
		when === undefined
			? "no date given"
			: formatFromTo(when, null, { weekday: true, about, offset: isTwice(when, event) });
	const note = entry.note === undefined ? "" : `; ${entry.note}`;
	return `${STATUS_WORDS[entry.status]}, ${date}${note}`;
}

function ofClaim(claim: Claim, lookup: Lookup): readonly FeedEntry[] {
	const root = `claims/${claim.id}`;
	const shared = { path: subjectPath({ kind: "claim", id: claim.id }), topics: claim.topics };
	const revisions = claim.revisions ?? [];
	const revisionIds = numbered(revisions.map(({ on }) => `${root}/${on}/reworded`));
	const outcomeIds = numbered(claim.outcomes.map(({ on, verdict }) => `${root}/${on}/${verdict}`));
	const first = firstSaid(claim);
	return [
		{
			...shared,
			id: `${root}/made`,
			on: claim.madeOn,
			title: `Claim: ${first.text}`,
			text: lines(`Said by: ${first.attribution}; ${howSaidAndRead(first)}`, sourceLine(claim.cites, lookup)),
		},
		...revisions.map((revision, at) => ({
			...shared,
			id: revisionIds[at] ?? "",
			on: revision.on,
			title: `Claim reworded: ${revisions[at + 1]?.text ?? claim.text}`,
			text: lines(`Before: ${revision.text}`, revision.note ?? ""),
		})),
		...claim.outcomes.map((outcome, at) => ({
			...shared,
			id: outcomeIds[at] ?? "",
			on: outcome.on,
			title: `${VERDICT_WORDS[outcome.verdict]}: ${claim.text}`,
			text: lines(
				...outcome.reason.map(({ text }) => text),
				`Evidence: ${outcome.evidence}`,
				sourceLine(
					outcome.reason.flatMap(({ cites }) => cites),
					lookup,
				),
			),
		})),
	];
}

/** The claim as it was made. A revision that leaves a field out did not change it, so the next wording's holds. */
function firstSaid(claim: Claim): Pick<Claim, "text" | "attribution" | "modality" | "likelihood"> {
	const wordings = [...(claim.revisions ?? []), claim];
	const likelihood = wordings.find((wording) => wording.likelihood !== undefined)?.likelihood;
	return {
		text: wordings[0]?.text ?? claim.text,
		attribution: wordings.find((wording) => wording.attribution !== undefined)?.attribution ?? claim.attribution,
		modality: wordings.find((wording) => wording.modality !== undefined)?.modality ?? claim.modality,
		...(likelihood === undefined ? {} : { likelihood }),
	};
}

function ofTopic(topic: Topic, lookup: Lookup): readonly FeedEntry[] {
	const ids = numbered(topic.judgements.map(({ on }) => `topics/${topic.id}/${on}/judged`));
	return topic.judgements.map((judgement, at) => ({
		id: ids[at] ?? "",
		on: judgement.on,
		title: `Judgement on ${topic.title}: ${judgement.question}`,
		// Confidence stands in a line of its own: never in one sentence with a likelihood (ICD 203).
		text: lines(
			...judgement.sentences.map(({ text }) => text),
			`Confidence: ${judgement.confidence}; ${judgement.confidenceReason}`,
			sourceLine(
				judgement.sentences.flatMap(({ cites }) => cites),
				lookup,
			),
		),
		path: subjectPath({ kind: "topic", id: topic.id }),
		topics: [topic.id],
	}));
}

function sourceLine(cites: readonly Cite[], lookup: Lookup): string {
	const publishers = new Set(cites.map((cite) => lookup.sources.get(cite.source)?.publisher ?? cite.source));
	return publishers.size === 0 ? "" : `Sources: ${[...publishers].join("; ")}`;
}

function lines(...parts: readonly string[]): string {
	return parts.filter((part) => part !== "").join("\n");
}

/** A second one of the same day and kind gets "/2": its place among its like, which never changes. */
function numbered(ids: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	return ids.map((id) => {
		const nth = (counts.get(id) ?? 0) + 1;
		counts.set(id, nth);
		return nth === 1 ? id : `${id}/${nth}`;
	});
}

/** The day on which the newest of it became known, or that of the dossier's last change, whichever is later. */
export function feedUpdated(dossier: Dossier, entries: readonly FeedEntry[]): string {
	const [newest] = entries;
	return newest !== undefined && newest.on > dossier.updated ? newest.on : dossier.updated;
}
