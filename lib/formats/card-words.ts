import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { currentJudgement } from "../dossier/newest";
import { eventsOfTopic } from "../dossier/some-events";
import { statusWords } from "../dossier/status-words";
import { count, MODALITY_WORDS } from "../dossier/wording";
import { formatPlainDate } from "../time/format-when";
import type { CardSubject } from "./card-subject";
import { dateLine } from "./date-line";

/**
 * What a card says: hedges kept, and no verdict, which a reader should not meet without its reason.
 */
export type CardWords = {
	/** "Event · summit". */
	readonly kind: string;
	readonly title: string;
	/** The date at its precision, or how a claim is said. */
	readonly line: string;
	readonly note: string;
	/** Not yet held: the line bears a hollow dot. */
	readonly planned: boolean;
	/** Id of the topic that it belongs to. */
	readonly topic: string | null;
	/** For those who do not see the card. */
	readonly alt: string;
};

export function cardWords(subject: CardSubject, lookup: Lookup): CardWords {
	const words = wordsOf(subject, lookup);
	const parts = [words.title, words.line, words.note].filter((part) => part !== "");
	const end = subject.kind === "dossier" ? "" : ` ${lookup.dossier.title}.`;
	return { ...words, alt: `${parts.join(". ")}.${end} With a timeline.`.replaceAll("?.", "?") };
}

function wordsOf(subject: CardSubject, lookup: Lookup): Omit<CardWords, "alt"> {
	const { dossier } = lookup;
	const whole = {
		kind: "Dossier",
		title: dossier.title,
		line: [
			count(dossier.events.length, "event"),
			count(dossier.claims.length, "claim"),
			count(dossier.sources.length, "source"),
			`updated ${formatPlainDate(dossier.updated)}`,
		].join(" · "),
		note: "",
		planned: false,
		topic: null,
	};
	switch (subject.kind) {
		case "dossier":
			return whole;
		case "topic": {
			const topic = lookup.topics.get(subject.id);
			if (topic === undefined) return whole;
			const judgement = currentJudgement(topic);
			const events = eventsOfTopic(topic.id, dossier).length;
			const claims = dossier.claims.filter((claim) => claim.topics.includes(topic.id)).length;
			const counts = `${count(events, "event")} · ${count(claims, "claim")}`;
			return {
				kind: "Topic",
				title: judgement?.question ?? topic.title,
				line: judgement === undefined ? counts : `Judged as of ${formatPlainDate(judgement.on)}`,
				note: judgement === undefined ? "" : counts,
				planned: false,
				topic: topic.id,
			};
		}
		case "event": {
			const event = lookup.events.get(subject.id);
			if (event === undefined) return whole;
			const { status } = currentState(event);
			const date = dateLine(event, lookup);
			return {
				kind: `Event · ${event.kind}`,
				title: event.title,
				line: status === "held" ? date : `${statusWords(event)} · ${date}`,
				note: event.place ?? "",
				planned: status !== "held",
				topic: event.topics.find((id) => lookup.topics.has(id)) ?? null,
			};
		}
		case "claim": {
			const claim = lookup.claims.get(subject.id);
			if (claim === undefined) return whole;
			// Without the band: that is our reading of the words, and beside who said it would look like theirs.
			const said = MODALITY_WORDS[claim.modality];
			return {
				kind: "Claim",
				title: claim.text,
				line: `${said.charAt(0).toUpperCase()}${said.slice(1)} · ${formatPlainDate(claim.madeOn)}`,
				note: `Said by: ${claim.attribution}`,
				planned: false,
				topic: claim.topics.find((id) => lookup.topics.has(id)) ?? null,
			};
		}
	}
}
