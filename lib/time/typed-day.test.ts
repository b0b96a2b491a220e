import { expect, test } from "vitest";
import { civilMs } from "./plain-date";
import { readTypedDay, typedDay } from "./typed-day";

const day = { ok: true, day: civilMs({ year: 2024, month: 4, day: 7 }) };

test("readTypedDay(text) reads the two forms, the month short or whole, and spaces around", () => {
	expect(["2024-04-07", "7 Apr 2024", "07 april 2024", "  7 Apr 2024 "].map(readTypedDay)).toEqual([
		day,
		day,
		day,
		day,
	]);
});

test("readTypedDay(text) refuses every other form with a sentence that says what to type", () => {
	for (const text of ["", "April 7", "7/4/2024", "7 Apr", "2024-4-7", "7 Apri 2024", "7 Apr 2024 10:00", "tomorrow"]) {
		expect(readTypedDay(text)).toEqual({ ok: false, problem: "Type a day as 7 Apr 2024 or 2024-04-07." });
	}
});

test("readTypedDay(text) refuses days that no calendar has", () => {
	for (const text of ["2023-02-29", "30 Feb 2024", "0 Apr 2024", "2024-13-01"]) {
		expect(readTypedDay(text)).toEqual({ ok: false, problem: "There is no such day in the calendar." });
	}
});

test("typedDay(civil) is read back as the same day", () => {
	for (const text of ["2024-02-29", "0001-01-01", "1999-12-31"]) {
		const read = readTypedDay(text);
		expect(read.ok && readTypedDay(typedDay(read.day))).toEqual(read);
	}
});
