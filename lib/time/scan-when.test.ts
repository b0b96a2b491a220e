import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilMs, DAY_MS, fromDayNumber, MINUTE_MS, plainDateText } from "./plain-date";
import { scanWhen } from "./scan-when";

const pad = (value: number) => String(value).padStart(2, "0");

describe("scanWhen", () => {
	it("scanWhen(a day) has that day as core and bounds", () => {
		fc.assert(
			fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
				const text = plainDateText(fromDayNumber(number));
				const bounds = { start: number * DAY_MS, end: (number + 1) * DAY_MS };
				expect(scanWhen(text)).toEqual({
					kind: "when",
					value: {
						text,
						kind: "date",
						precision: "day",
						core: bounds,
						bounds,
						startEdge: "closed",
						endEdge: "closed",
						uncertain: false,
						approximate: false,
						unspecified: false,
					},
				});
			}),
		);
	});

	it("scanWhen(the bilateral's start) is the minute as printed and the instant behind it", () => {
		const start = civilMs({ year: 2024, month: 4, day: 10, hour: 10, minute: 50 });
		const bounds = { start, end: start + MINUTE_MS };
		expect(scanWhen("2024-04-10T10:50-04:00")).toMatchObject({
			kind: "when",
			value: { kind: "instant", precision: "minute", core: bounds, bounds, instant: start + 240 * MINUTE_MS },
		});
		expect(scanWhen("2024-04-10T10:50:30Z")).toMatchObject({
			kind: "when",
			value: { precision: "second", core: { start: start + 30_000, end: start + 31_000 }, instant: start + 30_000 },
		});
	});

	it("scanWhen(an instant).instant is its printed reading less its offset", () => {
		const offset = fc.integer({ min: -840, max: 840 }).filter((minutes) => minutes !== 0);
		fc.assert(
			fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.nat(1439), offset, (day, minute, minutes) => {
				const reading = `${plainDateText(fromDayNumber(day))}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
				const size = Math.abs(minutes);
				const text = `${reading}${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
				const instant = day * DAY_MS + (minute - minutes) * MINUTE_MS;
				expect(scanWhen(text)).toMatchObject({ kind: "when", value: { instant, text } });
			}),
		);
	});

	it.each([
		["2024-04-10T10:50", 16, ""],
		["2024-04-10T24:00Z", 11, "24"],
		["2024-04-10T10:60Z", 14, "60"],
		["2024-04-10T10:50:60Z", 17, "60"],
		["2024-04-10T10:50+14:01", 20, "01"],
		["2024-04-10T10:50+15:00", 17, "15"],
		["2024-04-10T10:50-0400", 19, "0"],
		["2024-04-10T10:50-00:00", 16, "-00:00"],
		["2024-04-10T10:50Z ", 17, " "],
		["2024-04-10 10:50Z", 10, " "],
		["2024-04-10t10:50Z", 10, "t"],
		["2024-04T10:50Z", 7, "T"],
		["2024-04-10T10:50:00.5Z", 19, "."],
		["2024-04-10T1050Z", 13, "5"],
		["2024-02-30T10:50Z", 8, "30"],
	])("scanWhen(%j) points at %i", (text, at, got) => {
		expect(scanWhen(text)).toMatchObject({ kind: "problem", problem: { at, got } });
	});

	it.each(["2024?", "201X", "2001-21", "2001-33", "2024/2025", "[2024]", "{2024}", "Y12024", "1950S2", "../2024"])(
		"scanWhen(%j) is for parseWhen",
		(text) => expect(scanWhen(text)).toEqual({ kind: "other" }),
	);
});
