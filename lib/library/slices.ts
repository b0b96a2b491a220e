import type { Dossier } from "../dossier/dossier";

/** The lists of a dossier that may be long. */
const LISTS = ["events", "claims", "sources", "actors"] as const;
type List = (typeof LISTS)[number];

/** So many records cross from a worker at once: few enough that taking them in is no pause. */
const SLICE = 1000;

/** A run of one of the lists. */
export type Slice = { readonly list: List; readonly records: readonly unknown[] };

/** A dossier without its long lists, and those in runs, in order. */
export function slicesOf(dossier: Dossier): { readonly head: Dossier; readonly slices: readonly Slice[] } {
	const slices = LISTS.flatMap((list) => {
		const count = Math.ceil(dossier[list].length / SLICE);
		return Array.from({ length: count }, (_, at) => ({
			list,
			records: dossier[list].slice(at * SLICE, (at + 1) * SLICE),
		}));
	});
	return { head: { ...dossier, events: [], claims: [], sources: [], actors: [] }, slices };
}

/** The inverse of `slicesOf`. */
export function gathered(head: Dossier, slices: readonly Slice[]): Dossier {
	const all = (list: List) => slices.flatMap((slice) => (slice.list === list ? slice.records : []));
	const lists = Object.fromEntries(LISTS.map((list) => [list, all(list)]));
	// Its records are what `slicesOf` took from a dossier, and a structured clone keeps them.
	return { ...head, ...lists } as Dossier;
}
