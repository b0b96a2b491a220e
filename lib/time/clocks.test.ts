import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockRows } from "./clocks";
import { toInstant } from "./instant";
import { parseWhen } from "./parse-when";

const ZONES = [
	{ timeZone: "America/New_York", title: "Washington" },
	{ timeZone: "Asia/Manila", title: "Manila" },
	{ timeZone: "Asia/Tokyo", title: "Tokyo" },
];

function moment(text: string) {
	const parsed = parseWhen(text);
	if (!parsed.ok || parsed.value.instant === undefined) throw new Error(text);
	return { instant: parsed.value.instant, precision: parsed.value.precision };
}

function minute(epochMs: number) {
	return { instant: toInstant(epochMs), precision: "minute" } as const;
}

function rows(start: string, end: string | null) {
	return clockRows(moment(start), end === null ? null : moment(end), "America/New_York", ZONES);
}

describe("clockRows", () => {
	it("clockRows(the bilateral) ends on the 11th in Manila and Tokyo", () => {
		expect(rows("2024-04-10T10:50-04:00", "2024-04-10T12:20-04:00")).toEqual([
			{
				...ZONES[0],
				home: true,
				start: "10:50",
				end: "12:20",
				dates: "Wed 10 April",
				datesShort: "10 April",
				midnightAt: null,
			},
			{
				...ZONES[1],
				home: false,
				start: "22:50",
				end: "00:20",
				dates: "Wed 10 – Thu 11",
				datesShort: "10–11 Apr",
				midnightAt: 70 / 90,
			},
			{
				...ZONES[2],
				home: false,
				start: "23:50",
				end: "01:20",
				dates: "Wed 10 – Thu 11",
				datesShort: "10–11 Apr",
				midnightAt: 10 / 90,
			},
		]);
	});

	it("clockRows without an end, or with one that is not later, has no end and no midnight", () => {
		const start = "2024-04-10T10:50-04:00";
		for (const end of [null, start, "2024-04-10T09:00-04:00"]) {
			expect(rows(start, end).map((row) => [row.end, row.midnightAt, row.dates])).toEqual([
				[null, null, "Wed 10 April"],
				[null, null, "Wed 10 April"],
				[null, null, "Wed 10 April"],
			]);
		}
	});

	it("clockRows names both months and both years where they differ", () => {
		expect(rows("2024-04-30T23:00-04:00", "2024-05-01T01:00-04:00")[0]).toMatchObject({
			dates: "Tue 30 Apr – Wed 1 May",
			datesShort: "30 Apr – 1 May",
			midnightAt: 0.5,
		});
		expect(rows("2024-12-31T23:00-05:00", "2025-01-01T01:00-05:00")[0]).toMatchObject({
			dates: "Tue 31 Dec 2024 – Wed 1 Jan 2025",
		});
	});

	it("clockRows shows the seconds that are stated, of each end on its own", () => {
		const [row] = rows("2024-04-10T23:58:00-04:00", "2024-04-10T23:59:59-04:00");
		expect([row?.start, row?.end]).toEqual(["23:58:00", "23:59:59"]);
		expect(rows("2024-04-10T23:58-04:00", "2024-04-10T23:59:59-04:00")[1]).toMatchObject({
			start: "11:58",
			end: "11:59:59",
		});
	});

	it("clockRows names the offset where a clock is set anew between the hours or shows one twice", () => {
		const datesOf = (start: string, end: string | null) => {
			const zones = [{ timeZone: "Europe/London", title: "London" }, ...ZONES.slice(2)];
			return clockRows(moment(start), end === null ? null : moment(end), "Asia/Tokyo", zones).map((row) => row.dates);
		};
		expect([
			datesOf("2023-10-29T01:30+01:00", null),
			datesOf("2023-10-29T01:30Z", null),
			datesOf("2023-10-29T01:15+01:00", "2023-10-29T01:15Z"),
			datesOf("2023-10-29T02:15Z", "2023-10-29T03:00Z"),
		]).toEqual([
			["Sun 29 October, UTC+1", "Sun 29 October"],
			["Sun 29 October, UTC+0", "Sun 29 October"],
			["Sun 29 October, UTC+1 to UTC+0", "Sun 29 October"],
			["Sun 29 October", "Sun 29 October"],
		]);
	});

	it("clockRows measures midnight by what really passes on a night on which the clock changes", () => {
		// 23:00 EST to 03:00 EDT is three hours, one of them before midnight.
		expect(rows("2024-03-09T23:00-05:00", "2024-03-10T03:00-04:00")[0]?.midnightAt).toBeCloseTo(1 / 3);
	});

	it("clockRows(…).midnightAt lies strictly inside, and is null exactly when the day stays the same or ends at midnight", () => {
		const anyMinute = fc.integer({ min: 0, max: 60_000_000 }).map((m) => m * 60_000);
		fc.assert(
			fc.property(anyMinute, fc.integer({ min: 1, max: 3000 }), (start, minutes) => {
				const end = minute(start + minutes * 60_000);
				for (const row of clockRows(minute(start), end, "Asia/Tokyo", ZONES)) {
					if (row.midnightAt === null) expect(row.dates.includes("–") && row.end !== "00:00").toBe(false);
					else expect(row.midnightAt > 0 && row.midnightAt < 1 && row.dates.includes("–")).toBe(true);
				}
			}),
		);
	});
});
