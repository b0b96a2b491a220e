import { describe, expect, it, test } from "vitest";
import { civilMs } from "./plain-date";
import { readTypedDays, typedDay } from "./typed-day";

function days(first: readonly [number, number, number], last = first) {
	const at = ([year, month, day]: readonly [number, number, number]) => civilMs({ year, month, day });
	return { ok: true, first: at(first), last: at(last) };
}

test("readTypedDays(text) reads the forms of a day, the month short or whole, and spaces around", () => {
	const day = days([2024, 4, 7]);
	const forms = ["2024-04-07", "7 Apr 2024", "07 april 2024", "  7 Apr 2024 ", "Apr 7, 2024", "April 7 2024"];
	expect(forms.map(readTypedDays)).toEqual(forms.map(() => day));
});

test("readTypedDays(text) reads a month or a year as all its days", () => {
	const month = days([2024, 2, 1], [2024, 2, 29]);
	expect(["2024-02", "Feb 2024", " february 2024", "2024", "0000"].map(readTypedDays)).toEqual([
		month,
		month,
		month,
		days([2024, 1, 1], [2024, 12, 31]),
		days([0, 1, 1], [0, 12, 31]),
	]);
});

test("readTypedDays(text) refuses every other form with a sentence that says what to type", () => {
	const others = [
		"",
		"April 7",
		"7/4/2024",
		"7 Apr",
		"2024-4-7",
		"7 Apri 2024",
		"7 Apr 2024 10:00",
		"tomorrow",
		"202",
		"2024-4",
	];
	for (const text of others)
		expect([text, readTypedDays(text)]).toEqual([
			text,
			{ ok: false, problem: "Type a day as 7 Apr 2024 or 2024-04-07, or a month or year." },
		]);
});

test("readTypedDays(text) refuses days and months that no calendar has", () => {
	for (const text of ["2023-02-29", "30 Feb 2024", "0 Apr 2024", "2024-04-00", "2024-13-01", "2024-13", "2024-00"])
		expect([text, readTypedDays(text)]).toEqual([
			text,
			{ ok: false, problem: "There is no such day in the calendar." },
		]);
});

test("typedDay(civil) is read back as the same day", () => {
	for (const text of ["2024-02-29", "0001-01-01", "1999-12-31"]) {
		const read = readTypedDays(text);
		expect(read.ok && readTypedDays(typedDay(read.first))).toEqual(read);
	}
});

describe("a day before Christ", () => {
	const JUNE = civilMs({ year: -346, month: 6, day: 25 });
	it("typedDay shows it by its era", () => {
		expect([typedDay(JUNE), typedDay(civilMs({ year: 0, month: 1, day: 1 }))]).toEqual(["25 Jun 347 BC", "1 Jan 1 BC"]);
	});
	it.each(["25 Jun 347 BC", "25 june 347 bce", "-0346-06-25"])("readTypedDays reads %s", (text) => {
		expect(readTypedDays(text)).toEqual({ ok: true, first: JUNE, last: JUNE });
	});
	it.each(["347 BC", "-0346"])("readTypedDays reads %s as all of the year", (text) => {
		const last = civilMs({ year: -346, month: 12, day: 31 });
		expect(readTypedDays(text)).toEqual({ ok: true, first: civilMs({ year: -346, month: 1, day: 1 }), last });
	});
	it.each(["0 BC", "BC", "25 Foo 347 BC"])("readTypedDays refuses %s", (text) => {
		expect(readTypedDays(text).ok).toBe(false);
	});
});
