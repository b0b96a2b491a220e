import type { Dossier } from "../dossier/dossier";
import { rowsOf } from "../dossier/event-rows";
import type { Lookup } from "../dossier/lookup";
import { MODALITY_WORDS, STATUS_WORDS, VERDICT_WORDS } from "../dossier/wording";
import type { Filter, FilterGroup } from "./filter";
import { bearingOf, eventTraits, passes } from "./narrow";

/** One choice of a group, with how many events it leaves together with the choices of the other groups. */
export type Choice = { readonly value: string; readonly title: string; readonly count: number };

/**
 * The choices of a group that the dossier offers, and those chosen. Topics stand in the dossier's order, status and verdict
 * in the order of their tables; actors and kinds by how many events have them, the most first,
 * then by name, in which 2 stands before 10.
 */
export function choicesOf(lookup: Lookup, filter: Filter, group: FilterGroup): readonly Choice[] {
	const counts = new Map(countsOf(lookup.dossier, filter, group));
	for (const value of filter[group]) counts.set(value, counts.get(value) ?? 0);
	const choices = [...counts].map(([value, count]) => ({ value, title: titleOf(lookup, group, value), count }));
	const order = orderOf(lookup, group);
	const { compare } = new Intl.Collator(lookup.dossier.language, { numeric: true });
	return choices.sort((a, b) =>
		order === null ? b.count - a.count || compare(a.title, b.title) : order.indexOf(a.value) - order.indexOf(b.value),
	);
}

function countsOf(dossier: Dossier, filter: Filter, group: FilterGroup): ReadonlyMap<string, number> {
	const rows = rowsOf(dossier.events);
	if (rows !== null) return rows.counts(filter, group, bearingOf(dossier));
	const counts = new Map<string, number>();
	for (const traits of eventTraits(dossier).values()) {
		const counted = passes(traits, filter, group) ? 1 : 0;
		for (const value of new Set(traits[group])) counts.set(value, (counts.get(value) ?? 0) + counted);
	}
	return counts;
}

/** The choices in an order kept from before; what has come since follows in its own. */
export function inOrderOf(choices: readonly Choice[], order: readonly string[]): readonly Choice[] {
	const place = new Map(order.map((value, at) => [value, at]));
	return choices.toSorted((a, b) => (place.get(a.value) ?? order.length) - (place.get(b.value) ?? order.length));
}

function orderOf(lookup: Lookup, group: FilterGroup): readonly string[] | null {
	switch (group) {
		case "topics":
			return lookup.dossier.topics.map(({ id }) => id);
		case "status":
			return Object.keys(STATUS_WORDS);
		case "verdicts":
			return Object.keys(VERDICT_WORDS);
		case "said":
			return Object.keys(MODALITY_WORDS);
		case "actors":
		case "kinds":
			return null;
	}
}

function titleOf(lookup: Lookup, group: FilterGroup, value: string): string {
	switch (group) {
		case "topics":
			return lookup.topics.get(value)?.title ?? value;
		case "actors":
			return lookup.actors.get(value)?.name ?? value;
		case "kinds":
			return value;
		case "status":
			return wordsFor(STATUS_WORDS, value);
		case "verdicts":
			return wordsFor(VERDICT_WORDS, value);
		case "said":
			return wordsFor(MODALITY_WORDS, value);
	}
}

function wordsFor(words: Readonly<Record<string, string>>, value: string): string {
	return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
