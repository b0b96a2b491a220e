import type { Lookup } from "../dossier/lookup";
import type { Filter } from "../view/filter";
import { eventDocument } from "./documents";
import type { RowHit, RowsFound, SearchingRows } from "./find-rows";
import { holdsAtWord, slips, spaced } from "./matching";
import { type NotedHit, type NotesIndex, withNoteHits } from "./note-hits";
import type { Query, Term } from "./query";
import { type Hit, type SearchIndex, searchIndexOf, typedValues } from "./search-index";
import { shownDocuments } from "./shown";
import { tokensOf } from "./tokens";
import { valueHints } from "./value-hints";

/** What came of a search. */
export type Found = {
	/** The best first; of very many events only so many as a person looks at. */
	readonly hits: readonly NotedHit[];
	/** How many events answer in all. */
	readonly events: number;
	/** How many things answer that the filters leave out. */
	readonly hidden: number;
	/** Sentences on values that nothing has. */
	readonly hints: readonly string[];
};

export type Search = {
	readonly lookup: Lookup;
	/** Only what the filters leave is told; null: all. */
	readonly left: { readonly shown: Lookup; readonly filter: Filter } | null;
	readonly notes: NotesIndex;
	/** Looks through events that are rows; null where none are. */
	readonly rows: SearchingRows | null;
};

/** So many of very many events are told: more than are looked through. */
const MOST_EVENTS = 100;
const NOTHING: ReadonlySet<string> = new Set();
/** Said where slips of the hand were forgiven, so that nobody takes "said" for what was asked of a sail. */
const NEAR = "Nothing has this as it was typed; what was found has words much like it.";

/**
 * Finds what answers a query; the best first. Of a dossier with very many events they are gone through with pauses, each of
 * which says what part of the way is done; any other is answered at once.
 */
export function* finding(query: Query, search: Search): Generator<number, Found> {
	const { lookup, left, notes, rows } = search;
	const index = searchIndexOf(lookup);
	if (rows !== null) return yield* findingRows(query, search, index, rows);
	const found = withNoteHits(index.search(query), query, index, notes);
	const isLeft = left === null ? () => true : shownDocuments(left.shown, left.filter);
	const hits = found.filter(({ document }) => isLeft(document));
	return {
		hits,
		events: hits.filter(({ document }) => document.kind === "event").length,
		hidden: found.length - hits.length,
		hints: [...nearHints(hits, wordsOf(query).every(index.holds)), ...valueHints(query, index)],
	};
}

function* findingRows(
	query: Query,
	{ lookup, left, notes }: Search,
	index: SearchIndex,
	rows: SearchingRows,
): Generator<number, Found> {
	const within = left === null ? null : left.shown.dossier.events;
	const asked = { lookup, within, slipped: NOTHING, most: MOST_EVENTS };
	const first = yield* rows(query, asked);
	const slipped = new Set(first.unheld.filter((word) => !index.holds(word)));
	const events = slipped.size === 0 ? first : yield* rows(query, { ...asked, slipped });
	const others = index.search(query, (word) => !slipped.has(word));
	const told = merged(
		events.best.map((hit) => hitOf(hit, query, slipped, lookup)),
		others,
	);
	const all = withNoteHits(told, query, index, notes);
	const isLeft = left === null ? () => true : shownDocuments(left.shown, left.filter);
	// One that its note alone brought is no answer yet; one beyond the best is counted already.
	const isCounted = ({ document: { kind, id } }: Hit) => kind === "event" && events.has(id);
	const hits = all.filter((hit) => isLeft(hit.document));
	const further = (list: readonly NotedHit[]) => list.filter((hit) => hit.document.kind === "event" && !isCounted(hit));
	const out = (list: readonly NotedHit[]) => list.filter(({ document }) => document.kind !== "event").length;
	const shown = events.left + further(hits).length;
	return {
		hits,
		events: shown,
		hidden: events.total + further(all).length - shown + out(all) - out(hits),
		hints: [...nearHints(hits, slipped.size === 0), ...valueHints(query, withValues(index, events))],
	};
}

function nearHints(found: readonly NotedHit[], asTyped: boolean): readonly string[] {
	return asTyped || found.length === 0 ? [] : [NEAR];
}

/** The single words that are asked for. */
function wordsOf({ groups }: Query): readonly string[] {
	return groups.flat().flatMap((term) => (term.kind === "word" && !term.not ? [term.text] : []));
}

/** Named ones first; the scores of rows and of an index are about alike. */
function merged(events: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
	return [...events, ...others].sort((a, b) => Number(b.named) - Number(a.named) || b.score - a.score);
}

function hitOf({ event, score, named }: RowHit, query: Query, slipped: ReadonlySet<string>, lookup: Lookup): Hit {
	const document = eventDocument(event, lookup);
	const held = tokensOf(`${document.title} ${document.names} ${document.text}`);
	const words = query.groups.flat().flatMap((term) => (term.not ? [] : wordsHeld(term, held, slipped)));
	return { document, score, named, words: [...new Set(words)] };
}

/** The words of a document that answer a term. */
function wordsHeld(term: Term, held: readonly string[], slipped: ReadonlySet<string>): readonly string[] {
	if (term.kind !== "word" && term.kind !== "phrase") return [];
	const asked = tokensOf(term.text);
	if (term.kind === "phrase") return asked.filter((token) => held.includes(token));
	const isNear = (word: string, token: string) =>
		slipped.has(term.text) && Math.abs(word.length - token.length) <= (slips(token) || 0) && word[0] === token[0];
	return asked.flatMap((token) => held.filter((word) => word.startsWith(token) || isNear(word, token)));
}

/** The values of an index, and of rows beside it. */
function withValues(index: SearchIndex, rows: RowsFound): Pick<SearchIndex, "valuesOf" | "has"> {
	return {
		valuesOf: (field) => typedValues([...rows.valuesOf(field), ...index.valuesOf(field)]),
		has: (field, text) =>
			index.has(field, text) || rows.valuesOf(field).some((value) => holdsAtWord(spaced(value), spaced(text))),
	};
}
