import { asOf } from "./as-of";
import { changeDays } from "./change-days";
import type { Dossier } from "./dossier";

/**
 * The first day as of which something holds of a dossier: a plain date of its `changeDays`; null where it never does. What
 * is known on a day is known on every later one (`asOf`, rule 4), so that the days are halved rather than walked through.
 */
export function firstKnown(dossier: Dossier, holds: (known: Dossier) => boolean): string | null {
	const days = changeDays(dossier);
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(asOf(dossier, days[middle] ?? dossier.updated))) high = middle;
		else low = middle + 1;
	}
	return days[low] ?? null;
}
