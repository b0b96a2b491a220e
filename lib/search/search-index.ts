import MiniSearch from "minisearch";
import type { Dossier } from "../dossier/dossier";
import { rowsOf } from "../dossier/event-rows";
import type { Lookup } from "../dossier/lookup";
import { eventDocument, type SearchDocument, searchDocuments } from "./documents";
import type { WordField } from "./fields";
import { fold } from "./fold";
import { initialsIn } from "./initials";
import { answersDate, holdsAtWord, nameIn, slips, spaced } from "./matching";
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
	readonly documentOf: (key: string) => SearchDocument | undefined;
	/**
	 * What is named first, then the best; equal scores in the documents' order. A query of nothing finds nothing.
	 * @param isHeld whether a word stands as it was typed in what is searched beside this, so that no slip is forgiven in it
	 */
	readonly search: (query: Query, isHeld?: (word: string) => boolean) => readonly Hit[];
	/** Whether anything holds a word as typed, or begun. */
	readonly holds: (word: string) => boolean;
	/** Whether anything has a value of a field that answers to a text. */
	readonly has: (field: WordField, text: string) => boolean;
	/** The values that a field has here, each once, sorted, as they are typed. */
	readonly valuesOf: (field: WordField) => readonly string[];
};

/** What one term gives: the documents that hold it, with what each adds to the score. */
type Found = ReadonlyMap<number, { readonly score: number; readonly words: readonly string[] }>;

const kept = new WeakMap<Dossier, SearchIndex>();

/**
 * The index of a dossier, built when it is first asked for and kept with it. Events that are rows of columns are not in
 * it: they are looked through as they stand (`find.ts`).
 */
export function searchIndexOf(lookup: Lookup): SearchIndex {
	const known = kept.get(lookup.dossier);
	if (known !== undefined) return known;
	const own = searchIndex(searchDocuments(lookup));
	const index = rowsOf(lookup.dossier.events) === null ? own : { ...own, documentOf: documentsWithRows(own, lookup) };
	kept.set(lookup.dossier, index);
	return index;
}

function documentsWithRows(own: SearchIndex, lookup: Lookup): SearchIndex["documentOf"] {
	return (key) => {
		const event = key.startsWith("event:") ? lookup.events.get(key.slice("event:".length)) : undefined;
		return event === undefined ? own.documentOf(key) : eventDocument(event, lookup);
	};
}

export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
	const words = new MiniSearch<SearchDocument & { readonly at: number; readonly initials: string }>({
		idField: "at",
		fields: ["title", "names", "text", "initials"],
		tokenize: (text) => [...tokensOf(text)],
		processTerm: (term) => term,
	});
	words.addAll(documents.map((document, at) => ({ ...document, at, initials: initialsIn(document.title).join(" ") })));
	// Folded once: phrases and fields look through these.
	const texts = documents.map((document) => spaced(`${document.title} · ${document.names} · ${document.text}`));
	const called = documents.map((document) => document.called.map(spaced));
	const fields = documents.map((document) => foldedFields(document));

	/** The words as typed or begun; only where nothing holds them, words a slip of the hand away. */
	const tokensFound = (text: string, exact: boolean, forgiving: boolean): Found => {
		const options = {
			combineWith: "AND",
			boost: { title: 4, names: 2 },
			weights: { prefix: 0.6, fuzzy: 0.2 },
		} as const;
		const strict = words.search(text, { ...options, prefix: !exact });
		const results =
			strict.length > 0 || exact || !forgiving
				? strict
				: words.search(text, { ...options, prefix: true, fuzzy: slips });
		return new Map(results.map(({ id, score, terms }) => [Number(id), { score, words: terms }]));
	};
	const where = (holds: (at: number) => boolean): Found => {
		const found = new Map<number, { score: number; words: readonly string[] }>();
		for (let at = 0; at < documents.length; at++) if (holds(at)) found.set(at, { score: 1, words: [] });
		return found;
	};
	const holdsValue = (at: number, field: WordField, wanted: string) =>
		(fields[at]?.get(field) ?? []).some((value) => holdsAtWord(value, wanted));
	const termFound = (term: Term, isHeld: (word: string) => boolean): Found => {
		switch (term.kind) {
			case "word":
				return tokensOf(term.text).length === 0
					? where(() => false)
					: tokensFound(term.text, term.not, !isHeld(term.text));
			case "phrase": {
				const phrase = spaced(term.text);
				const words = tokensOf(term.text);
				const found = where((at) => phrase !== "" && holdsAtWord(texts[at] ?? "", phrase));
				return new Map([...found].map(([at, { score }]) => [at, { score: score * 4, words }]));
			}
			case "field": {
				const wanted = spaced(term.text);
				return where((at) => holdsValue(at, term.field, wanted));
			}
			case "date":
				return where((at) => {
					const time = documents[at]?.time ?? null;
					return time !== null && answersDate(term, time);
				});
		}
	};
	const groupFound = (group: readonly Term[], isHeld: (word: string) => boolean): Found => {
		const all = new Map<number, { score: number; words: readonly string[] }>();
		for (const term of group) {
			const held = termFound(term, isHeld);
			const found = term.not ? where((at) => !held.has(at)) : held;
			for (const [at, { score, words }] of found) {
				const before = all.get(at);
				all.set(at, { score: Math.max(score, before?.score ?? 0), words: [...(before?.words ?? []), ...words] });
			}
		}
		return all;
	};

	const byKey = new Map(documents.map((document) => [document.key, document]));
	return {
		documents,
		documentOf: (key) => byKey.get(key),
		holds: (word) => tokensFound(word, false, false).size > 0,
		has: (field, text) => documents.some((_, at) => holdsValue(at, field, spaced(text))),
		valuesOf: (field) => typedValues(documents.flatMap((document) => document.fields[field] ?? [])),
		search: ({ groups }, isHeld = () => false) => {
			const name = nameIn(groups);
			const [first, ...others] = groups.map((group) => groupFound(group, isHeld));
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

/** Of values those that can be typed as one word, each once, sorted: "held" and "Held" are one, as it stands first. */
export function typedValues(values: readonly string[]): readonly string[] {
	const first = new Map<string, string>();
	for (const value of values.filter((each) => /^\S+$/.test(each)))
		if (!first.has(fold(value))) first.set(fold(value), value);
	return [...first.values()].sort();
}

type Ranked = { readonly at: number; readonly hit: Hit };

function better(a: Ranked, b: Ranked): number {
	return Number(b.hit.named) - Number(a.hit.named) || b.hit.score - a.hit.score || a.at - b.at;
}

function foldedFields({ fields }: SearchDocument): ReadonlyMap<string, readonly string[]> {
	return new Map(Object.entries(fields).map(([name, values]) => [name, values.map(spaced)]));
}
