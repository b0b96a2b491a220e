import { describe, expect, it } from "vitest";
import { readClock } from "./clock-grammar";

describe("readClock", () => {
	it.each([
		["9:05", "9:5"],
		["12:00 AM", "0:0"],
		["12:30 pm", "12:30"],
		["1330", "13:30"],
		["930", "9:30"],
		["9.30", "9:30"],
		["9:05 p.m.", "21:5"],
		["9am", "9:0"],
		["13:30:07", "13:30:7"],
	])("%s → %s", (text, expected) => {
		const read = readClock(text);
		const parts = read.ok
			? [read.clock.hour, read.clock.minute, ...(read.clock.second === null ? [] : [read.clock.second])]
			: [];
		expect(parts.join(":")).toBe(expected);
	});
	it.each([
		"9:61",
		"9:05:99",
		"25:00",
		"24:00",
		"13:00 PM",
		"0:30 am",
		"noon",
		"9:05+09:00",
		"9",
		"",
		"9:05:07.250",
		"9:5",
		"12:30 p",
	])("refuses %j", (text) => {
		expect(readClock(text).ok).toBe(false);
	});
});
