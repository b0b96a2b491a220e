import { asOf } from "./as-of";
import { changeCount } from "./changes";
import type { Dossier } from "./dossier";
import { isUndated } from "./known-from";

/** How many of what there is today were known. */
export type Share = { readonly known: number; readonly today: number };

export type AsOfCounts = {
	readonly events: Share;
	readonly sources: Share;
	/** Sources without a date, which count from the dossier's `updated` on and so are left out. */
	readonly undated: number;
	/** Changes after the day. */
	readonly since: number;
};

/** What the banner says of a day (a plain date). On the dossier's own `updated` or later nothing is left out. */
export function asOfCounts(dossier: Dossier, day: string): AsOfCounts {
	const then = asOf(dossier, day);
	return {
		events: { known: then.events.length, today: dossier.events.length },
		sources: { known: then.sources.length, today: dossier.sources.length },
		undated: then === dossier ? 0 : dossier.sources.filter(isUndated).length,
		since: changeCount(dossier, day, dossier.updated),
	};
}
