import { statementsOf } from "../dossier/checks/statements";
import type { Dossier, Source } from "../dossier/dossier";
import { eventDate } from "../dossier/event-date";
import { currentState } from "../dossier/event-state";
import { figures } from "../dossier/figures";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement, currentOutcome } from "../dossier/newest";
import { scoreHeadline } from "../dossier/score-words";
import { scorecardOf } from "../dossier/scorecard";
import { statusWords } from "../dossier/status-words";
import { howSaidAndRead, RELIABILITY_WORDS, VERDICT_WORDS } from "../dossier/wording";
import { publishedWords } from "./source-title";
import type { Subject } from "./subject";
import { pageTitle } from "./subject-title";

/** Title and description of a page, from the data alone: no hedge is dropped, nothing is added. */
export type PageText = { readonly title: string; readonly description: string };

export function pageText(subject: Subject, lookup: Lookup): PageText {
	const { dossier } = lookup;
	const title = pageTitle(subject, lookup);
	const whole: PageText = {
		title,
		description: sentence(dossier.summary[0]?.text ?? dossier.title),
	};
	switch (subject.kind) {
		case "dossier":
			return whole;
		case "sources":
			return {
				title,
				description: sentence(dossier.sourceSummary[0]?.text ?? `${dossier.sources.length} sources`),
			};
		case "scorecard":
			return { title, description: sentence(scoreHeadline(scorecardOf(dossier))) };
		case "changes":
			return { title, description: sentence(`What became known between two days. ${dossier.title}.`) };
		case "checks":
			return { title, description: sentence(`What the rules of the check find in this dossier. ${dossier.title}.`) };
		case "topic": {
			const topic = lookup.topics.get(subject.id);
			if (topic === undefined) return whole;
			const judgement = currentJudgement(topic);
			return {
				title,
				description: sentence(
					judgement === undefined ? topic.title : `${judgement.question} ${judgement.sentences[0]?.text ?? ""}`,
				),
			};
		}
		case "event": {
			const event = lookup.events.get(subject.id);
			if (event === undefined) return whole;
			const place = event.place === undefined ? "" : `, ${event.place}`;
			return {
				title,
				description: sentence(
					`${eventDate(event)}${place} (${statusWords(event).toLowerCase()}). ${currentState(event).status === "held" ? (event.summary[0]?.text ?? "") : ""}`,
				),
			};
		}
		case "claim": {
			const claim = lookup.claims.get(subject.id);
			if (claim === undefined) return whole;
			const outcome = currentOutcome(claim);
			return {
				title,
				description: sentence(
					`Said by: ${claim.attribution}; ${howSaidAndRead(claim)}. Verdict: ${VERDICT_WORDS[outcome?.verdict ?? "open"].toLowerCase()}. ${outcome?.reason[0]?.text ?? ""}`,
				),
			};
		}
		case "source": {
			const source = lookup.sources.get(subject.id);
			if (source === undefined) return whole;
			return { title, description: sourceWords(source, dossier) };
		}
		case "actor": {
			const actor = lookup.actors.get(subject.id);
			if (actor === undefined) return whole;
			const events = dossier.events.filter((event) => event.actors.includes(actor.id)).length;
			return {
				title,
				description: sentence(
					`${actor.name}, ${actor.role ?? actor.kind}. In ${figures(events)} of ${figures(dossier.events.length)} events of the dossier.`,
				),
			};
		}
	}
}

/** What it is, how far it can be relied on, and how much rests on it. */
function sourceWords(source: Source, dossier: Dossier): string {
	const statements = statementsOf(dossier).filter(({ cites }) =>
		cites.some((cite) => cite.source === source.id),
	).length;
	const rest = statements === 1 ? "1 statement rests on it" : `${statements} statements rest on it`;
	const what = shortened(source.title ?? source.description ?? "", 140).replace(/[.…]?$/, (end) =>
		end === "…" ? end : ".",
	);
	const origin = `${source.publisher}, ${source.kind}, ${publishedWords(source)}`;
	return sentence(
		`${what} ${origin}. Reliability ${source.reliability}, ${RELIABILITY_WORDS[source.reliability]}; ${rest}.`,
	);
}

/** To the length that result pages show. */
function sentence(text: string): string {
	return shortened(text, 300);
}

/** Trimmed, and cut by words to at most `most` characters. */
function shortened(text: string, most: number): string {
	const trimmed = text.replace(/\s+/g, " ").trim();
	if (trimmed.length <= most) return trimmed;
	const cut = trimmed.slice(0, most - 1);
	return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
