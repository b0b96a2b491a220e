import type { Actor, Claim, Dossier, DossierEvent, Period, Source, Topic } from "./dossier";
import { rowsOf } from "./event-rows";

/** The dossier's records by id. Maps, so that an id like `constructor` is just an id. */
export type Lookup = {
	readonly dossier: Dossier;
	readonly topics: ReadonlyMap<string, Topic>;
	readonly events: ReadonlyMap<string, DossierEvent>;
	readonly claims: ReadonlyMap<string, Claim>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly periods: ReadonlyMap<string, Period>;
};

export function lookUp(dossier: Dossier): Lookup {
	return {
		dossier,
		topics: byId(dossier.topics),
		events: rowsOf(dossier.events)?.byId() ?? byId(dossier.events),
		claims: byId(dossier.claims),
		sources: byId(dossier.sources),
		actors: byId(dossier.actors),
		periods: byId(dossier.periods),
	};
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
