import MiniSearch from "minisearch";
import type { Dossier } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { type SearchDocument, searchDocuments } from "./documents";
import type { WordField } from "./fields";
import { fold } from "./fold";
import type { Query, Term } from "./query";
import { tokensOf } from "./tokens";

/** How well a document answers, and the folded words of it that did. `named`: all that was typed is what it goes by. */
export type Hit = {
	readonly document: SearchDocument;
	readonly score: number;
	readonly words: readonly string[];
	readonly named: boolean;
};

export type SearchIndex = {
	readonly documents: readonly SearchDocument[];
	/** What is named first, then the best; equal scores in the documents' order. A query of nothing finds nothing. */
	readonly search: (query: Query) => readonly Hit[];
	/** The values that a field has here, each once, sorted, as they are typed. */
	readonly valuesOf: (field: WordField) => readonly string[];
};

/** What one term gives: the documents that hold it, with what each adds to the score. */
type Found = ReadonlyMap<number, { readonly score: number; readonly words: readonly string[] }>;

const kept = new WeakMap<Dossier, SearchIndex>();

/** The index of a dossier, built when it is first asked for and kept with it. */
export function searchIndexOf(lookup: Lookup): SearchIndex {
	const known = kept.get(lookup.dossier);
	if (known !== undefined) return known;
	const index = searchIndex(searchDocuments(lookup));
	kept.set(lookup.dossier, index);
	return index;
}

export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
	const words = new MiniSearch<SearchDocument & { readonly at: number }>({
		idField: "at",
		fields: ["title", "names", "text"],
		tokenize: (text) => [...tokensOf(text)],
		processTerm: (term) => term,
	});
	words.addAll(documents.map((document, at) => ({ ...document, at })));
	// Folded once: phrases and fields look through these.
	const texts = documents.map((document) => spaced(`${document.title} · ${document.names} · ${document.text}`));
	const called = documents.map((document) => document.called.map(spaced));
	const fields = documents.map((document) => foldedFields(document));

	/** The words as typed or begun; only where nothing holds them, words a slip of the hand away. */
	const tokensFound = (text: string, exact: boolean): Found => {
		const options = {
			combineWith: "AND",
			boost: { title: 4, names: 2 },
			weights: { prefix: 0.6, fuzzy: 0.2 },
		} as const;
		const strict = words.search(text, { ...options, prefix: !exact });
		const results =
			strict.length > 0 || exact ? strict : words.search(text, { ...options, prefix: true, fuzzy: slips });
		return new Map(results.map(({ id, score, terms }) => [Number(id), { score, words: terms }]));
	};
	const where = (holds: (at: number) => boolean): Found => {
		const found = new Map<number, { score: number; words: readonly string[] }>();
		for (let at = 0; at < documents.length; at++) if (holds(at)) found.set(at, { score: 1, words: [] });
		return found;
	};
	const termFound = (term: Term): Found => {
		switch (term.kind) {
			case "word":
				return tokensOf(term.text).length === 0 ? where(() => false) : tokensFound(term.text, term.not);
			case "phrase": {
				const phrase = spaced(term.text);
				const words = tokensOf(term.text);
				const found = where((at) => phrase !== "" && holdsAtWord(texts[at] ?? "", phrase));
				return new Map([...found].map(([at, { score }]) => [at, { score: score * 4, words }]));
			}
			case "field": {
				const wanted = spaced(term.text);
				return where((at) => (fields[at]?.get(term.field) ?? []).some((value) => holdsAtWord(value, wanted)));
			}
			case "date":
				return where((at) => {
					const time = documents[at]?.time ?? null;
					return time !== null && answersDate(term, time);
				});
		}
	};
	const groupFound = (group: readonly Term[]): Found => {
		const all = new Map<number, { score: number; words: readonly string[] }>();
		for (const term of group) {
			const held = termFound(term);
			const found = term.not ? where((at) => !held.has(at)) : held;
			for (const [at, { score, words }] of found) {
				const before = all.get(at);
				all.set(at, { score: Math.max(score, before?.score ?? 0), words: [...(before?.words ?? []), ...words] });
			}
		}
		return all;
	};

	return {
		documents,
		valuesOf: (field) => {
			const typed = documents
				.flatMap((document) => document.fields[field] ?? [])
				.filter((value) => /^\S+$/.test(value));
			// "held" and "Held" are one value, by its id, which stands first.
			const first = new Map<string, string>();
			for (const value of typed) if (!first.has(fold(value))) first.set(fold(value), value);
			return [...first.values()].sort();
		},
		search: ({ groups }) => {
			const name = nameIn(groups);
			const [first, ...others] = groups.map(groupFound);
			if (first === undefined) return [];
			const hits: { at: number; hit: Hit }[] = [];
			for (const [at, found] of first) {
				const document = documents[at];
				const rest = others.map((other) => other.get(at));
				if (document === undefined || rest.some((each) => each === undefined)) continue;
				const all = [found, ...rest.flatMap((each) => each ?? [])];
				const score = all.reduce((sum, each) => sum + each.score, 0);
				const named = name !== "" && (called[at] ?? []).includes(name);
				hits.push({ at, hit: { document, score, words: [...new Set(all.flatMap((each) => each.words))], named } });
			}
			return hits.sort(better).map(({ hit }) => hit);
		},
	};
}

type Ranked = { readonly at: number; readonly hit: Hit };

function better(a: Ranked, b: Ranked): number {
	return Number(b.hit.named) - Number(a.hit.named) || b.hit.score - a.hit.score || a.at - b.at;
}

/** The words that are asked for, as one name; fields only narrow. "" where there is a choice or a refusal among them. */
function nameIn(groups: Query["groups"]): string {
	const words = groups.flatMap((group) => group.filter(({ kind }) => kind === "word" || kind === "phrase"));
	const plain = groups.every((group) => group.length === 1) && words.every(({ not }) => !not);
	return plain ? spaced(words.map((term) => ("text" in term ? term.text : "")).join(" ")) : "";
}

/** How many letters may be off: two neighbours changed about count as two. Short words and figures are meant as they stand. */
function slips(term: string): number | false {
	return term.length < 4 || /\d/.test(term) ? false : term.length < 6 ? 1 : 2;
}

/** Folded, with one space for whatever stands between words: "Biden–Marcos" and "biden marcos" are alike. */
function spaced(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** Whether `part` stands in `text` from the beginning of a word. */
function holdsAtWord(text: string, part: string): boolean {
	return part !== "" && (text.startsWith(part) || text.includes(` ${part}`));
}

function foldedFields({ fields }: SearchDocument): ReadonlyMap<string, readonly string[]> {
	return new Map(Object.entries(fields).map(([name, values]) => [name, values.map(spaced)]));
}

function answersDate(
	{ field, bounds }: Extract<Term, { kind: "date" }>,
	time: NonNullable<SearchDocument["time"]>,
): boolean {
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
