import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	civilMs,
	civilReading,
	DAY_MS,
	dayNumber,
	fromDayNumber,
	lastDayOfMonth,
	parsePlainDate,
	plainDateText,
	weekdayOf,
} from "./plain-date";

const days = fc.integer({ min: -4_000_000, max: 4_000_000 });

describe("dayNumber", () => {
	it("dayNumber(1970-01-01) is 0, and the day before is -1", () => {
		expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
		expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
	});

	it("dayNumber(d) agrees with the platform's proleptic Gregorian calendar, years 0-99 and negative ones too", () => {
		fc.assert(
			fc.property(days, (number) => {
				const platform = new Date(number * DAY_MS);
				const date = { year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() };
				expect(fromDayNumber(number)).toEqual(date);
				expect(dayNumber(date)).toBe(number);
				expect(weekdayOf(date)).toBe(platform.getUTCDay());
			}),
			{ numRuns: 2000 },
		);
	});

	it("dayNumber∘fromDayNumber is the identity billions of years away", () => {
		fc.assert(
			fc.property(fc.integer({ min: -5_100_000_000_000, max: 400_000_000 }), (number) => {
				expect(dayNumber(fromDayNumber(number))).toBe(number);
			}),
		);
	});

	it("dayNumber(month 13) is January of the next year, and month 0 December of the last", () => {
		expect(dayNumber({ year: 2024, month: 13, day: 1 })).toBe(dayNumber({ year: 2025, month: 1, day: 1 }));
		expect(dayNumber({ year: 2024, month: 0, day: 1 })).toBe(dayNumber({ year: 2023, month: 12, day: 1 }));
	});
});

describe("addDays", () => {
	it("addDays(28 February, 1) depends on the leap year", () => {
		expect(addDays({ year: 2024, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
		expect(addDays({ year: 1900, month: 2, day: 28 }, 1)).toEqual({ year: 1900, month: 3, day: 1 });
		expect(addDays({ year: 0, month: 2, day: 28 }, 1)).toEqual({ year: 0, month: 2, day: 29 });
	});
});

describe("lastDayOfMonth", () => {
	it("lastDayOfMonth(y, m) is the day before the next month", () => {
		fc.assert(
			fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
				const next = dayNumber({ year, month: month + 1, day: 1 });
				expect(fromDayNumber(next - 1)).toEqual({ year, month, day: lastDayOfMonth(year, month) });
			}),
		);
	});
});

describe("civilMs", () => {
	it("civilMs(r) is what the platform gives for a UTC reading", () => {
		expect(civilMs({ year: 2024, month: 4, day: 10, hour: 10, minute: 50 })).toBe(Date.UTC(2024, 3, 10, 10, 50));
	});

	it("civilReading(civilMs(r)) is r, to the second", () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
				const civil = day * DAY_MS + seconds * 1000;
				expect(civilMs(civilReading(civil))).toBe(civil);
			}),
		);
	});
});

describe("parsePlainDate", () => {
	it("parsePlainDate(plainDateText(d)) is d", () => {
		fc.assert(
			fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
				const value = fromDayNumber(number);
				expect(parsePlainDate(plainDateText(value))).toEqual({ ok: true, value });
			}),
		);
	});

	it.each([
		["2023-02-29", 8, "29"],
		["2024-02-30", 8, "30"],
		["2024-04-31", 8, "31"],
		["2024-13-01", 5, "13"],
		["2024-00-01", 5, "00"],
		["2024-01-00", 8, "00"],
		["2024-1-1", 6, "-"],
		["2024-04", 7, ""],
		["2024-04-10T", 10, "T"],
		[" 2024-04-10", 0, " "],
		["20２4-04-10", 2, "２"],
		["-044-01-01", 0, "-"],
		["", 0, ""],
	])("parsePlainDate(%j) points at %i", (text, at, got) => {
		expect(parsePlainDate(text)).toMatchObject({ ok: false, problem: { at, got } });
	});
});
