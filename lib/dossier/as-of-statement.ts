import type { Account, Cite, Sentence, Withheld } from "./dossier";
import type { Later } from "./known-from";

/** `list.map`, but the list itself where nothing changed: what stands unchanged keeps its identity. */
export function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
	const changed = list.map(change);
	for (const [at, item] of changed.entries()) if (item !== list[at]) return changed;
	return list;
}

/** `list.filter`, but the list itself where nothing went. */
export function kept<T>(list: readonly T[], keep: (item: T) => boolean): readonly T[] {
	return list.every(keep) ? list : list.filter(keep);
}

/** A statement that stands, with the cites of sources then out; the others are counted, and never hide it (rule 2). */
export function withhold<T extends { readonly cites: readonly Cite[] } & Withheld>(statement: T, later: Later): T {
	if (later.sources.size === 0) return statement;
	const cites = kept(statement.cites, ({ source }) => !later.sources.has(source));
	const gone = statement.cites.length - cites.length;
	return gone === 0 ? statement : { ...statement, cites, withheld: (statement.withheld ?? 0) + gone };
}

/** Prose that stands: the sentences of a judgement, of the reason of an outcome. */
export function withheldIn(sentences: readonly Sentence[], later: Later): readonly Sentence[] {
	return mapped(sentences, (sentence) => withhold(sentence, later));
}

/**
 * Sentences without a day of their own (a summary): each stands from the day on which all of its dated cites are out. It
 * may tell of anything up to those, so it cannot be said to have been known before.
 */
export function borneSentences(sentences: readonly Sentence[], later: Later): readonly Sentence[] {
	if (later.sources.size === 0) return sentences;
	const stands = ({ cites }: Sentence) =>
		cites.every(({ source }) => !later.sources.has(source) || later.undated.has(source)) && someOut(cites, later);
	return withheldIn(kept(sentences, stands), later);
}

/**
 * Accounts of one fact have no day either: each stands from the day on which a source of it is out. A version that
 * stands alone where there are others today is no disagreement yet, and its reason would tell of the others.
 */
export function accountsAsOf(accounts: readonly Account[], later: Later): readonly Account[] {
	const standing = kept(accounts, ({ cites }) => someOut(cites, later));
	if (standing.length < Math.min(2, accounts.length)) return [];
	return mapped(standing, (account) => withhold(account, later));
}

function someOut(cites: readonly Cite[], later: Later): boolean {
	return cites.length === 0 || cites.some(({ source }) => !later.sources.has(source));
}
