import type { Claim } from "./dossier";
import { currentOutcome } from "./newest";

/** Ids of the events that bear on a claim: the one it is about and those its outcome rests on; null where there is none. */
export function bearingOn(claim: Claim | undefined): ReadonlySet<string> | null {
	if (claim === undefined) return null;
	const events = new Set([
		...(claim.event === undefined ? [] : [claim.event]),
		...(currentOutcome(claim)?.events ?? []),
	]);
	return events.size === 0 ? null : events;
}
