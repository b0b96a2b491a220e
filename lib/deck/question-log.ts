import type { Lookup } from "../dossier/lookup";
import { csvText } from "../formats/csv";
import { oneLine } from "../formats/plain-text";
import { cutText } from "./cut-text";
import { type Deck, indexOfSlide } from "./deck";
import { knowledgeWords } from "./slide-knowledge";
import { slideTitle } from "./slide-title";
import { isSlug } from "./slug";

/** A question from the room, as it was logged. */
export type Question = {
	/** The time as text, given by the caller: "14:32". */
	readonly at: string;
	/** Id of the slide that was shown. */
	readonly slide: string;
	/** Id of the claim that it was about, or null. */
	readonly claim: string | null;
	readonly text: string;
};

export const MOST_QUESTIONS = 500;
export const LONGEST_QUESTION = 1000;
const LONGEST_TIME = 40;

/** The log with one more question, in one line. A full log stays as it is: nothing that stands in it gives way. */
export function logQuestion(questions: readonly Question[], question: Question): readonly Question[] {
	if (questions.length >= MOST_QUESTIONS) return questions;
	return [...questions, { ...question, text: tidy(question.text) }];
}

/** The log with other words for one question, by its place from 0. */
export function wordQuestion(questions: readonly Question[], at: number, text: string): readonly Question[] {
	const question = questions[at];
	return question === undefined ? questions : questions.with(at, { ...question, text: tidy(text) });
}

/** The log that a window kept (parsed JSON) as far as it is one: what is no question is left out. Never throws. */
export function readQuestions(value: unknown): readonly Question[] {
	if (!Array.isArray(value)) return [];
	const questions = Array.from(value.slice(0, MOST_QUESTIONS), (item: unknown): Question | null => {
		if (typeof item !== "object" || item === null) return null;
		const { at, slide, claim, text } = Object.fromEntries<unknown>(Object.entries(item));
		if (typeof at !== "string" || at.length > LONGEST_TIME || typeof text !== "string" || !isSlug(slide)) return null;
		return claim === null || isSlug(claim) ? { at, slide, claim, text: tidy(text) } : null;
	});
	return questions.filter((question) => question !== null);
}

function tidy(text: string): string {
	return cutText(oneLine(text), LONGEST_QUESTION).trim();
}

/** For an e-mail or a paper: title and day of the deck, then each question with its time, slide and claim. */
export function questionsText(questions: readonly Question[], deck: Deck, lookup: Lookup): string {
	const count = `${questions.length} ${questions.length === 1 ? "question" : "questions"}`;
	const head = [oneLine(deck.title), ...(deck.asOf === null ? [] : [knowledgeWords(deck.asOf, lookup.dossier)]), count];
	const entries = questions.map((question) => {
		const { number, title, claim } = spelled(question, deck, lookup);
		return [
			`${oneLine(question.at)}  ${number === "" ? title : `Slide ${number}, ${title}`}`,
			...(claim === "" ? [] : [`  Claim: ${claim}`]),
			`  ${question.text === "" ? "(no words noted)" : oneLine(question.text)}`,
		].join("\n");
	});
	return `${[head.join("\n"), ...entries].join("\n\n")}\n`;
}

/** The same as a table, safe to open in a spreadsheet. */
export function questionsCsv(questions: readonly Question[], deck: Deck, lookup: Lookup): string {
	const rows = questions.map((question) => {
		const { number, title, claim } = spelled(question, deck, lookup);
		return [question.at, number, title, claim, question.text, question.slide, question.claim ?? ""];
	});
	return csvText(
		[["time", "slide", "slide title", "claim", "question", "slide id", "claim id"], ...rows],
		"spreadsheet",
	);
}

/** The slide's number in the deck ("" once it has gone), what it is called, and the claim's words. */
function spelled({ slide: id, claim }: Question, deck: Deck, lookup: Lookup) {
	const at = indexOfSlide(deck, id);
	const slide = deck.slides[at];
	return {
		number: slide === undefined ? ("" as const) : at + 1,
		title: slide === undefined ? id : oneLine(slideTitle(slide, lookup)),
		claim: claim === null ? "" : oneLine(lookup.claims.get(claim)?.text ?? claim),
	};
}
