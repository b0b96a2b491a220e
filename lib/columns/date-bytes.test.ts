import fc from "fast-check";
import { expect, it } from "vitest";
import { scanWhen } from "../time/scan-when";
import { dateReader } from "./date-bytes";
import { columnDate } from "./date-column";

/** Digits, as many as a date has there, most of them within its bounds. */
const two = fc
	.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 99 }))
	.map((at) => String(at).padStart(2, "0"));
const year = fc.oneof(
	fc.constantFrom("2024", "1900", "2000", "0000"),
	fc.tuple(two, two).map((pair) => pair.join("")),
);
const date = fc.tuple(year, two, two).map((parts) => parts.join("-"));
const clock = fc
	.tuple(two, two, fc.option(two))
	.map(([hour, minute, second]) => `T${hour}:${minute}${second === null ? "" : `:${second}`}`);
const offset = fc.oneof(
	fc.constantFrom("Z", "+00:00", "-00:00", "+14:00", "-14:01", "+05:30", ""),
	fc.tuple(fc.constantFrom("+", "-"), two, two).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const hour = fc.tuple(date, clock, offset).map((parts) => parts.join(""));
const odd = fc
	.tuple(fc.oneof(date, hour), fc.nat(20), fc.constantFrom("", "-", "T", "X", ":", "é", "~", "/", " "))
	.map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
const short = fc.oneof(
	year,
	year.map((text) => `-${text}`),
	fc.tuple(year, two).map((parts) => parts.join("-")),
);

it("dateReader(bytes) reads what scanWhen reads of their text, where a column holds it", () => {
	let read = 0;
	fc.assert(
		fc.property(fc.oneof(date, hour, odd, short, fc.string()), fc.string({ maxLength: 3 }), (text, around) => {
			const encoder = new TextEncoder();
			const bytes = encoder.encode(around + text + around);
			const from = encoder.encode(around).length;
			const made = dateReader(bytes)(from, bytes.length - from);
			const scanned = scanWhen(text);
			expect(made).toEqual(scanned.kind === "when" ? columnDate(scanned.value) : null);
			if (made !== null) read += 1;
		}),
		{ numRuns: 20_000 },
	);
	expect(read).toBeGreaterThan(2000);
});
