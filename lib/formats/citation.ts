import { citesOf } from "../dossier/cite-numbers";
import { locatorWords, NO_ADDRESS, outwardAddress } from "../dossier/cite-words";
import type { Cite, Claim, DossierEvent, Source, Topic } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement, currentOutcome } from "../dossier/newest";
import { statusWords } from "../dossier/status-words";
import { howSaidAndRead, VERDICT_WORDS } from "../dossier/wording";
import { formatPlainDate } from "../time/format-when";
import type { Subject } from "../view/subject";
import { dateLine } from "./date-line";
import { capital, stateWords, stopped } from "./extract";
import { markdownLink, markdownText } from "./markdown-text";
import { oneLine, xmlText } from "./plain-text";
import { sourceLine } from "./source-line";

/** A run of words; with an address it is a link. Runs stand one after the other with a blank between. */
export type CitationPart = { readonly text: string; readonly address?: string };
export type Citation = readonly CitationPart[];

/**
 * What a colleague puts into a footnote for one source: who, what, when, where, and when it was read.
 * @param shown what a page makes of the dossier's own words, so that those of another direction leave the date in its place
 */
export function citationOfSource(source: Source, shown?: (text: string) => string): Citation {
	const { accessed, archivedUrl } = source;
	return [
		{ text: `${sourceLine(source, shown)}.` },
		addressPart(source),
		...(accessed === undefined ? [] : [{ text: `(read ${formatPlainDate(accessed)})` }]),
		...(archivedUrl === undefined ? [] : [{ text: "archived at" }, { text: archivedUrl, address: archivedUrl }]),
	];
}

function addressPart({ url }: Source): CitationPart {
	return url === undefined ? { text: NO_ADDRESS } : { text: url, address: url };
}

/**
 * The citation of a source, or of the statement that a claim, an event or the newest judgement of a topic makes: the
 * statement with its hedges, the sources that bear it with the place in each, and where it stands. Null for what makes none.
 * @param address of the thing, as a reader would open it
 */
export function citationOf(subject: Subject, lookup: Lookup, address: string): Citation | null {
	if (subject.kind === "source") {
		const source = lookup.sources.get(subject.id);
		return source === undefined ? null : citationOfSource(source);
	}
	const statement = statementOf(subject, lookup);
	if (statement === null) return null;
	return [
		{ text: statement.text },
		...citedSources(statement.cites, lookup),
		{ text: "In:" },
		{ text: lookup.dossier.title, address },
		{ text: `(${stateWords(lookup)}).` },
	];
}

type Statement = { readonly text: string; readonly cites: readonly Cite[] };

function statementOf(subject: Subject, lookup: Lookup): Statement | null {
	switch (subject.kind) {
		case "claim":
			return orNull(lookup.claims.get(subject.id), claimStatement);
		case "event":
			return orNull(lookup.events.get(subject.id), (event) => eventStatement(event, lookup));
		case "topic":
			return orNull(lookup.topics.get(subject.id), judgementStatement);
		case "dossier":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
		case "source":
		case "actor":
			return null;
	}
}

function orNull<T>(record: T | undefined, statement: (record: T) => Statement | null): Statement | null {
	return record === undefined ? null : statement(record);
}

function claimStatement(claim: Claim): Statement {
	const outcome = currentOutcome(claim);
	const verdict =
		outcome === undefined
			? "Open: no outcome is on record."
			: `${VERDICT_WORDS[outcome.verdict]} (${outcome.evidence} evidence, ${formatPlainDate(outcome.on)}).`;
	const said = `${claim.attribution}; ${howSaidAndRead(claim)}; ${formatPlainDate(claim.madeOn)}`;
	return { text: `${stopped(claim.text)} Said by: ${said}. ${verdict}`, cites: claim.cites };
}

function eventStatement(event: DossierEvent, lookup: Lookup): Statement {
	const { status, entry } = currentState(event);
	const summary = status === "held" ? event.summary : [];
	const text = [
		`${event.title}: ${dateLine(event, lookup)} (${statusWords(event).toLowerCase()}).`,
		...summary.map((sentence) => sentence.text),
	];
	return { text: text.join(" "), cites: [...entry.cites, ...citesOf(summary)] };
}

function judgementStatement(topic: Topic): Statement | null {
	const judgement = currentJudgement(topic);
	if (judgement === undefined) return null;
	const { question, on, sentences, confidence, confidenceReason } = judgement;
	const text = [
		`${topic.title}: ${question}`,
		...sentences.map((sentence) => sentence.text),
		// A sentence of its own, apart from any likelihood (ICD 203).
		`${capital(confidence)} confidence: ${stopped(confidenceReason)}`,
		`Judged as of ${formatPlainDate(on)}.`,
	];
	return { text: text.join(" "), cites: citesOf(sentences) };
}

/** Each source once, in order of first use, with every place in it that is cited. */
function citedSources(cites: readonly Cite[], { sources }: Lookup): Citation {
	const used = [...new Set(cites.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
	return used.flatMap((source, index) => {
		const own = cites.filter((cite) => cite.source === source.id);
		const places = [...new Set(own.flatMap((cite) => locatorWords(cite) ?? []))];
		const words = [sourceLine(source), ...places].join(", ");
		const lead = index === 0 ? (used.length === 1 ? "Source: " : "Sources: ") : "";
		const number = used.length === 1 ? "" : `[${index + 1}] `;
		return [{ text: `${lead}${number}${words}.` }, addressPart(source)];
	});
}

/** A citation as plain text, in one line. */
export function citationText(citation: Citation): string {
	const words = ({ text, address }: CitationPart) =>
		oneLine(address === undefined || address === text ? text : `${text}, ${address}`);
	return citation.map(words).join(" ");
}

/** A citation as Markdown (CommonMark); nothing in it is read as markup. */
export function citationMarkdown(citation: Citation): string {
	const words = ({ text, address }: CitationPart) =>
		isLink(address) ? markdownLink(text, address) : markdownText(text);
	return citation.map(words).join(" ");
}

/** A citation as a paragraph of HTML, every text escaped: for the clipboard, never put into a page of ours. */
export function citationHtml(citation: Citation): string {
	const words = ({ text, address }: CitationPart) => {
		const content = xmlText(oneLine(text));
		return isLink(address) ? `<a href="${xmlText(oneLine(address))}">${content}</a>` : content;
	};
	return `<p>${citation.map(words).join(" ")}</p>`;
}

function isLink(address: string | undefined): address is string {
	return address !== undefined && outwardAddress(address) !== null;
}
