import type { HistoryEntry } from "../../dossier/dossier";
import { civilMs, DAY_MS, type PlainDate, plainDateOf, plainDateText } from "../../time/plain-date";
import type { When } from "../../time/when";
import type { Draft } from "./draft";

/**
 * The one entry that a file lets us write. It says that something is at a date, and not how or when that was known; so what
 * lies wholly in the past is taken as held, known on the last day that it may mean (the rule of data/README.md for days
 * that no source gives), and everything else as scheduled, known on the day of opening. What the file itself says of the
 * status stands. `today` is a plain date.
 */
export function historyOf(draft: Draft, today: PlainDate, cites: HistoryEntry["cites"]): readonly HistoryEntry[] {
	const end = civilMs(today) + DAY_MS;
	const past = isPast(draft.when, end);
	const { note, status = past ? "held" : "scheduled" } = draft;
	return [
		{
			on: draft.on ?? (past ? knownOn(draft, end) : plainDateText(today)),
			// Nothing can be held that has not begun, unless the file knows of a later day than ours.
			status: status === "held" && !past && draft.on === undefined ? "scheduled" : status,
			...(note !== undefined && { note }),
			cites,
		},
	];
}

/** Whether its start is over, whatever of the dates it may mean; an interval starts with its first day. */
function isPast({ kind, bounds }: When, end: number): boolean {
	if (kind === "interval" && bounds.start !== null) return bounds.start + DAY_MS <= end;
	return bounds.end !== null && bounds.end <= end;
}

/** The last day that it may mean, at most today; of what goes on or ends at a day that is not known, its first. */
function knownOn({ when, until = when }: Draft, end: number): string {
	const last = until.bounds.end ?? (when.bounds.start ?? 0) + DAY_MS;
	const civil = Math.max(EARLIEST, Math.min(end, last) - 1);
	return plainDateText(plainDateOf(civil));
}

/** The first plain date that there is; what lies before was known by then. */
const EARLIEST = civilMs({ year: 0, month: 1, day: 1 });
