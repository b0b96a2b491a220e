import { describe, expect, it } from "vitest";
import { placeTime } from "./placed-time";
import { whenOf } from "./sample-dossier";

const DAY = 86_400_000;
const at = (text: string) => whenOf(text).core.start ?? 0;
const place = (when: string, until: string | null = null, clock = "America/New_York") =>
	placeTime({ when: whenOf(when), until: until === null ? null : whenOf(until) }, clock);

describe("placeTime(state, clock)", () => {
	it("moves an hour with the clock and leaves a date where it is", () => {
		const hour = place("2024-04-10T10:50-04:00", "2024-04-10T12:20-04:00", "Asia/Tokyo");
		expect([hour.form, hour.start, hour.end]).toEqual([
			"instants",
			at("2024-04-10") + (23 * 60 + 50) * 60_000,
			at("2024-04-11") + 80 * 60_000,
		]);
		expect(place("2024-04-11", null, "Asia/Tokyo")).toEqual(place("2024-04-11", null, "America/New_York"));
	});

	it("an interval with until goes to the end of its last day", () => {
		const days = place("2023-06-01", "2023-06-07");
		expect([days.form, days.start, days.end]).toEqual(["date", at("2023-06-01"), at("2023-06-08")]);
	});

	it("pads what is approximate and keeps the stated core", () => {
		const about = place("2024-04-10~");
		expect([about.start, about.coreStart, about.coreEnd, about.end]).toEqual([
			at("2024-04-09"),
			at("2024-04-10"),
			at("2024-04-11"),
			at("2024-04-12"),
		]);
	});

	it("an open end is infinite; an unknown end is one unit away and breaks off", () => {
		expect(place("2024-04-10/..").end).toBe(Infinity);
		const unknown = place("2024-04-10/");
		expect([unknown.end, unknown.endEdge]).toEqual([at("2024-04-10") + DAY, "unknown"]);
	});

	it("an hour with a bare date for its end stands as days", () => {
		const days = place("2024-04-10T10:50-04:00", "2024-04-12");
		expect([days.form, days.start, days.end]).toEqual(["date", at("2024-04-10"), at("2024-04-13")]);
	});

	it("keeps the candidates of a one-of set", () => {
		expect(place("[2025-07-10,2025-07-12]").members).toHaveLength(2);
	});
});
