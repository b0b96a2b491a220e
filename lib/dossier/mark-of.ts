import type { Lookup } from "./lookup";
import { claimVersion, eventVersion, topicVersion, type Version } from "./version";
import { versionMark } from "./version-mark";

/** A thing by kind and id; what carries no mark may come too. */
type Named = { readonly kind: string; readonly id?: string };

/** A thing as the dossier has it; null for a kind that carries no mark, and for what is not there. */
export function versionOf({ kind, id = "" }: Named, lookup: Lookup): Version | null {
	const claim = kind === "claim" ? lookup.claims.get(id) : undefined;
	if (claim !== undefined) return claimVersion(claim);
	const event = kind === "event" ? lookup.events.get(id) : undefined;
	if (event !== undefined) return eventVersion(event);
	const topic = kind === "topic" ? lookup.topics.get(id) : undefined;
	return topic === undefined ? null : topicVersion(topic);
}

/** The mark that a link to a thing carries; null where it carries none. */
export function markOf(subject: Named, lookup: Lookup): string | null {
	const version = versionOf(subject, lookup);
	return version === null ? null : versionMark(version);
}
