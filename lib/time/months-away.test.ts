import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsAway } from "./months-away";
import { dayNumber, lastDayOfMonth, parsePlainDate, plainDateText } from "./plain-date";

function away(day: string, months: number): string {
	const read = parsePlainDate(day);
	if (!read.ok) throw new Error(day);
	return plainDateText(monthsAway(read.value, months));
}

test("monthsAway(date, months) keeps the day of the month, or takes the last there is", () => {
	expect([
		away("2024-04-05", 1),
		away("2024-04-05", -1),
		away("2024-01-31", 1),
		away("2023-03-31", -1),
		away("2024-12-15", 1),
		away("2024-01-15", -1),
		away("0000-01-01", -1),
	]).toEqual(["2024-05-05", "2024-03-05", "2024-02-29", "2023-02-28", "2025-01-15", "2023-12-15", "-000001-12-01"]);
});

test("monthsAway(date, 1) is later by 28 to 31 days, and back again from a day that all months have", () => {
	fc.assert(
		fc.property(fc.integer({ min: -20, max: 3000 }), fc.integer({ min: 1, max: 12 }), fc.nat(30), (year, month, at) => {
			const date = { year, month, day: Math.min(at + 1, lastDayOfMonth(year, month)) };
			const later = monthsAway(date, 1);
			const days = dayNumber(later) - dayNumber(date);
			expect(days >= 28 && days <= 31).toBe(true);
			if (date.day <= 28) expect(monthsAway(later, -1)).toEqual(date);
		}),
	);
});
