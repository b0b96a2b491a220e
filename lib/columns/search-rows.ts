import type { DossierEvent } from "../dossier/dossier";
import type { RowHit, RowSearch, RowsFound, SearchingRows } from "../search/find-rows";
import { nameIn, spaced } from "../search/matching";
import type { Query } from "../search/query";
import { STATUSES } from "./event-columns";
import { eventOfRow, shortOfRow } from "./event-of-row";
import { rowFieldValues } from "./row-field-values";
import { termTest } from "./row-terms";
import { type RowWords, rowWords } from "./row-words";
import { countOf, eventAt, type Rows, rowAt, rowOf, rowsBehind } from "./rows";
import { textAt } from "./text-column";

/** Rows that are looked at between two pauses: half a millisecond of plain texts, some of others. */
const AT_ONCE = 1000;
/** What is called just what was typed comes before all else. */
const NAMED = 1e6;
const SHORTEST_CUT = 14;
const LONGEST_SHORT = 30;

/** What searches the events of a list; null where they are no rows. */
export function searchingIn(events: readonly DossierEvent[]): SearchingRows | null {
	const of = rowsBehind(events);
	if (of === null) return null;
	return (query, { within, ...search }) =>
		searchingRows(of, query, search, within === null ? null : rowsBehind(within));
}

/**
 * Looks through rows for what answers a query, with pauses (each says what part of the rows is done), as `searchIndex`
 * would through documents of them. No event is made but those that are told.
 * @param within rows that are counted apart; null: all
 */
function* searchingRows(
	of: Rows,
	query: Query,
	{ lookup, slipped, most }: Pick<RowSearch, "lookup" | "slipped" | "most">,
	within: Rows | null,
): Generator<number, RowsFound> {
	const { columns } = of;
	const known = knownOfAll(of);
	const words = rowWords(columns, known.told);
	const ground = { columns, words, lookup, cites: known.cites };
	const groups = query.groups.map((group) => group.map((term) => ({ term, test: termTest(term, ground, slipped) })));
	const unheld = new Set(
		query.groups.flatMap((group) => group.flatMap((term) => (term.kind === "word" && !term.not ? [term.text] : []))),
	);
	const scoreOf = (row: number): number => {
		let sum = 0;
		let answers = groups.length > 0;
		for (const group of groups) {
			let best = 0;
			for (const { term, test } of group) {
				const asked = term.kind === "word" && !term.not && unheld.has(term.text);
				if (!answers && !asked) continue;
				const score = test(row);
				if (score > 0 && asked) unheld.delete(term.text);
				best = Math.max(best, score);
			}
			answers &&= best > 0;
			sum += best;
		}
		return answers ? sum : 0;
	};
	const isNamed = namedTest(of, words, nameIn(query.groups));
	const kept = bestOf(most);
	const isWithin = within === null ? () => true : membership(within);
	let [total, left] = [0, 0];
	const count = groups.length === 0 ? 0 : countOf(of);
	for (let at = 0; at < count; at += 1) {
		if (at % AT_ONCE === AT_ONCE - 1) yield at / count;
		const row = rowAt(of, at);
		words.read(row);
		const score = scoreOf(row);
		if (score === 0) continue;
		total += 1;
		if (!isWithin(row)) continue;
		left += 1;
		kept.add(row, score + (isNamed(row) ? NAMED : 0));
	}
	const best = kept
		.all()
		.map(({ row, rank }): RowHit => ({ event: eventAt(of, row), score: rank % NAMED, named: rank >= NAMED }));
	return {
		...{ total, left, best, unheld: [...unheld] },
		has: (id) => {
			const row = rowOf(of, id);
			if (row === undefined) return false;
			words.read(row);
			return scoreOf(row) > 0;
		},
		valuesOf: (field) => rowFieldValues(of, field, lookup, known.cites),
	};
}

/** What is known of every row alike: whether summaries are told, and the cites that are not withheld. */
function knownOfAll(of: Rows) {
	const { columns } = of;
	const held = STATUSES.indexOf("held");
	const first = countOf(of) > 0 ? eventAt(of, rowAt(of, 0)) : null;
	const cites = first?.history[0]?.cites ?? [];
	if (columns.summaries === null) return { told: false, cites };
	for (let at = 0; at < countOf(of); at += 1) {
		const row = rowAt(of, at);
		if (columns.statuses[row] !== held || columns.summaries.from[row] === columns.summaries.from[row + 1]) continue;
		return { told: of.known(eventOfRow(columns, row)).summary.length > 0, cites };
	}
	return { told: false, cites };
}

/** Whether a row's title, or its short label, is just what was typed. */
function namedTest({ columns }: Rows, words: RowWords, name: string): (row: number) => boolean {
	if (name === "") return () => false;
	const wanted = new TextEncoder().encode(`${name} `);
	const isAt = (from: number, to: number) => {
		if (to - from !== wanted.length) return false;
		const bytes = words.bytes();
		for (let at = 0; at < wanted.length; at += 1) if (bytes[from + at] !== wanted[at]) return false;
		return true;
	};
	return (row) => {
		const title = () => textAt(columns.titles, row);
		if (words.isPlain()) {
			if (isAt(words.start(0), words.start(words.parts[1] ?? 0))) return true;
			const own = columns.shorts !== null && columns.shorts.from[row] !== columns.shorts.from[row + 1];
			// The label that is made of a title is its beginning.
			const begun = name.length >= SHORTEST_CUT && name.length < LONGEST_SHORT;
			if (!own && !begun) return false;
			return spaced(shortOfRow(columns, row, title())) === name;
		}
		return spaced(title()) === name || spaced(shortOfRow(columns, row, title())) === name;
	};
}

/** The best by rank that were added, the earlier before the later of one rank. */
function bestOf(most: number) {
	let kept: { readonly row: number; readonly rank: number }[] = [];
	let least = -Infinity;
	const cut = () => {
		kept = kept.sort((a, b) => b.rank - a.rank || a.row - b.row).slice(0, most);
		if (kept.length === most) least = kept.at(-1)?.rank ?? least;
	};
	return {
		add: (row: number, rank: number) => {
			if (rank <= least) return;
			kept.push({ row, rank });
			if (kept.length >= most * 2) cut();
		},
		all: () => {
			cut();
			return kept;
		},
	};
}

/** Whether a row is among others, asked of ascending rows. */
function membership(of: Rows): (row: number) => boolean {
	let at = 0;
	return (row) => {
		while (at < countOf(of) && rowAt(of, at) < row) at += 1;
		return at < countOf(of) && rowAt(of, at) === row;
	};
}
