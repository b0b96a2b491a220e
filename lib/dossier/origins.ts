import type { Cite, Dossier, Source } from "./dossier";
import type { Lookup } from "./lookup";

/** A source and what it draws on, or what draws on it, as far as the dossier says. */
export type OriginNode = { readonly source: Source; readonly branches: readonly OriginNode[] };

/** Pages that go back to one origin, in the order in which they are cited. */
export type OriginGroup = readonly Cite[];

/** What a source is derived from, and what that is derived from. */
export function originsOf(id: string, lookup: Lookup): readonly OriginNode[] {
	return treeOf(id, lookup, (source) => source.derivedFrom ?? []);
}

/** The copies of a source, and their copies. */
export function copiesOf(id: string, lookup: Lookup): readonly OriginNode[] {
	const copies = new Map<string, string[]>();
	for (const { id: copy, derivedFrom } of lookup.dossier.sources)
		for (const origin of derivedFrom ?? []) copies.set(origin, [...(copies.get(origin) ?? []), copy]);
	return treeOf(id, lookup, (source) => copies.get(source.id) ?? []);
}

/** A source met a second time stands without its branches, so that neither circles nor diamonds grow the tree. */
function treeOf(
	id: string,
	lookup: Lookup,
	next: (source: Source) => readonly string[],
	met: Set<string> = new Set([id]),
): readonly OriginNode[] {
	const source = lookup.sources.get(id);
	if (source === undefined) return [];
	return next(source)
		.flatMap((other) => lookup.sources.get(other) ?? [])
		.filter((other) => other.id !== id)
		.map((other) => {
			const first = !met.has(other.id);
			met.add(other.id);
			return { source: other, branches: first ? treeOf(other.id, lookup, next, met) : [] };
		});
}

/**
 * The cited pages, one cite for each, grouped by origin: copies of one wire count once (ICD 206, Admiralty code). Two pages
 * belong together where one is derived from the other or both go back to the same source.
 */
export function originGroups(cites: readonly Cite[], dossier: Pick<Dossier, "sources">): readonly OriginGroup[] {
	const pages = cites.filter((cite, at) => cites.findIndex((other) => other.source === cite.source) === at);
	const roots = rootsOf(dossier);
	let groups: { readonly roots: ReadonlySet<string>; readonly cites: readonly Cite[] }[] = [];
	for (const cite of pages) {
		const own = new Set(roots(cite.source));
		const shared = groups.filter((group) => [...group.roots].some((root) => own.has(root)));
		const merged = {
			roots: new Set([...shared.flatMap((group) => [...group.roots]), ...own]),
			cites: [...shared.flatMap((group) => group.cites), cite],
		};
		const first = shared[0];
		groups =
			first === undefined
				? [...groups, merged]
				: groups.flatMap((group) => (group === first ? [merged] : shared.includes(group) ? [] : [group]));
	}
	return groups.map((group) => pages.filter((page) => group.cites.includes(page)));
}

/**
 * The sources that a source goes back to and that derive from none themselves. A circle, which the check refuses, has none:
 * there it is the circle's first source by id, so that all of the circle, and all that draws on it, count as one.
 */
export function rootsOf(dossier: Pick<Dossier, "sources">): (id: string) => readonly string[] {
	const wires = new Map(dossier.sources.map(({ id, derivedFrom }) => [id, derivedFrom ?? []]));
	const drawnOn = (id: string): ReadonlySet<string> => {
		const seen = new Set(wires.get(id) ?? []);
		for (const other of seen) for (const origin of wires.get(other) ?? []) seen.add(origin);
		return seen;
	};
	return (id) => {
		const all = [...new Set([id, ...drawnOn(id)])];
		const roots = all.filter((other) => (wires.get(other) ?? []).length === 0);
		if (roots.length > 0) return roots;
		const circle = all.filter((other) => drawnOn(other).has(other)).sort();
		return circle.slice(0, 1);
	};
}
