import { DAY_MS } from "../../time/plain-date";
import { scanWhen } from "../../time/scan-when";
import type { When } from "../../time/when";
import { zoneOfOffset } from "./clock-in-zone";
import { writtenNote } from "./settle-sides";

/** When an event is, as `settleSides` settles it, and what its history is reckoned from. */
export type PlainSides = {
	readonly when: When;
	/** A second hour, or the second date of an interval. */
	readonly until: When | null;
	/** "" for dates without an hour. */
	readonly zone: string;
	readonly note: string;
	/** The end of all that its start may mean (of an interval: its first day), and of all that it may mean. Civil ms. */
	readonly begun: number;
	readonly last: number;
};

/** So many dates are remembered: the days of a century. */
const MOST_KEPT = 40_000;

/** Reads the sides of many events, whose dates come again and again; null where they are not plain dates or hours. */
export function plainSidesReader(): (start: string, end: string) => PlainSides | null {
	const kept = new Map<string, When | null>();
	const dateOf = (text: string): When | null => {
		const known = kept.get(text);
		if (known !== undefined) return known;
		const scanned = scanWhen(text);
		const read = scanned.kind === "when" ? scanned.value : null;
		if (kept.size < MOST_KEPT) kept.set(text, read);
		return read;
	};
	return (start, end) => {
		const from = dateOf(start);
		if (from === null || from.bounds.end === null || from.bounds.start === null) return null;
		const zone = from.kind === "instant" ? zoneOfOffset(from, null) : "";
		if (zone === undefined) return null;
		const over = from.bounds.end;
		if (end === "") return { when: from, until: null, zone, note: "", begun: over, last: over };
		if (end === start) {
			const note = writtenNote(`${start} – ${end}`);
			return { when: from, until: null, zone, note, begun: over, last: over };
		}
		const to = dateOf(end);
		if (to === null || to.bounds.end === null || to.kind !== from.kind) return null;
		if (from.instant !== undefined && to.instant !== undefined) {
			if (to.instant <= from.instant || zoneOfOffset(to, null) === undefined) return null;
			return { when: from, until: to, zone, note: "", begun: over, last: to.bounds.end };
		}
		if (to.bounds.end <= from.bounds.start) return null;
		return { when: from, until: to, zone, note: "", begun: from.bounds.start + DAY_MS, last: to.bounds.end };
	};
}
