import { citesOf, numberCites } from "../dossier/cite-numbers";
import type { Cite, Claim, Dossier, DossierEvent, Sentence, Source, Topic } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import { BANDS } from "../dossier/likelihood";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement, currentOutcome } from "../dossier/newest";
import { scoreHeadline } from "../dossier/score-words";
import { countOf, SCORE_VERDICTS, type Scorecard, scorecardOf } from "../dossier/scorecard";
import { isSilentPlan } from "../dossier/silent-plan";
import { statusWords } from "../dossier/status-words";
import { count, howSaidAndRead, RELIABILITY_WORDS, VERDICT_WORDS } from "../dossier/wording";
import { formatPlainDate } from "../time/format-when";
import type { Subject } from "../view/subject";
import { dateLine } from "./date-line";
import { sourceLine } from "./source-line";

/** A run of text with the numbers of the sources that bear it. */
export type ExtractSentence = { readonly text: string; readonly cites: readonly number[] };

/**
 * What a colleague gets of one thing, whatever the form it is written in: its title, what is said of it paragraph by
 * paragraph, and its sources by number. Hedges stay: how it was said, the date at its precision, the verdict with its evidence.
 */
export type Extract = {
	readonly title: string;
	readonly paragraphs: readonly (readonly ExtractSentence[])[];
	/** `address`: null where a source has none. */
	readonly sources: readonly { readonly number: number; readonly text: string; readonly address: string | null }[];
	/** The dossier that says so, and the day of its last change. */
	readonly from: string;
};

/** The extract of what is open; of what changed and of the checks it is the dossier's. */
export function extractOf(subject: Subject, lookup: Lookup): Extract {
	const { title, paragraphs } = partsOf(subject, lookup);
	const numbers = numberCites(...paragraphs.map(citesOf));
	return {
		title,
		paragraphs: paragraphs.map((sentences) =>
			sentences.map(({ text, cites }) => ({
				text,
				cites: [...new Set(cites.flatMap(({ source }) => numbers.get(source) ?? []))],
			})),
		),
		sources: [...numbers].flatMap(([id, number]) => {
			const source = lookup.sources.get(id);
			return source === undefined ? [] : { number, text: sourceLine(source), address: source.url ?? null };
		}),
		from: `${lookup.dossier.title} (${stateWords(lookup)})`,
	};
}

/** "Readout dossier, as of 23 Nov 2026": which state of a dossier is quoted. */
export function stateWords({ dossier }: Lookup): string {
	return `Readout dossier, as of ${formatPlainDate(dossier.updated)}`;
}

export type Parts = { readonly title: string; readonly paragraphs: readonly (readonly Sentence[])[] };

/** What is said of a thing, paragraph by paragraph; every sentence with its cites. */
export function partsOf(subject: Subject, lookup: Lookup): Parts {
	const { dossier } = lookup;
	const whole: Parts = { title: dossier.title, paragraphs: [orHoldings(dossier.summary, dossier)] };
	switch (subject.kind) {
		case "dossier":
		case "changes":
		case "checks":
			return whole;
		case "sources":
			return { title: `${dossier.title}: sources`, paragraphs: [orHoldings(dossier.sourceSummary, dossier)] };
		case "scorecard":
			return { title: `${dossier.title}: scorecard`, paragraphs: scoreParts(scorecardOf(dossier), dossier) };
		case "topic":
			return orElse(lookup.topics.get(subject.id), topicParts, whole);
		case "event":
			return orElse(lookup.events.get(subject.id), (event) => eventParts(event, lookup), whole);
		case "claim":
			return orElse(lookup.claims.get(subject.id), claimParts, whole);
		case "source":
			return orElse(lookup.sources.get(subject.id), sourceParts, whole);
		case "actor":
			return orElse(
				lookup.actors.get(subject.id),
				({ name, role, kind }) => ({ title: name, paragraphs: [[said(`${role ?? kind}.`)]] }),
				whole,
			);
	}
}

