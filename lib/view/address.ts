import type { Lookup } from "../dossier/lookup";
import { decodeQuery, encodeQuery } from "./look-query";
import { DOSSIER, isPageKind, resolveSubject, SEGMENTS, type Subject, type ThingKind, tabOf } from "./subject";
import { encodeTab } from "./tab-text";
import type { View } from "./view";

/**
 * The address is the view's serial form (design §4): the path names the subject, the query holds how it is looked at,
 * only what differs from the default. Decoding is total: what is unknown or broken is dropped and counted, never echoed.
 */

export type Decoded = {
	readonly view: View;
	/** Parts that were unknown or broken, and were dropped. */
	readonly dropped: number;
	/** The path names nothing that the dossier has. */
	readonly missing: boolean;
};

/** `{kind: "event", id: "state-dinner"}` → "events/state-dinner/", relative to the dossier's own address. */
export function subjectPath(subject: Subject): string {
	switch (subject.kind) {
		case "dossier":
			return "";
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return `${subject.kind}/`;
		default:
			return `${SEGMENTS[subject.kind]}/${subject.id}/`;
	}
}

/** The inverse of `subjectPath`; null for a path of another shape. Whether the thing exists is not asked. */
export function parseSubjectPath(path: string): Subject | null {
	const parts = path.split("/").filter((part) => part !== "");
	const [segment, id] = parts;
	if (segment === undefined) return DOSSIER;
	if (parts.length === 1) return isPageKind(segment) ? { kind: segment } : null;
	if (parts.length > 2 || id === undefined || !/^[a-z0-9-]{1,80}$/.test(id)) return null;
	for (const kind of Object.keys(SEGMENTS) as ThingKind[]) if (SEGMENTS[kind] === segment) return { kind, id };
	return null;
}

/** Address relative to the dossier's own: path and query. The tab beside a thing is no part of it: it has an address of its own. */
export function encodeAddress(view: View, lookup: Lookup): string {
	return subjectPath(view.subject) + encodeQuery(view, lookup, { mark: view.mark });
}

/** The same for where there is no history of ours: it names the tab too, where it is not the subject's own. */
export function encodeViewLink(view: View, lookup: Lookup): string {
	const tab = encodeTab(view.tab, view.subject, lookup);
	return subjectPath(view.subject) + encodeQuery(view, lookup, { tab, mark: view.mark });
}

/** Never throws. `path` is relative to the dossier's own address; `query` with or without its question mark. */
export function decodeAddress(path: string, query: string, lookup: Lookup): Decoded {
	const named = parseSubjectPath(path);
	const subject = named === null ? null : resolveSubject(named, lookup);
	const shown = subject ?? DOSSIER;
	const { tab, mark, look, dropped } = decodeQuery(query, shown, lookup);
	return {
		view: { subject: shown, tab: tab ?? tabOf(shown, lookup), mark, ...look },
		dropped,
		missing: subject === null,
	};
}
