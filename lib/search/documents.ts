import type { Cite, Claim, Dossier, DossierEvent, Judgement, Sentence, Source } from "../dossier/dossier";
import { rowsOf } from "../dossier/event-rows";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { currentOutcome } from "../dossier/newest";
import { MODALITY_WORDS, STATUS_WORDS, VERDICT_WORDS } from "../dossier/wording";
import { scanWhen } from "../time/scan-when";
import type { Bounds } from "../time/when";
import type { Subject } from "../view/subject";
import type { WordField } from "./fields";

export type ResultKind = "event" | "claim" | "judgement" | "source" | "actor";

/** One thing that can be found. */
export type SearchDocument = {
	/** `kind:id`; a judgement's id is its topic's and its day: "judgement:minerals@2024-04-05". */
	readonly key: string;
	readonly kind: ResultKind;
	readonly id: string;
	/** What opens when it is chosen. */
	readonly subject: Subject;
	readonly title: string;
	/** What it goes by: whoever types just this means it. */
	readonly called: readonly string[];
	/** Weighs more than the text, less than the title. */
	readonly names: string;
	readonly text: string;
	/** The time that the date fields ask about; null where there is none. */
	readonly time: Bounds | null;
	/** What each field may be asked for. */
	readonly fields: { readonly [F in WordField]?: readonly string[] };
};

/**
 * Everything in a dossier that search finds: events in the file's order, then claims, judgements, sources, actors. Events
 * that are rows are left out.
 */
export function searchDocuments(lookup: Lookup): readonly SearchDocument[] {
	const { dossier } = lookup;
	return [
		...(rowsOf(dossier.events) === null ? dossier.events.map((event) => eventDocument(event, lookup)) : []),
		...dossier.claims.map((claim) => claimDocument(claim, lookup)),
		...judgementDocuments(dossier, lookup),
		...dossier.sources.map(sourceDocument),
		...actorDocuments(dossier, lookup),
	];
}

export function eventDocument(event: DossierEvent, lookup: Lookup): SearchDocument {
	const { status, when, until } = currentState(event);
	// The summary tells how it went: until it is held there is nothing to tell (design §3).
	const told = status === "held" ? event.summary : [];
	const cites = [...event.history, ...(event.accounts ?? []), ...told].flatMap((part) => part.cites);
	return {
		key: `event:${event.id}`,
		kind: "event",
		id: event.id,
		subject: { kind: "event", id: event.id },
		title: event.title,
		called: [event.title, event.short],
		names: joined([event.short, event.place, ...namesOf(event.actors, lookup)]),
		text: joined([
			textOf(told),
			...event.history.map(({ note }) => note),
			...(event.accounts ?? []).map(({ text }) => text),
		]),
		time: { start: when.bounds.start, end: (until ?? when).bounds.end },
		fields: {
			is: ["event"],
			actor: [...event.actors, ...namesOf(event.actors, lookup)],
			topic: topicWords(event.topics, lookup),
			kind: [event.kind],
			status: [status, STATUS_WORDS[status]],
			source: sourceWords(cites, lookup),
		},
	};
}

function claimDocument(claim: Claim, lookup: Lookup): SearchDocument {
	const outcome = currentOutcome(claim);
	const verdict = outcome?.verdict ?? "open";
	const reason = outcome?.reason ?? [];
	const about = claim.event === undefined ? undefined : lookup.events.get(claim.event);
	const cites = [claim, ...(claim.accounts ?? []), ...reason].flatMap((part) => part.cites);
	return {
		key: `claim:${claim.id}`,
		kind: "claim",
		id: claim.id,
		subject: { kind: "claim", id: claim.id },
		title: claim.text,
		called: [claim.text],
		names: claim.attribution,
		text: joined([textOf(reason), ...(claim.accounts ?? []).map(({ text }) => text)]),
		time: dayBounds(claim.madeOn),
		fields: {
			is: ["claim"],
			actor: [claim.attribution, ...(about === undefined ? [] : namesOf(about.actors, lookup))],
			topic: topicWords(claim.topics, lookup),
			verdict: [verdict, VERDICT_WORDS[verdict]],
			said: [claim.modality, MODALITY_WORDS[claim.modality]],
			source: sourceWords(cites, lookup),
		},
	};
}

function judgementDocuments(dossier: Dossier, lookup: Lookup): readonly SearchDocument[] {
	return dossier.topics.flatMap((topic) =>
		topic.judgements.map((judgement) => {
			const id = `${topic.id}@${judgement.on}`;
			return {
				key: `judgement:${id}`,
				kind: "judgement" as const,
				id,
				subject: { kind: "topic" as const, id: topic.id },
				title: judgement.question,
				called: [judgement.question, topic.title],
				names: topic.title,
				text: joined([textOf(judgement.sentences), judgement.confidenceReason, ...watchWords(judgement)]),
				time: dayBounds(judgement.on),
				fields: {
					is: ["judgement"],
					topic: topicWords([topic.id], lookup),
					source: sourceWords(
						judgement.sentences.flatMap(({ cites }) => cites),
						lookup,
					),
				},
			};
		}),
	);
}

function sourceDocument(source: Source): SearchDocument {
	return {
		key: `source:${source.id}`,
		kind: "source",
		id: source.id,
		subject: { kind: "source", id: source.id },
		title: source.title ?? source.description ?? source.publisher,
		called: source.title === undefined ? [] : [source.title],
		names: joined([source.publisher, source.author]),
		text: joined([source.title === undefined ? undefined : source.description, source.kind]),
		time: source.published?.bounds ?? null,
		fields: { is: ["source"], kind: [source.kind], source: [source.id, source.publisher, source.title ?? ""] },
	};
}

function actorDocuments(dossier: Dossier, lookup: Lookup): readonly SearchDocument[] {
	return dossier.actors.map((actor) => {
		const whole = actor.partOf === undefined ? undefined : lookup.actors.get(actor.partOf)?.name;
		return {
			key: `actor:${actor.id}`,
			kind: "actor",
			id: actor.id,
			subject: { kind: "actor", id: actor.id },
			title: actor.name,
			called: actor.kind === "person" ? [actor.name, familyName(actor.name)] : [actor.name],
			names: joined([actor.role]),
			text: joined([whole]),
			time: null,
			fields: { is: ["actor"], actor: [actor.id, actor.name], kind: [actor.kind] },
		};
	});
}

/** The name that a person of these records is spoken of by: the last, without "Jr." and the like. */
function familyName(name: string): string {
	const words = name.split(/\s+/).filter((word) => !/^(?:jr|sr|i{1,3}|iv)\.?$/i.test(word));
	return words.at(-1) ?? name;
}

function watchWords({ watch }: Judgement): readonly (string | undefined)[] {
	return watch.flatMap(({ text, note }) => [text, note]);
}

function namesOf(ids: readonly string[], lookup: Lookup): readonly string[] {
	return ids.flatMap((id) => lookup.actors.get(id)?.name ?? []);
}

function topicWords(ids: readonly string[], lookup: Lookup): readonly string[] {
	return ids.flatMap((id) => [id, lookup.topics.get(id)?.title ?? id]);
}

function sourceWords(cites: readonly Cite[], lookup: Lookup): readonly string[] {
	return [...new Set(cites.map(({ source }) => source))].flatMap((id) => [id, lookup.sources.get(id)?.publisher ?? id]);
}

function textOf(sentences: readonly Sentence[]): string {
	return sentences.map(({ text }) => text).join(" ");
}

function joined(parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

function dayBounds(day: string): Bounds | null {
	const scanned = scanWhen(day);
	return scanned.kind === "when" ? scanned.value.bounds : null;
}
