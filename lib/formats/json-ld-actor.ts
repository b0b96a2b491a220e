import type { Actor } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { fold } from "../search/fold";
import { type LinkedNode, nodeId } from "./json-ld-node";

const ACTOR_TYPE = { person: "Person", state: "Country", organisation: "Organization", place: "Place" } as const;

export function actorNode(actor: Actor, root: string): LinkedNode {
	return { ...actorReference(actor, root), ...(actor.role === undefined ? {} : { description: actor.role }) };
}

/** Enough of an actor for another's graph: its id, and its name for whoever does not follow that. */
export function actorReference({ id, kind, name }: Actor, root: string): LinkedNode {
	return { "@type": ACTOR_TYPE[kind], "@id": nodeId(root, { kind: "actor", id }, "actor"), name };
}

/**
 * The actor that an attribution names, and nothing else with it: "A senior Foreign Ministry official" is "Unnamed senior
 * Foreign Ministry official". Of "Critics of Japan" or "Nobody named" there is none.
 */
export function namedActor(attribution: string, { dossier }: Pick<Lookup, "dossier">): Actor | undefined {
	const asked = bareName(attribution);
	return dossier.actors.find(({ name }) => bareName(name) === asked);
}

function bareName(name: string): string {
	return fold(name)
		.trim()
		.replace(/^(?:unnamed|an?|the)\s+/u, "");
}
