import type { Claim, Dossier } from "./dossier";
import { rowsOf } from "./event-rows";
import { knownFrom } from "./known-from";

const remembered = new WeakMap<Dossier, readonly string[]>();

/**
 * The plain dates on which anything became known, in order, each once: what `asOf` gives changes on these days alone. An
 * undated source counts on the dossier's `updated`, the last day there can be.
 */
export function changeDays(dossier: Dossier): readonly string[] {
	const known = remembered.get(dossier);
	if (known !== undefined) return known;
	const days = [
		...eventDays(dossier),
		...dossier.claims.flatMap(daysOf),
		...dossier.topics.flatMap(({ judgements }) => judgements.map(({ on }) => on)),
		...dossier.sources.map((source) => knownFrom(source, dossier.updated)),
	];
	const { updated } = dossier;
	const ordered = [...new Set(days.map((day) => (day < updated ? day : updated)))].sort();
	remembered.set(dossier, ordered);
	return ordered;
}

function eventDays({ events }: Dossier): readonly string[] {
	return rowsOf(events)?.days() ?? events.flatMap(({ history }) => history.map(({ on }) => on));
}

/** What was said of a claim before it was made counts from the day it was made; what it said before then was never said. */
function daysOf({ madeOn, outcomes, revisions }: Claim): readonly string[] {
	return [
		madeOn,
		...outcomes.map(({ on }) => (on > madeOn ? on : madeOn)),
		...(revisions ?? []).flatMap(({ on }) => (on > madeOn ? [on] : [])),
	];
}

/** The last change before a day, null where there is none. */
export function changeBefore(dossier: Dossier, day: string): string | null {
	return changeDays(dossier).findLast((each) => each < day) ?? null;
}

/** The first change after a day, null where there is none. */
export function changeAfter(dossier: Dossier, day: string): string | null {
	return changeDays(dossier).find((each) => each > day) ?? null;
}
