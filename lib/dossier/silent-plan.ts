import { civilMs, parsePlainDate } from "../time/plain-date";
import type { DossierEvent } from "./dossier";
import { currentState } from "./event-state";

/**
 * Whether a plan has gone by without word: the newest entry announces it, all that its date may mean, to the end of its
 * `until`, lies before the day (a plain date; the dossier's `updated`), and no source says whether it was held (design §3,
 * rule 1).
 */
export function isSilentPlan(event: DossierEvent, day: string): boolean {
	const { status, when, until } = currentState(event);
	if (status !== "proposed" && status !== "announced" && status !== "scheduled") return false;
	const known = parsePlainDate(day);
	const { end } = (until ?? when).bounds;
	return known.ok && end !== null && end <= civilMs(known.value);
}
