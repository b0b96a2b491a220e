import type { Cite } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { STATUS_WORDS } from "../dossier/wording";
import type { WordField } from "../search/fields";
import { STATUSES } from "./event-columns";
import { sourceValues, topicValues } from "./row-terms";
import { countOf, eachRow, type Rows } from "./rows";

type Used = { readonly topics: Uint8Array; readonly kinds: Uint8Array; readonly statuses: Uint8Array };

const kept = new WeakMap<Rows, Used>();

/** The values that a field of the search has among rows; ids before the words for them. */
export function rowFieldValues(of: Rows, field: WordField, lookup: Lookup, cites: readonly Cite[]): readonly string[] {
	const { columns } = of;
	switch (field) {
		case "topic":
			return columns.topicIds.flatMap((id, slot) => (usedBy(of).topics[slot] === 1 ? topicValues(id, lookup) : []));
		case "kind":
			return columns.kinds.names.filter((_, code) => usedBy(of).kinds[code] === 1);
		case "status":
			return STATUSES.flatMap((status, at) => (usedBy(of).statuses[at] === 1 ? [status, STATUS_WORDS[status]] : []));
		case "is":
			return countOf(of) === 0 ? [] : ["event"];
		case "source":
			return sourceValues(cites, lookup);
		case "actor":
		case "verdict":
		case "said":
			return [];
	}
}

/** What of each list some row has. */
function usedBy(of: Rows): Used {
	const known = kept.get(of);
	if (known !== undefined) return known;
	const { topics, topicIds, kinds, statuses } = of.columns;
	const used = {
		topics: new Uint8Array(topicIds.length),
		kinds: new Uint8Array(kinds.names.length),
		statuses: new Uint8Array(STATUSES.length),
	};
	eachRow(of, (row) => {
		used.kinds[kinds.codes[row] ?? 0] = 1;
		used.statuses[statuses[row] ?? 0] = 1;
		const end = topics.from[row + 1] ?? 0;
		for (let at = topics.from[row] ?? 0; at < end; at += 1) used.topics[topics.slots[at] ?? 0] = 1;
	});
	kept.set(of, used);
	return used;
}
