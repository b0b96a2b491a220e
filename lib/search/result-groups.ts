import type { ResultKind } from "./documents";
import type { Found } from "./find";
import type { NotedHit } from "./note-hits";

/** The kinds in the order in which they are listed, with their heads. */
const GROUPS: readonly (readonly [ResultKind, string])[] = [
	["event", "Events"],
	["claim", "Claims"],
	["judgement", "Judgements"],
	["source", "Sources"],
	["actor", "Actors"],
];

export type ResultGroup = {
	readonly kind: ResultKind;
	readonly title: string;
	readonly hits: readonly NotedHit[];
	/** How many there are; of very many events only the best are among the hits. */
	readonly total: number;
};

/** What was found by kind, best first in each; a kind of which one is named leads, and kinds without a hit are left out. */
export function resultGroups({ hits, events }: Pick<Found, "hits" | "events">): readonly ResultGroup[] {
	const groups = GROUPS.map(([kind, title]) => {
		const own = hits.filter(({ document }) => document.kind === kind);
		return { kind, title, hits: own, total: kind === "event" ? events : own.length };
	}).filter((group) => group.hits.length > 0);
	const leads = ({ hits: [best] }: ResultGroup) => Number(best?.named ?? false);
	return groups.toSorted((a, b) => leads(b) - leads(a));
}
