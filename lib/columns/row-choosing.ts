import type { DossierEvent } from "../dossier/dossier";
import type { Bearing } from "../dossier/event-rows";
import { atOnce } from "../timeline/at-once";
import type { Filter } from "../view/filter";
import { lastMade } from "./last-made";
import type { Choosing } from "./row-choices";
import { type ChoiceCounts, countingChoices, passesFilter } from "./row-filter";
import { narrowing, type Rows } from "./rows";

/**
 * Filters over rows. What was made last stands: the same filter gives the same list, and what was made of that stays with it.
 * @param listOf the list of events that rows are
 */
export function choosingRows(of: Rows, listOf: (of: Rows) => readonly DossierEvent[]): Choosing {
	const lists = lastMade<readonly DossierEvent[]>(1);
	const tallies = lastMade<ChoiceCounts>(2);
	const keyOf = (filter: Filter, bearing: Bearing) => JSON.stringify([filter, ...bearing]);
	function* passing(filter: Filter, bearing: Bearing): Generator<number, readonly DossierEvent[]> {
		const key = keyOf(filter, bearing);
		const made = lists.get(key);
		return made ?? lists.keep(key, listOf(yield* narrowing(of, passesFilter(of, filter, bearing))));
	}
	function* counts(filter: Filter, bearing: Bearing): Generator<number, ChoiceCounts> {
		const key = keyOf(filter, bearing);
		return tallies.get(key) ?? tallies.keep(key, yield* countingChoices(of, filter, bearing));
	}
	return {
		passing: (filter, bearing) => atOnce(passing(filter, bearing)),
		*makingPassing(filter, bearing) {
			yield* passing(filter, bearing);
		},
		counts: (filter, group, bearing) => atOnce(counts(filter, bearing)).get(group) ?? new Map(),
		*makingCounts(filter, bearing) {
			yield* counts(filter, bearing);
		},
	};
}
