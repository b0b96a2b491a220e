import type { Cite } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { STATUS_WORDS } from "../dossier/wording";
import type { WordField } from "../search/fields";
import { answersDate, holdsAtWord, slips, spaced } from "../search/matching";
import type { Term } from "../search/query";
import { tokensOf } from "../search/tokens";
import { endAt, hasDate } from "./date-column";
import { type EventColumns, STATUSES } from "./event-columns";
import type { RowWords } from "./row-words";
import { withinSlips } from "./word-slips";

/** What a term adds to the score of a row; 0 where the row does not answer it. */
export type TermTest = (row: number) => number;

/** As the index of small dossiers weighs them: a word of the title, of the names, of the text. */
const WEIGHTS = [4, 2, 1] as const;
const BEGUN = 0.6;
const SLIPPED = 0.2;
const PHRASE = 4;

const encoder = new TextEncoder();

/** What rows can be asked of: their columns, the row's words, and what is known of the things that they name. */
export type Ground = {
	readonly columns: EventColumns;
	readonly words: RowWords;
	readonly lookup: Lookup;
	/** What every row rests on, as far as it is known. */
	readonly cites: readonly Cite[];
};

/** @param slipped the words of the query that nothing holds as they stand, in which slips are forgiven */
export function termTest(term: Term, ground: Ground, slipped: ReadonlySet<string>): TermTest {
	const test = positiveTest(term, ground, slipped);
	return term.not ? (row) => (test(row) > 0 ? 0 : 1) : test;
}

function positiveTest(term: Term, ground: Ground, slipped: ReadonlySet<string>): TermTest {
	switch (term.kind) {
		case "word": {
			const tests = tokensOf(term.text).map((token) =>
				wordTest(ground.words, token, term.not ? "whole" : slipped.has(term.text) ? "slipped" : "begun"),
			);
			if (tests.length === 0) return () => 0;
			return () => {
				let sum = 0;
				for (const test of tests) {
					const score = test();
					if (score === 0) return 0;
					sum += score;
				}
				return sum;
			};
		}
		case "phrase":
			return phraseTest(ground.words, spaced(term.text));
		case "field":
			return fieldTest(term.field, spaced(term.text), ground);
		case "date": {
			const { when, until } = ground.columns;
			return (row) => {
				const start = when.starts[row] ?? 0;
				const end = endAt(hasDate(until, row) ? until : when, row);
				return answersDate(term, { start, end }) ? 1 : 0;
			};
		}
	}
}

/** The best that any word of the row is worth. */
function wordTest(words: RowWords, token: string, how: "whole" | "begun" | "slipped"): () => number {
	const wanted = encoder.encode(token);
	const most = how === "slipped" ? slips(token) || 0 : 0;
	return () => {
		const bytes = words.bytes();
		let best = 0;
		for (let part = 0; part < WEIGHTS.length; part += 1) {
			const weight = WEIGHTS[part] ?? 0;
			if (best >= weight) break;
			const end = words.parts[part + 1] ?? 0;
			for (let word = words.parts[part] ?? 0; word < end && best < weight; word += 1) {
				const start = words.start(word);
				const length = words.start(word + 1) - start - 1;
				if (beginsWith(bytes, start, length, wanted)) {
					if (length === wanted.length) best = weight;
					else if (how !== "whole") best = Math.max(best, weight * BEGUN);
				} else if (most > 0 && withinSlips(bytes, start, start + length, wanted, most))
					best = Math.max(best, weight * SLIPPED);
			}
		}
		return best;
	};
}

function beginsWith(bytes: Uint8Array, start: number, length: number, wanted: Uint8Array): boolean {
	if (length < wanted.length) return false;
	for (let at = 0; at < wanted.length; at += 1) if (bytes[start + at] !== wanted[at]) return false;
	return true;
}

/** From the beginning of a word on, as far into another as was typed. */
function phraseTest(words: RowWords, phrase: string): TermTest {
	const wanted = encoder.encode(phrase);
	if (wanted.length === 0) return () => 0;
	return () => {
		if (!words.isPlain()) return holdsAtWord(words.phrases(), phrase) ? PHRASE : 0;
		const all = words.start(words.count());
		for (let word = 0; word < words.count(); word += 1) {
			const start = words.start(word);
			if (beginsWith(words.bytes(), start, all - start, wanted)) return PHRASE;
		}
		return 0;
	};
}

function fieldTest(field: WordField, wanted: string, { columns, lookup, cites }: Ground): TermTest {
	const answers = (values: readonly string[]) => values.some((value) => holdsAtWord(spaced(value), wanted));
	switch (field) {
		case "topic": {
			const { from, slots } = columns.topics;
			const does = columns.topicIds.map((id) => answers(topicValues(id, lookup)));
			return (row) => {
				const end = from[row + 1] ?? 0;
				for (let at = from[row] ?? 0; at < end; at += 1) if (does[slots[at] ?? 0] === true) return 1;
				return 0;
			};
		}
		case "kind": {
			const does = columns.kinds.names.map((kind) => answers([kind]));
			return (row) => (does[columns.kinds.codes[row] ?? 0] === true ? 1 : 0);
		}
		case "status": {
			const does = STATUSES.map((status) => answers([status, STATUS_WORDS[status]]));
			return (row) => (does[columns.statuses[row] ?? 0] === true ? 1 : 0);
		}
		case "is":
			return always(answers(["event"]));
		case "source":
			return always(answers(sourceValues(cites, lookup)));
		// A plain event names no actors, and is no claim.
		case "actor":
		case "verdict":
		case "said":
			return always(false);
	}
}

function always(holds: boolean): TermTest {
	return () => (holds ? 1 : 0);
}

/** What a topic answers to. */
export function topicValues(id: string, lookup: Lookup): readonly string[] {
	return [id, lookup.topics.get(id)?.title ?? id];
}

/** What the sources of some cites answer to. */
export function sourceValues(cites: readonly Cite[], lookup: Lookup): readonly string[] {
	return cites.flatMap(({ source }) => [source, lookup.sources.get(source)?.publisher ?? source]);
}
