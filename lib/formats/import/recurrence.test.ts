import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { dayNumber, parsePlainDate, plainDateText } from "../../time/plain-date";
import { occurrences } from "./recurrence";
import { readRule } from "./recurrence-rule";

const WIDE = {
	first: dayNumber({ year: 1976, month: 1, day: 1 }),
	last: dayNumber({ year: 2076, month: 1, day: 1 }),
	most: 1000,
};

function days(start: string, text: string, bounds = WIDE) {
	const from = parsePlainDate(start);
	const read = readRule(text);
	if (!from.ok || !read.ok) throw new RangeError(read.ok ? start : read.why);
	const found = occurrences(from.value, { ...read.rule, until: null }, bounds);
	return { days: found.days.map(plainDateText), cut: found.cut };
}

describe("occurrences", () => {
	it.each([
		["2024-01-31", "FREQ=MONTHLY;COUNT=3", ["2024-01-31", "2024-03-31", "2024-05-31"]],
		["2024-02-29", "FREQ=YEARLY;COUNT=2", ["2024-02-29", "2028-02-29"]],
		[
			"2024-04-11",
			"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO;COUNT=4",
			["2024-04-11", "2024-04-22", "2024-04-25", "2024-05-06"],
		],
		["2024-01-26", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["2024-01-26", "2024-02-23", "2024-03-29"]],
		["2024-01-31", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", ["2024-01-31", "2024-02-29", "2024-03-29"]],
		["2024-11-28", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", ["2024-11-28", "2025-11-27"]],
	])("%s %s", (start, rule, expected) => {
		expect(days(start, rule)).toEqual({ days: expected, cut: null });
	});
	it("ends by itself where a rule never matches, and says why it stopped", () => {
		const began = performance.now();
		for (const rule of [
			"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
			"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
			"FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=4",
			"FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15",
			"FREQ=DAILY;INTERVAL=10000;BYMONTH=2;BYMONTHDAY=30",
		]) {
			expect(days("2024-04-11", rule)).toEqual({ days: ["2024-04-11"], cut: "window" });
		}
		const early = { ...WIDE, last: Number.MAX_SAFE_INTEGER };
		expect(days("2024-04-11", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", early).cut).toBe("budget");
		expect(performance.now() - began).toBeLessThan(2000);
	});
	it("gives at most as many as are asked for, within the window", () => {
		const found = days("0001-01-01", "FREQ=DAILY", { ...WIDE, most: 3 });
		expect(found).toEqual({ days: ["1976-01-01", "1976-01-02", "1976-01-03"], cut: "limit" });
	});
	it("agrees with ical.js where that is right: rules that its start fits", () => {
		const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
		const rule = fc.oneof(
			fc.record({ interval: fc.integer({ min: 1, max: 9 }) }).map(({ interval }) => `FREQ=DAILY;INTERVAL=${interval}`),
			fc
				.record({
					interval: fc.integer({ min: 1, max: 4 }),
					days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 }),
				})
				.map(({ interval, days }) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join(",")}`),
			fc
				.record({ nth: fc.constantFrom(1, 2, 3, 4, -1, -2), day: weekday })
				.map(({ nth, day }) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
			fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
			fc
				.record({ month: fc.integer({ min: 1, max: 12 }), nth: fc.integer({ min: 1, max: 4 }), day: weekday })
				.map(({ month, nth, day }) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${day}`),
		);
		fc.assert(
			fc.property(rule, fc.integer({ min: 0, max: 3000 }), (text, ahead) => {
				const iterator = ICAL.Recur.fromString(text).iterator(
					ICAL.Time.fromDateString(plainDateText({ year: 2010, month: 1, day: 1 + (ahead % 28) })),
				);
				const first = iterator.next()?.toString() ?? "";
				const theirs = Array.from({ length: 11 }, () => iterator.next()?.toString() ?? "");
				expect(days(first, `${text};COUNT=12`).days).toEqual([first, ...theirs]);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("readRule", () => {
	it.each([
		...["", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=1,2", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=99999999999"],
		...["FREQ=DAILY;COUNT=-1", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=YEARLY;BYWEEKNO=1"],
	])("does not follow %j", (text) => {
		expect(readRule(text).ok).toBe(false);
	});
});
