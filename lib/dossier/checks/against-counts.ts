import type { Dossier } from "../dossier";
import { sameData } from "./same-data";

/** The lists of records that two states of a dossier are compared in, by what one of them is called. */
const RECORDS = ["topics", "actors", "sources", "events", "claims", "periods"] as const;

/** How much of two states of a dossier was held against each other. */
export type AgainstCounts = {
	/** The two say the same, all fields and records. */
	readonly same: boolean;
	/** Records that both states have. */
	readonly compared: number;
	/** Records that only the later one has: new ones break nothing, so nothing is found in them. */
	readonly added: number;
};

/** What `against(before, after)` compared, which its findings alone do not tell: it may find nothing where much is new. */
export function againstCounts(before: Dossier, after: Dossier): AgainstCounts {
	const shared = (list: (typeof RECORDS)[number]) => {
		const earlier = new Set(before[list].map(({ id }) => id));
		return after[list].filter(({ id }) => earlier.has(id)).length;
	};
	const total = (counts: readonly number[]) => counts.reduce((sum, each) => sum + each, 0);
	const compared = total(RECORDS.map(shared));
	return {
		same: sameData(before, after),
		compared,
		added: total(RECORDS.map((list) => after[list].length)) - compared,
	};
}
