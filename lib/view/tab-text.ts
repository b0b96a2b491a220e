import type { Lookup } from "../dossier/lookup";
import { isPageKind, resolveSubject, type Subject, sameTab, type Tab, tabOf } from "./subject";

/** What a link says of the tab that stands beside a thing: "topics/minerals", "sources"; null where it is the thing's own. */
export function encodeTab(tab: Tab, subject: Subject, lookup: Lookup): string | null {
	if (sameTab(tab, tabOf(subject, lookup))) return null;
	return tab.kind === "topic" ? `topics/${tab.id}` : tab.kind;
}

/** The inverse: a tab that can stand beside the subject, or null for any other text. */
export function decodeTab(text: string, subject: Subject, lookup: Lookup): Tab | null {
	const tab = namedTab(text.replaceAll(/%2F/gi, "/"), lookup);
	return tab !== null && mayStandBeside(tab, subject, lookup) ? tab : null;
}

function namedTab(text: string, lookup: Lookup): Tab | null {
	if (isPageKind(text)) return { kind: text };
	if (!text.startsWith("topics/")) return null;
	const topic = resolveSubject({ kind: "topic", id: text.slice("topics/".length) }, lookup);
	return topic?.kind === "topic" ? topic : null;
}

/** Events, sources, actors and the dossier itself stand beside any tab; a claim in the one that lists it, a tab beside itself. */
export function mayStandBeside(tab: Tab, subject: Subject, lookup: Lookup): boolean {
	switch (subject.kind) {
		case "event":
		case "actor":
		case "dossier":
		case "source":
			return true;
		case "claim":
		case "topic":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return sameTab(tab, tabOf(subject, lookup));
	}
}
