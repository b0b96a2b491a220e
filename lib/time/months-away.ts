import { lastDayOfMonth, type PlainDate } from "./plain-date";

/** The same day of the month some months later, or earlier below 0; the month's last day where it has no such day. */
export function monthsAway({ year, month, day }: PlainDate, months: number): PlainDate {
	const index = year * 12 + month - 1 + months;
	const there = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
	return { ...there, day: Math.min(day, lastDayOfMonth(there.year, there.month)) };
}
