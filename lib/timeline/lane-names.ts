import type { Dossier } from "../dossier/dossier";
import type { LaneName } from "./event-index";
import { kindTitle, shortActorName } from "./lane-name";

/** The lanes that a dossier's topics make, in its order. */
export function topicLanes({ topics }: Dossier): readonly LaneName[] {
	return topics.map(({ id, title }) => ({ key: id, title }));
}

export function actorLanes({ actors }: Dossier): readonly LaneName[] {
	return actors.map(({ id, name, kind }) => ({ key: id, title: name, short: shortActorName(name, kind) }));
}

/** Lanes of the kinds that occur, by their names. */
export function kindLanes(kinds: Iterable<string>): readonly LaneName[] {
	return [...new Set(kinds)].sort().map((kind) => ({ key: kind, title: kindTitle(kind) }));
}
