import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInstant } from "./instant";
import { civilMs, DAY_MS, HOUR_MS } from "./plain-date";
import { scanWhen } from "./scan-when";
import { civilOf, instantOf, isShownTwice, offsetMinutes } from "./zone";

const ZONES = [
	"UTC",
	"America/New_York",
	"Asia/Tokyo",
	"Asia/Manila",
	"Asia/Kolkata",
	"Pacific/Apia",
	"America/Sao_Paulo",
	"Europe/Dublin",
	"Australia/Lord_Howe",
];
const zones = fc.constantFrom(...ZONES);
const HOUR = 60;

/** The ms of an instant in ISO 8601, through the scanner of our own. */
function parsedInstant(text: string): number {
	const scanned = scanWhen(text);
	if (scanned.kind !== "when") throw new Error(text);
	return scanned.value.instant ?? Number.NaN;
}

function civil(year: number, month: number, day: number, hour = 0, minute = 0): number {
	return civilMs({ year, month, day, hour, minute });
}

describe("isShownTwice", () => {
	it.each([
		["Europe/London", civil(2023, 10, 29, 0, 59), false],
		["Europe/London", civil(2023, 10, 29, 1, 0), true],
		["Europe/London", civil(2023, 10, 29, 1, 59), true],
		["Europe/London", civil(2023, 10, 29, 2, 0), false],
		["Europe/London", civil(2023, 3, 26, 1, 30), false],
		["Australia/Lord_Howe", civil(2024, 4, 7, 1, 45), true],
		["Asia/Tokyo", civil(2023, 10, 29, 1, 30), false],
	])("in %s of %d is %s", (zone, reading, twice) => {
		expect(isShownTwice(reading, zone)).toBe(twice);
	});

	it("is so exactly where another instant within a day shows the same", () => {
		fc.assert(
			fc.property(zones, fc.integer({ min: 0, max: 2_000_000 }), (zone, quarters) => {
				const instant = toInstant(quarters * 15 * 60_000);
				const reading = civilOf(instant, zone);
				const others = Array.from({ length: 193 }, (_, at) => toInstant(instant + (at - 96) * 15 * 60_000));
				const same = others.filter((other) => civilOf(other, zone) === reading);
				expect(isShownTwice(reading, zone)).toBe(same.length > 1);
			}),
		);
	});
});

describe("civilOf", () => {
	it("civilOf(the bilateral's start) is 10:50, 22:50 and 23:50", () => {
		const start = toInstant(civil(2024, 4, 10, 14, 50));
		expect(["America/New_York", "Asia/Manila", "Asia/Tokyo"].map((zone) => civilOf(start, zone))).toEqual([
			civil(2024, 4, 10, 10, 50),
			civil(2024, 4, 10, 22, 50),
			civil(2024, 4, 10, 23, 50),
		]);
	});

	it("civilOf(t, UTC) is t, negative years and ms included", () => {
		fc.assert(
			fc.property(fc.integer({ min: -400_000_000_000_000, max: 8_000_000_000_000 }), (t) => {
				expect(civilOf(toInstant(t), "UTC")).toBe(t);
			}),
		);
	});

	it("civilOf(t, z) is within 16 hours of t, in every century", () => {
		fc.assert(
			fc.property(fc.integer({ min: -300_000_000_000_000, max: 250_000_000_000_000 }), zones, (t, zone) => {
				expect(Math.abs(civilOf(toInstant(t), zone) - t)).toBeLessThan(16 * HOUR_MS);
			}),
		);
	});

	it("civilOf(t beyond what Intl reaches) uses the offset at its end", () => {
		expect(Number.isFinite(civilOf(toInstant(-4e20), "Asia/Tokyo"))).toBe(true);
	});

	it("civilOf(t, z) is what Intl prints, on the days on which clocks change too", () => {
		const changes = [
			civil(2024, 3, 10),
			civil(2024, 11, 3),
			civil(2011, 12, 30),
			civil(2018, 2, 18),
			civil(1949, 4, 2),
		];
		const near = fc
			.tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * 86_400, max: 2 * 86_400 }))
			.map(([change, seconds]) => change + seconds * 1000);
		fc.assert(
			fc.property(near, zones, (t, zone) => {
				const printed = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
				const reading = parsedInstant(`${printed.format(t).replace(" ", "T")}Z`);
				expect(civilOf(toInstant(t), zone)).toBe(reading);
			}),
			{ numRuns: 500 },
		);
	});

	it("offsetMinutes follows summer time and history", () => {
		const at = (year: number, month: number) => toInstant(civil(year, month, 15));
		expect(offsetMinutes(at(2024, 1), "America/New_York")).toBe(-5 * HOUR);
		expect(offsetMinutes(at(2024, 7), "America/New_York")).toBe(-4 * HOUR);
		expect(offsetMinutes(at(1949, 7), "Asia/Tokyo")).toBe(10 * HOUR);
		expect(offsetMinutes(at(2011, 12), "Pacific/Apia")).toBe(-10 * HOUR);
		expect(offsetMinutes(at(2012, 1), "Pacific/Apia")).toBe(14 * HOUR);
		expect(offsetMinutes(at(2024, 1), "Asia/Kolkata")).toBe(330);
	});
});

describe("instantOf", () => {
	const readings = fc.integer({ min: civil(-2000, 1, 1) / 1000, max: civil(2037, 1, 1) / 1000 }).map((s) => s * 1000);
	const recent = fc
		.integer({ min: civil(1900, 1, 1) / 60_000, max: civil(2037, 1, 1) / 60_000 })
		.map((m) => m * 60_000);

	it("civilOf(instantOf(c)) is c, or the first reading after the gap in which c falls", () => {
		fc.assert(
			fc.property(fc.oneof(readings, recent), zones, (reading, zone) => {
				const shown = civilOf(instantOf(reading, zone), zone);
				expect(shown).toBeGreaterThanOrEqual(reading);
				expect(shown - reading).toBeLessThanOrEqual(DAY_MS);
			}),
			{ numRuns: 1000 },
		);
	});

	it("instantOf(civilOf(t)) is t or, where the clock shows it twice, the earlier of the two", () => {
		fc.assert(
			fc.property(recent, zones, (t, zone) => {
				const back = instantOf(civilOf(toInstant(t), zone), zone);
				expect(back).toBeLessThanOrEqual(t);
				expect(civilOf(back, zone)).toBe(civilOf(toInstant(t), zone));
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		["a gap: the moment after it", "America/New_York", civil(2024, 3, 10, 2, 30), civil(2024, 3, 10, 7)],
		["a repeated hour: the earlier", "America/New_York", civil(2024, 11, 3, 1, 30), civil(2024, 11, 3, 5, 30)],
		["a gap at midnight", "America/Sao_Paulo", civil(2018, 11, 4), civil(2018, 11, 4, 3)],
		["a day left out", "Pacific/Apia", civil(2011, 12, 30, 12), civil(2011, 12, 30, 10)],
		["winter time as the exception", "Europe/Dublin", civil(2024, 3, 31, 1, 30), civil(2024, 3, 31, 1)],
	])("instantOf in %s", (_, zone, reading, instant) => {
		expect(instantOf(reading, zone)).toBe(instant);
	});
});
