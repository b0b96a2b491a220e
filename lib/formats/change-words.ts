import { stoodBefore } from "../dossier/as-of-event";
import type { Change } from "../dossier/change";
import type { Dossier, DossierEvent } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import { rewordedWords } from "../dossier/reworded-words";
import { howSaidAndRead, STATUS_WORDS, VERDICT_WORDS } from "../dossier/wording";
import { formatPlainDate } from "../time/format-when";
import { publishedWords, sourceTitle } from "../view/source-title";
import { dateLine } from "./date-line";

/** What a change is called and what it says. `dossier`: as of the end of the comparison. */
export type ChangeWords = {
	/** The name of the thing: an event's title, the claim itself, a topic, a source's title. */
	readonly title: string;
	/** What became known of it, with its hedges: "Held: about Apr 2024; planned for 11 Apr 2024". */
	readonly line: string;
};

export function changeWords(change: Change, dossier: Dossier): ChangeWords {
	switch (change.kind) {
		case "new-claim":
			return {
				title: change.claim.text,
				line: `New claim. Said by: ${change.claim.attribution}; ${howSaidAndRead(change.claim)}`,
			};
		case "reworded":
			return {
				title: change.claim.text,
				line: `${change.before.text === change.claim.text ? `Said otherwise: ${rewordedWords(change.claim, change.before)}` : "Reworded"}; before: ${rewordedWords(change.before, change.claim)}`,
			};
		case "verdict":
			return { title: change.claim.text, line: verdictLine(change) };
		case "judgement":
			return { title: change.topic.title, line: judgementLine(change) };
		case "source": {
			const { publisher } = change.source;
			return {
				title: sourceTitle(change.source, dossier),
				line: `Source out: ${publisher}, ${publishedWords(change.source)}`,
			};
		}
		default:
			return { title: change.event.title, line: eventLine(change, dossier) };
	}
}

type EventChange = Extract<Change, { readonly event: DossierEvent }>;

function eventLine({ kind, event, before }: EventChange, dossier: Dossier): string {
	const { status, entry } = currentState(event);
	const said = STATUS_WORDS[status].toLowerCase();
	const date = dateLine(event, { dossier });
	const old = before === null ? date : dateLine(before, { dossier });
	const note = entry.note === undefined ? "" : `; ${entry.note}`;
	switch (kind) {
		case "new-event":
			return `New: ${said}, ${date}${note}`;
		case "held":
			return `Held: ${date}${planned(before, old, date)}${note}`;
		case "postponed": {
			const was = lastDate(event, old, dossier);
			return `Postponed: ${was === date ? `was ${date}` : `now ${date}; before: ${was}`}${note}`;
		}
		case "cancelled":
			return `Cancelled: was ${lastDate(event, old, dossier)}${note}`;
		case "planned":
			return `${STATUS_WORDS[status]}: ${date}${before === null ? "" : `; before: ${statusOf(before)}, ${old}`}${note}`;
		case "re-dated":
			// A change of state has told the note.
			return `Time now: ${date}; before: ${old}${before !== null && statusOf(before) === said ? note : ""}`;
		case "confirmed":
			return `Again ${said}: ${date}${note}`;
	}
}

/** The date that was given up: it may have moved since the first of the two days, and stood on the day of the line. */
function lastDate(event: DossierEvent, old: string, dossier: Dossier): string {
	const stood = stoodBefore(event);
	return stood === null ? old : dateLine(stood, { dossier });
}

function planned(before: DossierEvent | null, old: string, date: string): string {
	return before === null || old === date ? "" : `; before: ${statusOf(before)}, ${old}`;
}

function statusOf(event: DossierEvent): string {
	return STATUS_WORDS[currentState(event).status].toLowerCase();
}

function verdictLine({ from, to, outcome, began }: Extract<Change, { readonly kind: "verdict" }>): string {
	const now = VERDICT_WORDS[to].toLowerCase();
	const evidence = outcome.evidence;
	if (from === to) return `Verdict as before, ${now}, by a further outcome (${evidence} evidence)`;
	const since = evidence === began.evidence ? "" : ` since ${formatPlainDate(outcome.on)}`;
	return `Verdict: ${now} (${evidence} evidence${since}); before: ${VERDICT_WORDS[from].toLowerCase()}`;
}

/** Confidence stands in a sentence of its own, apart from any likelihood (ICD 203). */
function judgementLine({ judgement, before }: Extract<Change, { readonly kind: "judgement" }>): string {
	const question = `${before === null ? "Judged" : "Judged anew"}: ${judgement.question}`;
	const stop = /[.!?…]$/.test(question) ? "" : ".";
	const was =
		before === null
			? ""
			: before.confidence === judgement.confidence
				? ", as before"
				: `; before: ${before.confidence}`;
	return `${question}${stop} Confidence: ${judgement.confidence}${was}`;
}
