import { monthWords, yearWords } from "../time/date-words";
import { formatSpan } from "../time/format-when";
import { DAY_MS, plainDateOf } from "../time/plain-date";
import { readTypedDays, type TypedDays } from "../time/typed-day";
import type { Bounds, CivilMs } from "../time/when";
import { type DateField, FIELDS, fieldNamed, isDateField, type WordField } from "./fields";

/** One thing asked for. `not` turns it round. */
export type Term = { readonly not: boolean } & (
	| { readonly kind: "word"; readonly text: string }
	| { readonly kind: "phrase"; readonly text: string }
	| { readonly kind: "field"; readonly field: WordField; readonly text: string }
	| { readonly kind: "date"; readonly field: DateField; readonly bounds: Bounds }
);

/** Every group must hold; a group holds where one of its terms does. */
export type Query = {
	readonly groups: readonly (readonly Term[])[];
	/** Sentences on what was not understood; the rest is searched all the same. */
	readonly problems: readonly string[];
	/** How a query was read that could be meant as words too, in a sentence; null where it was read as it stands. */
	readonly understood: string | null;
};

type Piece = { readonly not: boolean; readonly field: string | null; readonly text: string; readonly quoted: boolean };

/** More than anybody types; what is pasted beyond it is not looked at. */
const LONGEST = 500;

/** A minus, then a field with its value, quoted text, or a run without spaces. An open quote reaches to the end. */
const PIECE = /(-?)(?:([A-Za-z]+):(?:["“”]([^"“”]*)["“”]?|([^\s"“”]*))|["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu;

/**
 * Reads what a person typed: words (all must be found), "quoted phrases", `field:value`, `-not`, and OR between two terms,
 * which binds closer than the rest (`nickel OR cobalt before:2024` wants one of the metals, and the date). Never throws;
 * any text is a query.
 */
export function parseQuery(text: string): Query {
	const typed = readTypedDays(text);
	const day = wholeDate(text, typed);
	if (day !== null) return day;
	const groups: Term[][] = [];
	// What can be taken for two days is looked for as words, and that it was no date is said.
	const problems: string[] = !typed.ok && typed.unclear ? [typed.problem] : [];
	let joined = false;
	for (const piece of piecesOf(text)) {
		if (!piece.quoted && !piece.not && piece.field === null && (piece.text === "OR" || piece.text === "|")) {
			joined = groups.length > 0;
			continue;
		}
		// What other searches want between words, and what goes without saying here.
		if (!piece.quoted && !piece.not && piece.field === null && piece.text === "AND") continue;
		const read = termOf(piece);
		if (typeof read === "string") {
			problems.push(read);
			continue;
		}
		const unknown = unknownField(piece);
		if (unknown !== null) problems.push(unknown);
		const last = groups.at(-1);
		if (joined && last !== undefined) last.push(read);
		else groups.push([read]);
		joined = false;
	}
	return { groups, problems, understood: null };
}

/**
 * A day (2024-04-11, 11 April 2024), month (2024-04, April 2024) or year with its era (AD 476, 347 BC) that is all that was
 * typed asks for what was on it, as `on:` does.
 */
function wholeDate(text: string, typed: TypedDays): Query | null {
	// A year alone is looked for as a word.
	if (!typed.ok || /^\d{4}$/.test(text.trim())) return null;
	const { first, last } = typed;
	const isDay = first === last;
	const bounds = boundsOf(typed);
	const [from, to] = [plainDateOf(first), plainDateOf(last)];
	const span = from.month === to.month ? monthWords(from) : yearWords(from.year);
	const words = isDay ? formatSpan(first, last + DAY_MS) : span;
	return {
		groups: [[{ not: false, kind: "date", field: "on", bounds }]],
		problems: [],
		understood: `What was ${isDay ? "on" : "in"} ${words}. Put it in quotes to look for the words.`,
	};
}

/** The days from midnight of the first to that of the day after the last. */
function boundsOf({ first, last }: { readonly first: CivilMs; readonly last: CivilMs }): Bounds {
	return { start: first, end: last + DAY_MS };
}

/** A field's name and a date in words after it, which may have spaces. */
const WORDED_DATE =
	/(?<=^|[\s-])([A-Za-z]+):((?:(?:\d{1,2} )?[A-Za-z]{3,9} )?(?:\d{1,3} (?:AD|CE)|(?:AD )?\d{1,4}(?: BCE?)?)|[A-Za-z]{3,9} \d{1,2},? (?:\d{2}|\d{4}))(?=\s|$)/gi;

/** Puts dates in words after a field that takes one in quotes, so that `before:11 April 2024` is one thing. */
function withDatesWhole(text: string): string {
	return text.replace(WORDED_DATE, (whole, name: string, words: string) => {
		const field = fieldNamed(name);
		if (field === null || !isDateField(field)) return whole;
		const days = readTypedDays(words);
		return days.ok || days.unclear ? `${name}:"${words}"` : whole;
	});
}

function piecesOf(text: string): readonly Piece[] {
	return [...withDatesWhole(text.slice(0, LONGEST)).matchAll(PIECE)].flatMap(
		([, minus, field, inQuotes, value, quoted, bare]) => {
			const content = (inQuotes ?? value ?? quoted ?? bare ?? "").trim();
			if (content === "" && field === undefined) return [];
			const isQuoted = inQuotes !== undefined || quoted !== undefined;
			return [{ not: minus === "-", field: field ?? null, text: content, quoted: isQuoted }];
		},
	);
}

/** The term, or a sentence on why there is none. */
function termOf({ not, field, text, quoted }: Piece): Term | string {
	if (field === null) return { not, kind: quoted ? "phrase" : "word", text };
	const named = fieldNamed(field);
	if (named === null) return { not, kind: "phrase", text: `${field}:${text}` };
	if (text === "") return `Something must follow “${named}:”.`;
	if (!isDateField(named)) return { not, kind: "field", field: named, text };
	const days = readTypedDays(text);
	if (!days.ok && days.unclear) return days.problem;
	if (!days.ok) return `After “${named}:” a date such as 2024-04-11, 11 April 2024, 2024-04 or 2024 is expected.`;
	return { not, kind: "date", field: named, bounds: boundsOf(days) };
}

/** What is said of a word before a colon that names no field; null where it is one, or an address (`https://…`). */
function unknownField({ field, text }: Piece): string | null {
	if (field === null || text === "" || text.startsWith("//") || fieldNamed(field) !== null) return null;
	const names = FIELDS.map(({ name }) => `${name}:`).join(" ");
	return `“${field}:” is none of the fields (${names}), so “${field}:${text}” was looked for as it stands.`;
}
