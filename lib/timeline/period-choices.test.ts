import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDossier } from "../dossier/load-dossiers";
import { civilMs, DAY_MS, parsePlainDate } from "../time/plain-date";
import { homeSpan } from "./period-choices";

function day(text: string): number {
	const read = parsePlainDate(text);
	if (!read.ok) throw new RangeError(text);
	return civilMs(read.value);
}

const entry = loadDossier("trilateral-summit-2024");
if (entry === undefined) throw new Error("no dossier");
const FOCUSED = { dossier: { ...entry.lookup.dossier, focus: "week" } };
const EXTENT = { start: day("2022-01-01"), end: day("2026-12-01") };
/** Of a dossier whose focus is that week. */
function homeOn(line: number | null) {
	return homeSpan(FOCUSED, [{ id: "week", title: "Week", span: HOME }], EXTENT, line);
}

const HOME = { from: day("2024-04-07"), to: day("2024-04-13") };

test("homeSpan(…, line) begins a week before the day of knowledge where the focus begins later", () => {
	// The end of 5 April is the beginning of the 6th.
	expect(homeOn(day("2024-04-06"))).toEqual({ from: day("2024-03-29"), to: HOME.to });
	expect(homeOn(day("2024-03-21"))).toEqual({ from: day("2024-03-13"), to: HOME.to });
});

test("homeSpan(…, line) is home at the latest state, with the line in it, and after it", () => {
	for (const line of [null, day("2024-04-10"), day("2024-04-13"), day("2025-02-02")]) expect(homeOn(line)).toBe(HOME);
});

test("homeSpan(…, line) has the line in it wherever the focus is later, within the extent and a month and a half", () => {
	fc.assert(
		fc.property(fc.integer({ min: EXTENT.start + DAY_MS, max: HOME.from - 1 }), (line) => {
			const { from, to } = homeOn(line);
			expect(from).toBeGreaterThanOrEqual(EXTENT.start);
			expect(to).toBeLessThanOrEqual(EXTENT.end);
			expect(from < line && line < to).toBe(true);
			expect(to - from).toBeLessThanOrEqual(45 * DAY_MS);
		}),
	);
});
