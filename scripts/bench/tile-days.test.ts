import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/dossier/random";
import { timingOf } from "./measure";
import { ARCHIVE_DAYS, archiveDays, LANE_COUNT, recordsOf } from "./tile-days";

describe("archiveDays(total, seed)", () => {
	const days = archiveDays(100_000_000, 8);
	it("gives all events, and the same for the same seed", () => {
		expect(days).toHaveLength(ARCHIVE_DAYS);
		expect(days.reduce((all, count) => all + count, 0)).toBe(100_000_000);
		expect(archiveDays(100_000_000, 8)).toEqual(days);
		expect(archiveDays(100_000_000, 9)).not.toEqual(days);
	});
	it("has days of a hundred times the usual, and most of about the usual", () => {
		const { median } = timingOf([...days]);
		expect(Math.max(...days) / median).toBeGreaterThan(100);
		const usual = days.filter((count) => count > median / 5 && count < median * 5).length;
		expect(usual / ARCHIVE_DAYS).toBeGreaterThan(0.85);
	});
});

describe("recordsOf(day, count, first, random)", () => {
	const records = recordsOf(366, 3000, 41, seededRandom(3));
	it("gives records of that day in civil order, those with an hour first, each with its own id", () => {
		expect(records).toHaveLength(3000);
		expect([records[0]?.id, new Set(records.map(({ id }) => id)).size]).toEqual(["event-000000041", 3000]);
		expect(new Set(records.map(({ start }) => start.slice(0, 10)))).toEqual(new Set(["1981-01-01"]));
		const hours = records.map(({ start }) => start.slice(10) || "~");
		expect(hours).toEqual([...hours].sort());
		expect(hours.filter((hour) => hour !== "~")).toHaveLength(1000);
	});
	it("gives about 150 bytes of JSON a record, in all lanes", () => {
		const bytes = records.reduce((all, record) => all + JSON.stringify(record).length, 0) / records.length;
		expect(bytes).toBeGreaterThan(130);
		expect(bytes).toBeLessThan(180);
		expect(new Set(records.map(({ lane }) => lane)).size).toBe(LANE_COUNT);
	});
});
