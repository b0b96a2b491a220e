import type { Bounds } from "../time/when";
import { fold } from "./fold";
import type { Query, Term } from "./query";

/** The words that are asked for, as one name; fields only narrow. "" where there is a choice or a refusal among them. */
export function nameIn(groups: Query["groups"]): string {
	const words = groups.flatMap((group) => group.filter(({ kind }) => kind === "word" || kind === "phrase"));
	const plain = groups.every((group) => group.length === 1) && words.every(({ not }) => !not);
	return plain ? spaced(words.map((term) => ("text" in term ? term.text : "")).join(" ")) : "";
}

/** How many letters may be off: two neighbours changed about count as two. Short words and figures are meant as they stand. */
export function slips(term: string): number | false {
	return term.length < 4 || /\d/.test(term) ? false : term.length < 6 ? 1 : 2;
}

/** Folded, with one space for whatever stands between words: "Biden–Marcos" and "biden marcos" are alike. */
export function spaced(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** Whether `part` stands in `text` from the beginning of a word. */
export function holdsAtWord(text: string, part: string): boolean {
	return part !== "" && (text.startsWith(part) || text.includes(` ${part}`));
}

/** Whether a time is before, after or on what a date field asks for. */
export function answersDate({ field, bounds }: Extract<Term, { kind: "date" }>, time: Bounds): boolean {
	const start = time.start ?? -Infinity;
	const end = time.end ?? Infinity;
	const from = bounds.start ?? -Infinity;
	const to = bounds.end ?? Infinity;
	switch (field) {
		case "before":
			return end <= from;
		case "after":
			return start >= to;
		case "on":
			return start < to && end > from;
	}
}
