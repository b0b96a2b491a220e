import type { Of } from "./ical-event";

/**
 * Which of a calendar's events a later revision in it replaces: of those with one UID, and one RECURRENCE-ID where they have
 * any, the one of the highest SEQUENCE stands (RFC 5545 §3.8.7.4). Of equal ones all stand: some programs give one UID to many.
 */
export function earlierRevisions(events: readonly { readonly of: Of }[]): ReadonlySet<number> {
	const newest = new Map<string, number>();
	for (const { of } of events) newest.set(keyOf(of), Math.max(newest.get(keyOf(of)) ?? 0, revisionOf(of)));
	return new Set(
		events.flatMap(({ of }, at) => (uidOf(of) !== "" && revisionOf(of) < (newest.get(keyOf(of)) ?? 0) ? [at] : [])),
	);
}

function keyOf(of: Of): string {
	return `${uidOf(of)}\n${of("recurrence-id")[0]?.values[0] ?? ""}`;
}

function uidOf(of: Of): string {
	return of("uid")[0]?.values[0] ?? "";
}

function revisionOf(of: Of): number {
	const written = of("sequence")[0]?.values[0] ?? "";
	return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
