import { type ColumnDate, endOfDate, instantOfDate, isHour } from "../../columns/date-column";
import { DAY_MS } from "../../time/plain-date";
import { zoneOfMinutes } from "./clock-in-zone";

/** When an event is, as `settleSides` settles it, and what its history is reckoned from. */
export type PlainSides = {
	readonly when: ColumnDate;
	/** A second hour, or the second date of an interval. */
	readonly until: ColumnDate | null;
	/** "" for dates without an hour. */
	readonly zone: string;
	/** The end of all that its start may mean (of an interval: its first day), and of all that it may mean. Civil ms. */
	readonly begun: number;
	readonly last: number;
};

/** The sides of an event; null where `settleSides` has something to say of them. @param until null: it has no end of its own */
export function plainSides(when: ColumnDate, until: ColumnDate | null): PlainSides | null {
	const zone = isHour(when) ? zoneOfMinutes(when.offset) : "";
	if (zone === undefined) return null;
	const over = endOfDate(when);
	if (until === null) return { when, until, zone, begun: over, last: over };
	const last = endOfDate(until);
	if (isHour(when) !== isHour(until)) return null;
	if (isHour(when)) {
		if (instantOfDate(until) <= instantOfDate(when) || zoneOfMinutes(until.offset) === undefined) return null;
		return { when, until, zone, begun: over, last };
	}
	return last > when.start ? { when, until, zone, begun: when.start + DAY_MS, last } : null;
}
