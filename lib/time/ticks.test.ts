import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "./date-arbitraries";
import { DAY_MS, HOUR_MS } from "./plain-date";
import { type Axis, type AxisTick, LABEL_OFFSET, xOf } from "./tick-labels";
import { type AxisTier, axisTiers, gridOf, MOST_TICKS, secondClockTicks, yearTicks } from "./ticks";

const measure = (text: string, weight: 450 | 600) => text.length * (weight === 600 ? 7 : 6.6);
const CLOCKS = {
	home: { timeZone: "America/New_York", title: "Washington" },
	other: { timeZone: "Asia/Tokyo", title: "Tokyo" },
};

function axis(start: number, end: number, width = 1272): Axis {
	return { span: { start, end }, width, measure };
}

function texts(ticks: readonly AxisTick[] | undefined): readonly (string | null)[] {
	return (ticks ?? []).map(({ text }) => text);
}

function tiers(start: number, end: number, width = 1272): readonly AxisTier[] {
	return axisTiers(axis(start, end, width), CLOCKS);
}

describe("axisTiers", () => {
	it("axisTiers(summit week) has Washington's days with 12:00 and 18:00, and Tokyo's midnights 13 hours off", () => {
		const [home, other] = tiers(at(2024, 4, 7), at(2024, 4, 13));
		expect(home?.title).toBe("Washington");
		expect(home?.ticks.slice(0, 5)).toEqual([
			{ x: 0, text: "Sun 7 Apr", major: true, align: "start" },
			{ x: 53, text: null, major: false, align: "middle" },
			{ x: 106, text: "12:00", major: false, align: "middle" },
			{ x: 159, text: "18:00", major: false, align: "middle" },
			{ x: 212, text: "Mon 8 Apr", major: true, align: "start" },
		]);
		expect(home?.ticks.at(-1)).toEqual({ x: 1272, text: null, major: true, align: "start" });
		expect(other).toMatchObject({ title: "Tokyo", tone: "muted" });
		expect(texts(other?.ticks)).toEqual([
			"Sun 7 Apr",
			"Mon 8 Apr",
			"Tue 9 Apr",
			"Wed 10 Apr",
			"Thu 11 Apr",
			"Fri 12 Apr",
			"Sat 13 Apr",
		]);
		expect(other?.ticks[0]).toEqual({ x: 0, text: "Sun 7 Apr", major: false, align: "start" });
		expect(other?.ticks[1]?.x).toBe(97.2);
	});

	it("axisTiers(a minute) still has ticks, named to the second", () => {
		const start = at(2024, 4, 10) + 650 * 60_000;
		expect(texts(tiers(start, start + 60_000)[0]?.ticks)).toEqual(expect.arrayContaining(["10:50:30", "10:50:40"]));
	});

	it("axisTiers below 120 px a day has days over months", () => {
		const [days, months] = tiers(at(2024, 3, 29), at(2024, 4, 13));
		expect(texts(days?.ticks).slice(0, 5)).toEqual(["Fri 29", "Sat 30", "Sun 31", "Mon 1", "Tue 2"]);
		expect(months?.ticks).toEqual([
			{ x: 0, text: "March 2024", major: false, align: "start" },
			{ x: 254.4, text: "April 2024", major: true, align: "start" },
		]);
	});

	it("axisTiers below 24 px a day has months over years", () => {
		const [months, years] = tiers(at(2023, 11, 5), at(2024, 3, 3));
		expect(texts(months?.ticks)).toEqual(["Nov", "Dec", "Jan", "Feb", null]);
		expect(texts(years?.ticks)).toEqual(["2023", "2024"]);
	});

	it("axisTiers below 3 px a day has quarters over years, the first text of each year under its year's start", () => {
		const [quarters, years] = tiers(at(2023, 1, 1), at(2026, 1, 1));
		expect(texts(quarters?.ticks)).toEqual([
			...["Jan", "Apr", "Jul", "Oct"],
			...["Jan", "Apr", "Jul", "Oct"],
			...["Jan", "Apr", "Jul", "Oct"],
			null,
		]);
		expect(texts(years?.ticks)).toEqual(["2023", "2024", "2025", null]);
		expect(years?.ticks[1]?.x).toBe(quarters?.ticks[4]?.x);
	});

	it("axisTiers goes on to years, centuries and years before 1, counted as people write them", () => {
		expect(texts(tiers(at(2015, 1, 1), at(2026, 1, 1), 300)[0]?.ticks)).toEqual([
			"2016",
			"2018",
			"2020",
			"2022",
			"2024",
			null,
		]);
		expect(texts(tiers(at(-250, 1, 1), at(250, 1, 1), 300)[0]?.ticks)).toEqual([
			"200 BC",
			"100 BC",
			"AD 1",
			"AD 100",
			null,
		]);
		expect(texts(tiers(at(-13_800_000_000, 1, 1), at(1_000_000, 1, 1), 600)[0]?.ticks)).toEqual([
			"15 billion BC",
			"10 billion BC",
			"5 billion BC",
			null,
		]);
	});

	it("axisTiers zoomed far in has minutes, with the day pinned to the left edge", () => {
		const noon = at(2024, 4, 10) + 12 * HOUR_MS;
		const [home] = tiers(noon - HOUR_MS / 6, noon + HOUR_MS / 4);
		expect(home?.ticks.filter(({ text }) => text !== null)).toMatchObject([
			{ x: 0, text: "Wed 10 Apr" },
			{ text: "11:52" },
			...Array.from({ length: 22 }, (_, at) => ({
				text: at < 7 ? `11:${53 + at}` : `12:${String(at - 7).padStart(2, "0")}`,
			})),
		]);
	});

	const starts = fc.oneof(
		fc.double({ min: -4.3e20, max: 3e16, noNaN: true }),
		fc.integer({ min: at(-3000, 1, 1), max: at(3000, 1, 1) }),
	);
	const widths = fc.double({ min: 3, max: 20.6, noNaN: true }).map((power) => 10 ** power);
	const axes = fc
		.tuple(starts, widths, fc.integer({ min: 1, max: 8000 }), fc.double({ min: 0.5, max: 3, noNaN: true }))
		.map(([start, length, width, size]): Axis => {
			const wide = (text: string, weight: 450 | 600) => measure(text, weight) * size;
			return { span: { start, end: start + length }, width, measure: wide };
		});

	function boxes(drawn: Axis, ticks: readonly AxisTick[]) {
		return ticks.flatMap(({ x, text, align }) => {
			if (text === null) return [];
			const half = drawn.measure(text, 450) / 2;
			const x0 = align === "start" ? x + LABEL_OFFSET : x - half;
			return [{ x0, x1: align === "start" ? x0 + drawn.measure(text, 450) : x + half }];
		});
	}

	/** Sums of doubles differ in their last bits. */
	const ROUNDING = 1e-9;

	it("axisTiers(any span) has at most 200 finite ticks in the plot, and labels that neither overlap nor are cut", () => {
		fc.assert(
			fc.property(axes, (drawn) => {
				const result = axisTiers(drawn, CLOCKS);
				expect(result.flatMap(({ ticks }) => ticks).length).toBeLessThanOrEqual(MOST_TICKS);
				for (const { ticks } of [...result, { ticks: yearTicks(drawn) }]) {
					for (const { x } of ticks) expect(x >= 0 && x <= drawn.width).toBe(true);
					const drawnBoxes = boxes(drawn, ticks);
					drawnBoxes.forEach((box, index) => {
						expect(box.x0).toBeGreaterThanOrEqual(-ROUNDING);
						expect(box.x1).toBeLessThanOrEqual(drawn.width + ROUNDING);
						const next = drawnBoxes[index + 1];
						if (next !== undefined) expect(box.x1).toBeLessThanOrEqual(next.x0 + ROUNDING);
					});
				}
			}),
			{ numRuns: 600 },
		);
	});

	it("axisTiers(an empty or unmeasured plot) has no ticks", () => {
		for (const empty of [axis(0, 0), axis(0, DAY_MS, 0), axis(0, DAY_MS, Number.NaN)]) {
			expect(axisTiers(empty, CLOCKS).flatMap(({ ticks }) => ticks)).toEqual([]);
		}
	});
});

