import { describe, expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { extentOf, periodSpan } from "./extent";
import { OVERVIEW_HEIGHT, overviewScene, overviewWindow } from "./overview";
import { HOME, sampleDossier, whenOf } from "./sample-dossier";

const at = (text: string) => whenOf(text).core.start ?? 0;
const extent = { start: at("2024-01-01"), end: at("2025-01-01") };

describe("overviewScene(index, extent, width, viewport)", () => {
	const index = indexEvents(
		sampleDossier([
			{ id: "a", when: "2024-04-10" },
			{ id: "b", when: "2024-04-11" },
			{ id: "c", when: "2024-06" },
		]),
		HOME.timeZone,
	);

	it("is one bar a month, linear, the highest of full height", () => {
		expect(overviewScene(index, extent, 366, extent).bars).toEqual([
			{ x0: 91, x1: 121, height: OVERVIEW_HEIGHT, count: 2 },
			{ x0: 152, x1: 182, height: OVERVIEW_HEIGHT / 2, count: 1 },
		]);
	});

	it("counts by the day where months would be over 120 px, and by the hour where days would", () => {
		const weeks = { start: at("2024-04-01"), end: at("2024-05-01") };
		expect(overviewScene(index, weeks, 300, weeks).bars).toEqual([
			{ x0: 90, x1: 100, height: OVERVIEW_HEIGHT, count: 1 },
			{ x0: 100, x1: 110, height: OVERVIEW_HEIGHT, count: 1 },
		]);
		const days = { start: at("2024-04-09"), end: at("2024-04-12") };
		expect(overviewScene(index, days, 720, days).bars).toEqual([
			{ x0: 240, x1: 250, height: OVERVIEW_HEIGHT, count: 1 },
			{ x0: 480, x1: 490, height: OVERVIEW_HEIGHT, count: 1 },
		]);
	});

	it("counts by the year, or ten, where months would be under 3 px", () => {
		const long = { start: at("1900-01-01"), end: at("2030-01-01") };
		const bars = overviewScene(index, long, 650, long).bars;
		expect(bars.map((bar) => bar.count)).toEqual([3]);
		expect((bars[0]?.x1 ?? 0) - (bars[0]?.x0 ?? 0)).toBeCloseTo(5, 0);
	});
});

describe("overviewWindow(extent, width, viewport)", () => {
	it("is at least 10 wide, inside the strip, with grips when wider than 30", () => {
		const day = { start: at("2024-12-31"), end: at("2025-01-01") };
		expect(overviewWindow(extent, 366, day)).toEqual({ x0: 356, x1: 366, grips: false });
		expect(overviewWindow(extent, 366, { start: at("2024-03-01"), end: at("2024-05-01") })).toEqual({
			...{ x0: 60, x1: 121 },
			grips: true,
		});
	});
});

describe("extentOf(index, periods, updated)", () => {
	it("holds every finite bound with air in whole days, and the year of the last change where nothing is dated", () => {
		const index = indexEvents(sampleDossier([{ id: "a", when: "2024-04-10/.." }]), HOME.timeZone);
		const period = { id: "all", title: "All", when: whenOf("2024-04/2024-06") };
		const { start, end } = extentOf(index, [period], "2024-12-31");
		expect(start < at("2024-04-01") && end > at("2024-07-01")).toBe(true);
		const empty = indexEvents(sampleDossier([]), HOME.timeZone);
		expect(extentOf(empty, [], "2031-05-01")).toEqual({ start: Date.UTC(2031, 0), end: Date.UTC(2032, 0) });
		expect([start % 86_400_000, end % 86_400_000].map(Math.abs)).toEqual([0, 0]);
	});

	it("goes no farther than the first and the last day that can be typed and addressed", () => {
		const index = indexEvents(sampleDossier([{ id: "a", when: "-9999-01-01/9999-12-31" }]), HOME.timeZone);
		expect(extentOf(index, [], "2024-12-31")).toEqual({ start: Date.UTC(-9999, 0), end: Date.UTC(10_000, 0) });
	});

	it("periodSpan closes an open side by the extent", () => {
		expect(periodSpan({ id: "a", title: "A", when: whenOf("2024-04-13/..") }, extent)).toEqual({
			...{ start: at("2024-04-13"), end: extent.end },
		});
	});
});
