import { monthsAway } from "../time/months-away";
import { parsePlainDate, plainDateText } from "../time/plain-date";
import { type KeyPress, shortcutFor } from "./shortcuts";

/** Where the day of knowledge stands and what lies around it; plain dates. */
export type DaysAround = {
	/** null: the latest. */
	readonly day: string | null;
	/** The first and the last that there is. */
	readonly first: string;
	readonly latest: string;
	/** The change before, null where there is none; the one after, null for the latest. */
	readonly before: string | null;
	readonly after: string | null;
};

/** Where a key leads the day of knowledge: a plain date, or null for the latest; undefined where the key does nothing to it. */
export function keyedDay(press: KeyPress, around: DaysAround): string | null | undefined {
	switch (shortcutFor(press, "knowledge")) {
		case "change-before":
			return around.before ?? undefined;
		case "change-after":
			return around.after;
		case "month-before":
			return aMonthAway(around, -1);
		case "month-after":
			return aMonthAway(around, 1);
		case "first-change":
			return around.first;
		case "latest":
			return null;
		default:
			return undefined;
	}
}

/** A month is a longer step than a change; it ends where there is nothing further. */
function aMonthAway({ day, first, latest }: DaysAround, months: number): string | null {
	const from = parsePlainDate(day ?? latest);
	const to = from.ok ? plainDateText(monthsAway(from.value, months)) : latest;
	return to >= latest ? null : to < first ? first : to;
}
