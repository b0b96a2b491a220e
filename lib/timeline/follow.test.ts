import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { extentOf } from "./extent";
import { follow, homeWith } from "./follow";
import { anyDossier, HOME, sampleDossier, whenOf } from "./sample-dossier";
import { inView } from "./visible";

const DAY = 86_400_000;
const day = (text: string) => whenOf(text).core.start ?? 0;
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const index = indexEvents(
	sampleDossier([
		{ id: "before", when: "2023-03-01" },
		{ id: "inside", when: "2024-04-10" },
		{ id: "after", when: "2024-08-01" },
	]),
	HOME.timeZone,
);
const extent = extentOf(index, [], "2024-12-31");

describe("follow(index, event, now, extent)", () => {
	it("leaves a window alone that has the event in view, and slides any other to it by its own length", () => {
		const now = { start: day("2024-04-07"), end: day("2024-04-13") };
		expect(follow(index, 1, now, extent)).toBe(now);
		expect(follow(index, 2, now, extent)).toEqual({
			start: day("2024-08-01") - 2.5 * DAY,
			end: day("2024-08-01") + 3.5 * DAY,
		});
	});

	it("has the event in view after any move", () => {
		fc.assert(
			fc.property(
				anyDossier(12),
				fc.integer({ min: -90, max: 90 }),
				fc.integer({ min: 1, max: 60 }),
				(dossier, at, days) => {
					const of = indexEvents(dossier, HOME.timeZone);
					const whole = extentOf(of, [], "2024-12-31");
					const now = { start: day("2024-04-01") + at * DAY, end: day("2024-04-01") + (at + days) * DAY };
					for (let event = 0; event < of.count; event++) {
						expect(inView(of, event, follow(of, event, now, whole))).toBe(true);
					}
				},
			),
		);
	});
});

describe("homeWith(index, event, home, periods, extent)", () => {
	const home = span("2024-04-07", "2024-04-13");
	const periods = [
		{ id: "*", title: "All", span: { from: extent.start, to: extent.end } },
		{ id: "long", title: "Long", span: span("2022-01-01", "2024-01-01") },
		{ id: "short", title: "Short", span: span("2023-01-01", "2023-06-01") },
	];

	it("is home with nothing open or what is open in view", () => {
		expect([null, 1].map((event) => homeWith(index, event, home, periods, extent))).toEqual([home, home]);
	});

	it("is the shortest period that holds the event, else as long as home around it", () => {
		expect(homeWith(index, 0, home, periods, extent)).toEqual(span("2023-01-01", "2023-06-01"));
		const around = { from: day("2024-08-01") - 2.5 * DAY, to: day("2024-08-01") + 3.5 * DAY };
		expect(homeWith(index, 2, home, periods, extent)).toEqual(around);
	});
});
