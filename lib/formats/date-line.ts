import type { DossierEvent } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { formatClock, formatWhenLong } from "../time/format-when";
import { DAY_MS } from "../time/plain-date";

/**
 * An event's date in one line, at its precision and with its hedges; an hour as printed in its own place, which is named:
 * "Wed 10 Apr 2024, 10:50 – about 12:20, Washington time", "about Apr 2024, uncertain".
 */
export function dateLine(event: DossierEvent, { dossier }: Pick<Lookup, "dossier">): string {
	const { when, until } = currentState(event);
	const start = formatWhenLong(when);
	if (when.kind !== "instant") return until === null ? start : `${start} – ${formatWhenLong(until)}`;
	const place = dossier.zones.find((zone) => zone.timeZone === event.timeZone)?.title ?? cityOf(event.timeZone);
	return `${start}${endOf(event)}, ${place} time`;
}

function endOf(event: DossierEvent): string {
	const { when, until } = currentState(event);
	if (until === null) return "";
	const hedge = event.approximate === undefined ? "" : "about ";
	return ` – ${hedge}${sameDay(when.core.start, until.core.start) ? formatClock(until.core.start ?? 0) : formatWhenLong(until)}`;
}

function sameDay(a: number | null, b: number | null): boolean {
	return a !== null && b !== null && Math.floor(a / DAY_MS) === Math.floor(b / DAY_MS);
}

function cityOf(timeZone: string): string {
	return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
