import fc from "fast-check";
import { DAY_MS, dayNumber, fromDayNumber, lastDayOfMonth, plainDateText } from "./plain-date";

/** Generators for tests: a text of each form and the `[start, end)` that it means, worked out apart from the readers. */
export type Meant = { readonly text: string; readonly start: number; readonly end: number };

const year = fc.integer({ min: 1, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });

export function at(y: number, m: number, d: number): number {
	return dayNumber({ year: y, month: m, day: d }) * DAY_MS;
}

const four = (value: number) => String(value).padStart(4, "0");
const two = (value: number) => String(value).padStart(2, "0");

export const yearDate = year.map((y): Meant => ({ text: four(y), start: at(y, 1, 1), end: at(y + 1, 1, 1) }));

export const monthDate = fc
	.tuple(year, month)
	.map(([y, m]): Meant => ({ text: `${four(y)}-${two(m)}`, start: at(y, m, 1), end: at(y, m + 1, 1) }));

export const dayDate = fc.integer({ min: -719_000, max: 2_932_000 }).map((number): Meant => {
	return { text: plainDateText(fromDayNumber(number)), start: number * DAY_MS, end: (number + 1) * DAY_MS };
});

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const plain = fc.oneof(yearDate, monthDate, dayDate);

/** A date with X, and one full date that it may mean. */
export const unspecified: fc.Arbitrary<{ readonly text: string; readonly maybe: Meant }> = fc
	.tuple(year, month, fc.nat(30), fc.constantFrom("201X", "20XX", "2004-XX", "2004-07-XX", "2004-XX-XX"))
	.map(([y, m, d, form]) => {
		const day = 1 + (d % lastDayOfMonth(y, m));
		const whole = four(y);
		const start = at(y, m, day);
		const maybe = { text: `${whole}-${two(m)}-${two(day)}`, start, end: start + DAY_MS };
		switch (form) {
			case "201X":
				return { text: `${whole.slice(0, 3)}X`, maybe };
			case "20XX":
				return { text: `${whole.slice(0, 2)}XX`, maybe };
			case "2004-XX":
				return { text: `${whole}-XX`, maybe };
			case "2004-07-XX":
				return { text: `${whole}-${two(m)}-XX`, maybe };
			default:
				return { text: `${whole}-XX-XX`, maybe };
		}
	});
