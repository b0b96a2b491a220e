import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../lib/time/plain-date";
import { daysOf, EVERYTHING, MIDDLE_FIFTH, plainEvents } from "./scale-events";

describe("plainEvents", () => {
	it("plainEvents(500) is the same each time, and another with another seed", () => {
		expect(plainEvents(500)).toEqual(plainEvents(500));
		expect(plainEvents(500, 2)).not.toEqual(plainEvents(500));
	});
	it.each([1000, 20_000])("plainEvents(%d) has about 150 bytes an event, its ids once each, in five lanes", (count) => {
		const events = plainEvents(count);
		expect(Math.abs(JSON.stringify(events).length / count - 150)).toBeLessThan(5);
		expect(new Set(events.map(({ id }) => id)).size).toBe(count);
		expect(new Set(events.map(({ lane }) => lane)).size).toBe(5);
	});
	it("plainEvents(20,000) has a fifth with an end, never before its start and written alike, and a third with an hour", () => {
		const events = plainEvents(20_000);
		const ended = events.filter(({ end }) => end !== undefined);
		expect(Math.round((ended.length / events.length) * 20)).toBe(4);
		expect(ended.every(({ start, end = "" }) => end > start && end.length === start.length)).toBe(true);
		const timed = events.filter(({ start }) => /^\d{4}-\d\d-\d\dT\d\d:00Z$/.test(start));
		expect(Math.round((timed.length / events.length) * 30)).toBe(10);
	});
});

describe("the spans", () => {
	it("MIDDLE_FIFTH is whole days, a fifth of EVERYTHING within a day and about its middle", () => {
		const length = ({ from, to }: typeof EVERYTHING) => to - from;
		expect(Math.abs(length(MIDDLE_FIFTH) * 5 - length(EVERYTHING))).toBeLessThan(5 * DAY_MS);
		expect(daysOf(MIDDLE_FIFTH)).toEqual({ first: "2019-03-14", last: "2020-10-18" });
		expect(daysOf(EVERYTHING)).toEqual({ first: "2016-01-01", last: "2023-12-31" });
	});
});