describe("gridOf", () => {
	it("gridOf(tiers) are the major ticks of the first tier", () => {
		expect(gridOf(tiers(at(2024, 4, 7), at(2024, 4, 13)))).toEqual([0, 212, 424, 636, 848, 1060, 1272]);
	});
});

describe("secondClockTicks", () => {
	it("secondClockTicks follow the change of the home clock: Tokyo's midnight moves from 10:00 to 11:00", () => {
		const drawn = axis(at(2024, 3, 9), at(2024, 3, 12), 720);
		const xs = secondClockTicks(drawn, "America/New_York", "Asia/Tokyo").map(({ x }) => x);
		expect(xs).toEqual([0, xOf(drawn, at(2024, 3, 9) + 10 * HOUR_MS), 350, 590]);
	});

	it("secondClockTicks(a zone's midnight that does not exist) stands where its day begins", () => {
		const drawn = axis(at(2018, 11, 3), at(2018, 11, 5), 480);
		const ticks = secondClockTicks(drawn, "UTC", "America/Sao_Paulo");
		expect(ticks.map(({ x }) => x)).toEqual([30, 270]);
	});
});

describe("yearTicks", () => {
	it("yearTicks(the overview) are the years", () => {
		expect(texts(yearTicks(axis(at(2022, 1, 1), at(2026, 6, 1))))).toEqual(["2022", "2023", "2024", "2025", "2026"]);
	});
});
