import type { DossierEvent } from "../dossier/dossier";
import { eventDate } from "../dossier/event-date";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";

/**
 * An event's date in one line, at its precision and with its hedges; an hour as printed in its own place, which is named:
 * "Wed 10 Apr 2024, 10:50 – about 12:20, Washington time", "about Apr 2024, uncertain".
 */
export function dateLine(event: DossierEvent, { dossier }: Pick<Lookup, "dossier">): string {
	const date = eventDate(event);
	if (currentState(event).when.kind !== "instant") return date;
	const place = dossier.zones.find((zone) => zone.timeZone === event.timeZone)?.title ?? cityOf(event.timeZone);
	return `${date}, ${place} time`;
}

function cityOf(timeZone: string): string {
	return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
