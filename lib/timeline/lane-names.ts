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

export function kindLanes(kinds: readonly string[]): readonly LaneName[] {
	return kinds.map((kind) => ({ key: kind, title: kindTitle(kind) }));
}
