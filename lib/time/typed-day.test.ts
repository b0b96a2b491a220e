import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { civilMs, DAY_MS, plainDateOf } from "./plain-date";
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

test("readTypedDays(text) reads the year first in the ways that people write it", () => {
	const forms = ["2024/04/05", "2024-4-5", "2024.4.5", "20240405", "2024年4月5日", "2024年04月05日", "5 april 2024"];
	expect(forms.map(readTypedDays)).toEqual(forms.map(() => days([2024, 4, 5])));
	expect(readTypedDays("2024年4月")).toEqual(days([2024, 4, 1], [2024, 4, 30]));
});

test.each([
	["5 Apr 24", "5 Apr 2024"],
	["5 april 24", "5 Apr 2024"],
	["Apr 5, 24", "5 Apr 2024"],
	["05 Apr 4", "5 Apr 2004"],
	["5 Apr 69", "5 Apr 1969"],
])("readTypedDays(%j) wants the year in four digits", (text, meant) => {
	const problem = `Write the year in four digits: ${meant}.`;
	expect(readTypedDays(text)).toEqual({ ok: false, problem, unclear: true });
});

test.each(["11/04/2024", "11.4.2024", "11. 4. 2024", "11-04-2024", "11 04 2024", "11/04/24", "25.12.2024"])(
	"readTypedDays(%j) says that day and month cannot be told apart",
	(text) => {
		const problem = "In numbers alone day and month can be taken for each other: type 7 Apr 2024 or 2024-04-07.";
		expect(readTypedDays(text)).toEqual({ ok: false, problem, unclear: true });
	},
);

test("readTypedDays(text) takes the first century where AD is said", () => {
	const forms = ["5 Apr AD 24", "5 apr 24 ad", "5 Apr 24 CE", "5 Apr 24AD"];
	expect(forms.map(readTypedDays)).toEqual(forms.map(() => days([24, 4, 5])));
	expect(readTypedDays("AD 476")).toEqual(days([476, 1, 1], [476, 12, 31]));
});

test("readTypedDays(text) reads a month or a year as all its days", () => {
	const month = days([2024, 2, 1], [2024, 2, 29]);
	expect(["2024-02", "2024-2", "2024/02", "Feb 2024", " february 2024", "2024", "0000"].map(readTypedDays)).toEqual([
		month,
		month,
		month,
		month,
		month,
		days([2024, 1, 1], [2024, 12, 31]),
		days([0, 1, 1], [0, 12, 31]),
	]);
});

test("readTypedDays(text) refuses every other form with a sentence that says what to type", () => {
	const others = ["", "April 7", "7 Apr", "2024-4/7", "202404", "7 Apri 2024", "7 Apr 2024 10:00", "tomorrow", "202"];
	for (const text of others)
		expect([text, readTypedDays(text)]).toEqual([
			text,
			{ ok: false, problem: "Type a day as 7 Apr 2024 or 2024-04-07, or a month or year.", unclear: false },
		]);
});

test("readTypedDays(text) refuses days and months that no calendar has", () => {
	for (const text of [
		"2023-02-29",
		"30 Feb 2024",
		"0 Apr 2024",
		"2024-04-00",
		"2024-13-01",
		"2024-13",
		"2024-00",
		"2024/13/01",
	])
		expect([text, readTypedDays(text)]).toEqual([
			text,
			{ ok: false, problem: "There is no such day in the calendar.", unclear: false },
		]);
});

test("typedDay(civil) is read back as the same day, of whatever year", () => {
	const day = fc.integer({ min: -740_000, max: 3_000_000 }).map((at) => at * DAY_MS);
	fc.assert(
		fc.property(day, (civil) => {
			if (plainDateOf(civil).year < 10_000)
				expect([typedDay(civil), readTypedDays(typedDay(civil))]).toEqual([
					typedDay(civil),
					{ ok: true, first: civil, last: civil },
				]);
		}),
	);
	expect(typedDay(civilMs({ year: 44, month: 3, day: 15 }))).toBe("15 Mar AD 44");
});

describe("a day before Christ", () => {
	const JUNE = civilMs({ year: -346, month: 6, day: 25 });
	it("typedDay shows it by its era", () => {
		expect([typedDay(JUNE), typedDay(civilMs({ year: 0, month: 1, day: 1 }))]).toEqual(["25 Jun 347 BC", "1 Jan 1 BC"]);
	});
	it.each(["25 Jun 347 BC", "25 june 347 bce", "-0346-06-25"])("readTypedDays reads %s", (text) => {
		expect(readTypedDays(text)).toEqual({ ok: true, first: JUNE, last: JUNE });
	});
	it("readTypedDays reads back the first that typedDay shows of the years of four digits", () => {
		const first = civilMs({ year: -9999, month: 1, day: 1 });
		expect(typedDay(first)).toBe("1 Jan 10000 BC");
		expect(readTypedDays("1 Jan 10000 BC")).toEqual({ ok: true, first, last: first });
	});
	it.each(["347 BC", "-0346"])("readTypedDays reads %s as all of the year", (text) => {
		const last = civilMs({ year: -346, month: 12, day: 31 });
		expect(readTypedDays(text)).toEqual({ ok: true, first: civilMs({ year: -346, month: 1, day: 1 }), last });
	});
	it.each(["0 BC", "BC", "25 Foo 347 BC", "10001 BC", "1 Jan 10000", "10000 AD"])(
		"readTypedDays refuses %s",
		(text) => {
			expect(readTypedDays(text).ok).toBe(false);
		},
	);
});
