import fc from "fast-check";
import { expect, test } from "vitest";
import { civilMs, DAY_MS, parsePlainDate } from "../time/plain-date";
import { homeOnDay } from "./period-choices";

function day(text: string): number {
	const read = parsePlainDate(text);
	if (!read.ok) throw new RangeError(text);
	return civilMs(read.value);
}

const EXTENT = { start: day("2022-01-01"), end: day("2026-12-01") };
const HOME = { from: day("2024-04-07"), to: day("2024-04-13") };

test("homeOnDay(home, line) begins a week before the day of knowledge where the focus begins later", () => {
	// The end of 5 April is the beginning of the 6th.
	expect(homeOnDay(HOME, day("2024-04-06"), EXTENT)).toEqual({ from: day("2024-03-29"), to: HOME.to });
	expect(homeOnDay(HOME, day("2024-03-21"), EXTENT)).toEqual({ from: day("2024-03-13"), to: HOME.to });
});

test("homeOnDay(home, line) is home at the latest state, with the line in it, and after it", () => {
	for (const line of [null, day("2024-04-10"), day("2024-04-13"), day("2025-02-02")])
		expect(homeOnDay(HOME, line, EXTENT)).toBe(HOME);
});

test("homeOnDay(home, line) has the line in it wherever the focus is later, within the extent and a month and a half", () => {
	fc.assert(
		fc.property(fc.integer({ min: EXTENT.start + DAY_MS, max: HOME.from - 1 }), (line) => {
			const { from, to } = homeOnDay(HOME, line, EXTENT);
			expect(from).toBeGreaterThanOrEqual(EXTENT.start);
			expect(to).toBeLessThanOrEqual(EXTENT.end);
			expect(from < line && line < to).toBe(true);
			expect(to - from).toBeLessThanOrEqual(45 * DAY_MS);
		}),
	);
});
