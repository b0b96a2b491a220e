import type { Claim } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import type { ScoreVerdict } from "../dossier/scorecard";
import { type Filter, NO_FILTER } from "./filter";
import { DEFAULT_LOOK, encodeQuery } from "./look-query";
import { claimTraits, passes } from "./narrow";

/** Address of the scorecard, relative to the dossier's own (design §4). */
export const SCORECARD_PATH = "scorecard/";

/** Which row of the matrix a cell stands in: a topic's, or that of a way of saying it. */
export type ScoreGroup = "topics" | "said";

/** What the page is narrowed to when a cell opens its claims. */
export function cellFilter(group: ScoreGroup, key: string, verdict: ScoreVerdict): Filter {
	return { ...NO_FILTER, [group]: [key], verdicts: [verdict] };
}

/** The address of a cell's claims: "scorecard/?topics=minerals&verdicts=partly", with the day as of which they are. */
export function cellPath(filter: Filter, lookup: Lookup, asOf: string | null): string {
	return SCORECARD_PATH + encodeQuery({ ...DEFAULT_LOOK, asOf, filter }, lookup);
}

/**
 * The claims that the scorecard lists under a filter, in the order of the dossier. By lead topic, as its cells count them,
 * so that a cell opens exactly the claims that it counts.
 */
export function scoredClaims(lookup: Lookup, filter: Filter): readonly Claim[] {
	const traits = claimTraits(lookup);
	const rest = { ...filter, topics: [] };
	return lookup.dossier.claims.filter(
		({ id, topics: [lead = ""] }) =>
			(filter.topics.length === 0 || filter.topics.includes(lead)) && passes(traits.get(id), rest, null),
	);
}
