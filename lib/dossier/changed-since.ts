import { type EarlierVersion, earlierClaims, earlierEvents, earlierJudgements, lastChange } from "./earlier-versions";
import type { Lookup } from "./lookup";
import { versionOf } from "./mark-of";
import type { Version } from "./version";
import { versionMark } from "./version-mark";

/** What a link may carry a mark for. */
export type Marked = { readonly kind: "claim" | "event" | "topic"; readonly id: string };

export type SinceLink =
	| { readonly kind: "same" }
	/** `before` is what the link was made for; from the day `on` the record says otherwise. */
	| { readonly kind: "changed"; readonly before: Version; readonly now: Version; readonly on: string }
	/** The link was made for what became known after the day in view. */
	| { readonly kind: "later" }
	/**
	 * It is not what the link was made for, and the record does not tell what that was; `last` is the last change that the
	 * record dates, or null.
	 */
	| { readonly kind: "unrecorded"; readonly last: string | null };

/**
 * Whether a thing has changed since a link to it was made: the mark is held against the present version, then against
 * every earlier one that the record still tells. Of what is not there nothing is said: "same".
 * @param lookup what is known on the day in view
 * @param whole the whole dossier, where that is more
 */
export function changedSince(subject: Marked, mark: string, lookup: Lookup, whole: Lookup = lookup): SinceLink {
	const now = versionOf(subject, lookup);
	if (now === null || versionMark(now) === mark) return { kind: "same" };
	const { earlier, last } = pastOf(subject, lookup);
	const found = earlier.find(({ version }) => versionMark(version) === mark);
	if (found === undefined) {
		const isLater = whole !== lookup && changedSince(subject, mark, whole).kind !== "unrecorded";
		return isLater ? { kind: "later" } : { kind: "unrecorded", last };
	}
	return { kind: "changed", before: found.version, now, on: found.until };
}

type Past = { readonly earlier: readonly EarlierVersion[]; readonly last: string | null };

function pastOf({ kind, id }: Marked, lookup: Lookup): Past {
	const none: Past = { earlier: [], last: null };
	switch (kind) {
		case "claim": {
			const claim = lookup.claims.get(id);
			return claim === undefined ? none : { earlier: earlierClaims(claim), last: lastChange(claim) };
		}
		case "event": {
			const event = lookup.events.get(id);
			return event === undefined ? none : { earlier: earlierEvents(event, lookup.dossier), last: lastChange(event) };
		}
		case "topic": {
			const topic = lookup.topics.get(id);
			return topic === undefined ? none : { earlier: earlierJudgements(topic), last: lastChange(topic) };
		}
	}
}
