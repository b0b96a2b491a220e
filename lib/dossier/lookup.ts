import type { Actor, Claim, Dossier, DossierEvent, Period, Source, Topic } from "./dossier";

/** The dossier's records by id. Maps, so that an id like `constructor` is just an id. */
export type Lookup = {
	readonly dossier: Dossier;
	readonly totals: Totals;
	readonly topics: ReadonlyMap<string, Topic>;
	readonly events: ReadonlyMap<string, DossierEvent>;
	readonly claims: ReadonlyMap<string, Claim>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly periods: ReadonlyMap<string, Period>;
};

/** How much the whole dossier holds, also where only an excerpt of it is at hand. */
export type Totals = { readonly events: number; readonly claims: number; readonly sources: number };

export function totalsOf(dossier: Dossier): Totals {
	return { events: dossier.events.length, claims: dossier.claims.length, sources: dossier.sources.length };
}

/** `totals` of an excerpt are those of the dossier that it was taken from. */
export function lookUp(dossier: Dossier, totals: Totals = totalsOf(dossier)): Lookup {
	return {
		dossier,
		totals,
		topics: byId(dossier.topics),
		events: byId(dossier.events),
		claims: byId(dossier.claims),
		sources: byId(dossier.sources),
		actors: byId(dossier.actors),
		periods: byId(dossier.periods),
	};
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
