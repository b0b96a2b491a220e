import type { Dossier } from "../dossier";
import type { Path } from "../problem";
import { statementsOf } from "./statements";

export type RecordKind = "topic" | "actor" | "source" | "event" | "period";

/** One place that names another record by id. */
export type Reference = { readonly kind: RecordKind; readonly id: string; readonly path: Path };

/** Every reference of a dossier but its aliases. */
export function referencesOf(dossier: Dossier): readonly Reference[] {
	return [
		...one("period", dossier.focus, ["focus"]),
		...statementsOf(dossier).flatMap(({ cites, path }) =>
			cites.map(
				(cite, index): Reference => ({
					kind: "source",
					id: cite.source,
					path: [...path, "cites", index, "source"],
				}),
			),
		),
		...dossier.actors.flatMap(({ partOf }, index) => one("actor", partOf, ["actors", index, "partOf"])),
		...dossier.sources.flatMap(({ derivedFrom }, index) =>
			many("source", derivedFrom, ["sources", index, "derivedFrom"]),
		),
		...dossier.events.flatMap((event, index) => ofEvent(event, ["events", index])),
		...dossier.claims.flatMap((claim, index) => [
			...many("topic", claim.topics, ["claims", index, "topics"]),
			...one("event", claim.event, ["claims", index, "event"]),
			...claim.outcomes.flatMap(({ events }, item) =>
				many("event", events, ["claims", index, "outcomes", item, "events"]),
			),
		]),
	];
}

function ofEvent(event: Dossier["events"][number], path: Path): readonly Reference[] {
	return [
		...many("actor", event.actors, [...path, "actors"]),
		...many("topic", event.topics, [...path, "topics"]),
		...event.history.flatMap((entry, index) => one("event", entry.event, [...path, "history", index, "event"])),
		...(event.related ?? []).flatMap((item, index) => one("event", item.event, [...path, "related", index, "event"])),
	];
}

function one(kind: RecordKind, id: string | undefined, path: Path): readonly Reference[] {
	return id === undefined ? [] : [{ kind, id, path }];
}

function many(kind: RecordKind, ids: readonly string[] | undefined, path: Path): readonly Reference[] {
	return (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));
}

/** The ids of all records, whatever their kind: aliases may lead to any. */
export function liveIds(dossier: Dossier): ReadonlySet<string> {
	const { topics, actors, sources, events, claims, periods } = dossier;
	return new Set([topics, actors, sources, events, claims, periods].flatMap((list) => list.map(({ id }) => id)));
}