/** A dossier on an earlier day has no summary: the summary tells what is known now. */
function orHoldings(sentences: readonly Sentence[], { events, claims, sources }: Dossier): readonly Sentence[] {
	if (sentences.length > 0) return sentences;
	return [
		said(`${count(events.length, "event")}, ${count(claims.length, "claim")}, ${count(sources.length, "source")}.`),
	];
}

/** What came of the claims: in one sentence, then topic by topic. */
function scoreParts(score: Scorecard, { topics }: Dossier): readonly (readonly Sentence[])[] {
	const titles = new Map(topics.map(({ id, title }) => [id, title]));
	const rows = score.topics.filter(({ total }) => total > 0);
	return [
		[said(scoreHeadline(score))],
		rows.map((row) => {
			const verdicts = SCORE_VERDICTS.filter((verdict) => countOf(row, verdict) > 0);
			const words = verdicts.map((verdict) => `${countOf(row, verdict)} ${VERDICT_WORDS[verdict].toLowerCase()}`);
			return said(`${titles.get(row.key ?? "") ?? "Other"}: ${words.join(", ")}.`);
		}),
	].filter(isSome);
}

function orElse<T>(record: T | undefined, parts: (record: T) => Parts, otherwise: Parts): Parts {
	return record === undefined ? otherwise : parts(record);
}

function topicParts(topic: Topic): Parts {
	const judgement = currentJudgement(topic);
	if (judgement === undefined) return { title: topic.title, paragraphs: [] };
	const { question, on, sentences, confidence, confidenceReason } = judgement;
	return {
		title: `${topic.title}: ${question}`,
		paragraphs: [
			sentences,
			// A sentence of its own, apart from any likelihood (ICD 203).
			[
				said(`${capital(confidence)} confidence: ${stopped(confidenceReason)}`),
				said(`Judged as of ${formatPlainDate(on)}.`),
			],
		],
	};
}

function eventParts(event: DossierEvent, lookup: Lookup): Parts {
	const { status, entry } = currentState(event);
	const place = event.place === undefined ? "" : `, ${event.place}`;
	const state = [
		said(`${dateLine(event, lookup)}${place}.`),
		{
			text: `${statusWords(event)}${entry.note === undefined ? "." : `: ${stopped(entry.note)}`}`,
			cites: entry.cites,
		},
		...(isSilentPlan(event, lookup.dossier.updated) ? [said("No source says whether it took place.")] : []),
		...(event.approximate === undefined ? [] : [said(stopped(event.approximate))]),
	];
	return { title: event.title, paragraphs: [state, status === "held" ? event.summary : []].filter(isSome) };
}

function claimParts(claim: Claim): Parts {
	const outcome = currentOutcome(claim);
	const band = claim.likelihood === undefined ? null : BANDS[claim.likelihood];
	return {
		title: claim.text,
		paragraphs: [
			[
				{ text: `Said by: ${claim.attribution}; ${howSaidAndRead(claim)}.`, cites: claim.cites },
				...(band === null ? [] : [said(`“${capital(band.term)}” is our reading of the wording.`)]),
				said(`Said on ${formatPlainDate(claim.madeOn)}.`),
			],
			outcome === undefined
				? [said("Open: no outcome is on record.")]
				: [
						said(`${VERDICT_WORDS[outcome.verdict]} (${outcome.evidence} evidence, ${formatPlainDate(outcome.on)}).`),
						...outcome.reason,
					],
		],
	};
}

function sourceParts(source: Source): Parts {
	const description = source.title === undefined ? undefined : source.description;
	return {
		title: source.title ?? source.description ?? source.publisher,
		paragraphs: [
			[
				{ text: `${sourceLine(source)}.`, cites: [{ source: source.id }] },
				...(description === undefined ? [] : [said(stopped(description))]),
				said(
					`Reliability ${source.reliability}, ${RELIABILITY_WORDS[source.reliability]}: ${stopped(source.reliabilityReason)}`,
				),
			],
		],
	};
}

function said(text: string, cites: readonly Cite[] = []): Sentence {
	return { text, cites };
}

function isSome(sentences: readonly Sentence[]): boolean {
	return sentences.length > 0;
}

/** The text with a capital at its start. */
export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The text as a sentence of its own. */
export function stopped(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
