import { DAY_MS, dayNumber, fromDayNumber, parsePlainDate, plainDateText } from "../time/plain-date";
import type { Dossier, Source } from "./dossier";
import { rowsOf } from "./event-rows";

const FIRST_DAY = dayNumber({ year: 0, month: 1, day: 1 });

/**
 * The plain date from which a source is known: the latest day that its `published` may mean, as printed; for one without a
 * date, or with an open end, the dossier's `updated` (design §3, rule 2), which is also the latest for any. The earliest is
 * the first plain date that there is, 0000-01-01.
 */
export function knownFrom(source: Source, updated: string): string {
	const end = source.published?.bounds.end;
	const last = parsePlainDate(updated);
	if (end === undefined || end === null || !last.ok) return updated;
	const day = Math.max(FIRST_DAY, Math.floor((end - 1) / DAY_MS));
	return day >= dayNumber(last.value) ? updated : plainDateText(fromDayNumber(day));
}

/** Whether nothing says when it came out, so that it counts from the dossier's `updated` on. */
export function isUndated(source: Source): boolean {
	return (source.published?.bounds.end ?? null) === null;
}

/** Ids of what is not yet known on a day. */
export type Later = {
	readonly events: Pick<ReadonlySet<string>, "has">;
	readonly sources: ReadonlySet<string>;
	/** Those of the sources that bear no date. */
	readonly undated: ReadonlySet<string>;
};

/** Plain dates compare as text, without conversion. */
export function laterThan(dossier: Dossier, day: string): Later {
	const sources = dossier.sources.filter((source) => knownFrom(source, dossier.updated) > day);
	return { events: eventsAfter(dossier.events, day), sources: ids(sources), undated: ids(sources.filter(isUndated)) };
}

function eventsAfter(events: Dossier["events"], day: string): Later["events"] {
	const rows = rowsOf(events);
	if (rows === null) return ids(events.filter(({ history }) => history.every(({ on }) => on > day)));
	return { has: (id) => (rows.knownFrom(id) ?? day) > day };
}

function ids(records: readonly { readonly id: string }[]): ReadonlySet<string> {
	return new Set(records.map(({ id }) => id));
}
