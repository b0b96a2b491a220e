import type { DossierEvent, HistoryEntry, Status } from "./dossier";
import { currentState } from "./event-state";
import { byDay, newest } from "./newest";
import { STATUS_WORDS } from "./wording";

/**
 * The status of an event where its date stands beside it: "Announced", "Cancelled"; of what is put off, whether that date
 * is the new one, for without it the old one would be read so: "Postponed to this date", "Postponed, no new date".
 */
export function statusWords(event: DossierEvent): string {
	const { status } = currentState(event);
	if (status !== "postponed") return STATUS_WORDS[status];
	switch (newDate(event.history)) {
		case "named":
			return "Postponed to this date";
		case "none":
			return "Postponed, no new date";
		case "untold":
			return STATUS_WORDS[status];
	}
}

/**
 * The status with the date in words, as one phrase: "Announced for Mon 10 Jun 2024", "Postponed to Mon 1 Jul 2024",
 * "Postponed; it was planned for Mon 10 Jun 2024"; of what was held the date alone.
 */
export function datedStatus(event: DossierEvent, date: string): string {
	const { status } = currentState(event);
	return status === "held" ? date : STATUS_WORDS[status] + dateAfter(status, event.history, date);
}

/** What follows the status of the newest of these entries: " for Mon 10 Jun 2024", " to …", "; it was planned for …". */
export function dateAfter(status: Status, history: readonly HistoryEntry[], date: string): string {
	const known = status === "postponed" ? newDate(history) : status === "cancelled" ? "none" : null;
	// "from 3 Apr 2024 on" takes no other word before it; "for 3 Apr 2024 – unknown" would be the day of all of it.
	const isSide = /^(from|until) /.test(date);
	const isHalf = /^unknown – | – unknown$/.test(date);
	if (known === "none") return isHalf ? `; the plan was ${date}` : `; it was planned ${isSide ? "" : "for "}${date}`;
	if (known === "untold" || isSide || isHalf) return `: ${date}`;
	return known === "named" ? ` to ${date}` : ` for ${date}`;
}

/**
 * Whether the entries that put it off, the newest ones, say a time that is not the one that stood before them; untold where
 * nothing stood before, as in what is read from a calendar.
 */
function newDate(history: readonly HistoryEntry[]): "named" | "none" | "untold" {
	const entries = byDay(history);
	const last = entries.findLastIndex(({ status }) => status !== "postponed");
	if (last < 0) return "untold";
	const timeOf = (some: typeof entries) => newest(some.filter(({ when }) => when !== undefined))?.when?.text;
	const now = timeOf(entries.slice(last + 1));
	return now === undefined || now === timeOf(entries.slice(0, last + 1)) ? "none" : "named";
}
