import { DAY_MS } from "./plain-date";
import type { When } from "./when";

/** What the order looks at: an event, or anything with its id and its date. */
export type Dated = { readonly id: string; readonly when: When; readonly until?: When };

/**
 * Compares two dated things in civil order, the one order of the dossier: by the date printed in the event's own place,
 * then by the hour, then by the end of what it may mean, then by id. What has an hour leads its day, and dates without one
 * follow: nobody knows that they came first. Hours are compared as instants: the order that every clock agrees on, so it
 * does not change with the clock.
 */
export function compareCivil(a: Dated, b: Dated): number {
	return compareKeys(civilKey(a), civilKey(b));
}

/** What the order looks at, worked out once: for those who sort many. */
export type CivilKey = { readonly day: number; readonly hour: number; readonly last: number; readonly id: string };

export function civilKey(dated: Dated): CivilKey {
	return { day: civilDay(dated.when), hour: hourOf(dated.when), last: lastOf(dated), id: dated.id };
}

/** `compareKeys(civilKey(a), civilKey(b))` is `compareCivil(a, b)`. */
export function compareKeys(a: CivilKey, b: CivilKey): number {
	return (
		difference(a.day, b.day) ||
		difference(a.hour, b.hour) ||
		difference(a.last, b.last) ||
		(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}

/** The start, at midnight, of the first day that a date may mean, as printed; -Infinity where its start is open. */
export function civilDay(when: When): number {
	return when.bounds.start === null ? -Infinity : Math.floor(when.bounds.start / DAY_MS) * DAY_MS;
}

function hourOf(when: When): number {
	return when.kind === "instant" && when.instant !== undefined ? when.instant : Infinity;
}

function lastOf({ when, until }: Dated): number {
	return (until ?? when).bounds.end ?? Infinity;
}

/** Infinities are equal to themselves, which a subtraction would make NaN. */
function difference(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
