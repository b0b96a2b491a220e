import type { CiteNumbers } from "@/lib/dossier/cite-numbers";
import type { Lookup } from "@/lib/dossier/lookup";
import { subjectPath } from "@/lib/view/address";
import { dayQuery } from "@/lib/view/look-query";
import { addressAt } from "@/lib/view/root";
import type { Subject } from "@/lib/view/subject";

/** What every part of the briefing draws from: the dossier's records, where its addresses start, and the page's cite numbers. */
export type Scope = {
	readonly lookup: Lookup;
	/** Where the dossier's addresses begin (`lib/view/root.ts`). */
	readonly root: string;
	readonly numbers: CiteNumbers;
	/** The plain date as of which `lookup` is; null: the latest. */
	readonly asOf: string | null;
	/** Whether a script draws it; the server-drawn page has a weight to keep (design §4). */
	readonly live: boolean;
	/** Ids of the sources that a server-drawn page lists by number: there a cite leads, and from there on to the source. */
	readonly listed: ReadonlySet<string>;
};

/** With the day of knowledge, for a link may be opened in a tab of its own or copied, and the latest state is not what it stood beside. */
export function hrefOf({ root, asOf }: Pick<Scope, "root" | "asOf">, subject: Subject): string {
	return addressAt(root, subjectPath(subject) + dayQuery(asOf));
}

/** The place of a source in the numbered list of a server-drawn page; undefined where it has none. */
export function placeOf(scope: Pick<Scope, "listed" | "numbers">, source: string): string | undefined {
	return scope.listed.has(source) ? `s${scope.numbers.get(source)}` : undefined;
}

/** Slot in the palette of eight: the topic's place in the dossier, wrapping; null for a topic it does not have. */
export function slotOf(scope: Pick<Scope, "lookup">, topic: string): number | null {
	const at = scope.lookup.dossier.topics.findIndex((entry) => entry.id === topic);
	return at < 0 ? null : at % 8;
}
