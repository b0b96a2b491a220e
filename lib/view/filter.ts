/** The ways of narrowing, in the order in which they are offered; each is a key of the address. */
export const FILTER_GROUPS = ["topics", "actors", "kinds", "status", "verdicts", "said"] as const;

export type FilterGroup = (typeof FILTER_GROUPS)[number];

/**
 * What a person narrowed to: within a group any of the choices, every group that has some. Topics and actors by id, kinds as
 * the dossier writes them, `Status`, `Verdict` or "open", and `Modality` (how a claim was said) as coded. Empty groups narrow nothing.
 */
export type Filter = { readonly [G in FilterGroup]: readonly string[] };

export const NO_FILTER: Filter = { topics: [], actors: [], kinds: [], status: [], verdicts: [], said: [] };

export function isFiltering(filter: Filter): boolean {
	return FILTER_GROUPS.some((group) => filter[group].length > 0);
}

/** The choice taken or, where it stands already, given back; the order of choosing does not matter, so lists are sorted. */
export function toggled(filter: Filter, group: FilterGroup, choice: string): Filter {
	const chosen = filter[group];
	const next = chosen.includes(choice) ? chosen.filter((each) => each !== choice) : [...chosen, choice].sort();
	return { ...filter, [group]: next };
}

export function sameFilter(a: Filter, b: Filter): boolean {
	return FILTER_GROUPS.every((group) => a[group].join("\n") === b[group].join("\n"));
}
