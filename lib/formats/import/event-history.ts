import type { HistoryEntry } from "../../dossier/dossier";
import { civilMs, DAY_MS, fromDayNumber, type PlainDate, plainDateText } from "../../time/plain-date";
import type { When } from "../../time/when";
import type { Draft } from "./draft";

/**
 * The one entry that a file lets us write. It says that something is at a date, and not how or when that was known; so what
 * lies wholly in the past is taken as held, known on the last day that it may mean (the rule of data/README.md for days
 * that no source gives), and everything else as scheduled, known on the day of opening. What the file itself says of the
 * status stands. `today` is a plain date.
 */
export function historyOf(draft: Draft, today: PlainDate, cites: HistoryEntry["cites"]): readonly HistoryEntry[] {
	const { when, until = when } = draft;
	const day = knownDay(begunBy(when), until.bounds.end ?? (when.bounds.start ?? 0) + DAY_MS, endOfDay(today));
	const { note, status = day === null ? "scheduled" : "held" } = draft;
	return [
		{
			on: draft.on ?? plainDateText(day === null ? today : fromDayNumber(day)),
			// Nothing can be held that has not begun, unless the file knows of a later day than ours.
			status: status === "held" && day === null && draft.on === undefined ? "scheduled" : status,
			...(note !== undefined && { note }),
			cites,
		},
	];
}

/** The end of a day, civil ms. */
export function endOfDay(day: PlainDate): number {
	return civilMs(day) + DAY_MS;
}

/**
 * The day (as a day number) on which it was known of what has begun that it had: the last that it may mean, at most today;
 * null where it has not begun.
 * @param begun the end of all that its start may mean (`begunBy`); `last` of all that it may mean; `now` of today. Civil ms
 */
export function knownDay(begun: number, last: number, now: number): number | null {
	return begun <= now ? Math.floor(Math.max(EARLIEST, Math.min(now, last) - 1) / DAY_MS) : null;
}

/** When a start is over, whatever of the dates it may mean; an interval starts with its first day. */
function begunBy({ kind, bounds }: When): number {
	if (kind === "interval" && bounds.start !== null) return bounds.start + DAY_MS;
	return bounds.end ?? Infinity;
}

/** The first plain date that there is; what lies before was known by then. */
const EARLIEST = civilMs({ year: 0, month: 1, day: 1 });
