import { cutText } from "../../deck/cut-text";

const MOST = 120;

/** The first sentence of a text, for formats whose events have a description and no title; cut between words. */
export function firstSentence(text: string): string {
	const line = text.trim().slice(0, 2000).split("\n", 1).join("");
	const end = /[.!?](?=\s)|[。！？]/.exec(line);
	const sentence = end === null ? line : line.slice(0, end.index + 1);
	if (sentence.length <= MOST) return sentence.replace(/[.。]$/, "");
	const cut = cutText(sentence, MOST - 1);
	const blank = cut.lastIndexOf(" ");
	return `${(blank > MOST / 2 ? cut.slice(0, blank) : cut).trim()}…`;
}
