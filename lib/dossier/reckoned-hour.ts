import type { DossierEvent } from "./dossier";
import { currentState } from "./event-state";

/**
 * Which hour of an event is reckoned and not stated: what its note `approximate` speaks of, the end where there is one, else
 * the start (data/README). Whoever gives that hour says "about" with it, or gives its day alone. null where no hour stands,
 * or all are stated.
 */
export function reckonedHour(event: DossierEvent): "start" | "end" | null {
	if (event.approximate === undefined) return null;
	const { when, until } = currentState(event);
	if (until !== null) return until.instant === undefined ? null : "end";
	return event.until === undefined && when.instant !== undefined && when.text === event.when.text ? "start" : null;
}
