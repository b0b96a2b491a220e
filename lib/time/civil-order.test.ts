import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCivil, type Dated } from "./civil-order";
import { dayDate, plain } from "./date-arbitraries";
import { parseWhen } from "./parse-when";

function dated(id: string, text: string, until?: string): Dated {
	const when = parseWhen(text);
	const end = until === undefined ? undefined : parseWhen(until);
	if (!when.ok || end?.ok === false) throw new Error(text);
	return end === undefined ? { id, when: when.value } : { id, when: when.value, until: end.value };
}

function ordered(...things: readonly Dated[]): readonly string[] {
	return [...things].sort(compareCivil).map(({ id }) => id);
}

describe("compareCivil", () => {
	it("compareCivil goes by the date in the event's own place before the hour anywhere", () => {
		// Tokyo's morning of the 12th is Washington's evening of the 11th, and still stands under the 12th.
		const tokyo = dated("tokyo", "2024-04-12T08:00+09:00");
		const washington = dated("washington", "2024-04-11T21:00-04:00");
		expect(ordered(tokyo, washington)).toEqual(["washington", "tokyo"]);
	});

	it("compareCivil puts the hours of a day first, as they happened, and then what has the day alone", () => {
		const day = dated("day", "2024-04-11");
		const early = dated("early", "2024-04-11T09:00+09:00");
		const late = dated("late", "2024-04-11T08:00-04:00");
		expect(ordered(late, day, early)).toEqual(["early", "late", "day"]);
	});

	it("compareCivil puts a month before the days in it, and of two that begin together the shorter first", () => {
		expect(ordered(dated("day-2", "2024-04-02"), dated("month", "2024-04"))).toEqual(["month", "day-2"]);
		expect(ordered(dated("month", "2024-04"), dated("day-1", "2024-04-01"))).toEqual(["day-1", "month"]);
		expect(ordered(dated("b", "2024-04-01"), dated("a", "2024-04-01"))).toEqual(["a", "b"]);
		expect(ordered(dated("a", "2024-04-01", "2024-04-03"), dated("b", "2024-04-01"))).toEqual(["b", "a"]);
	});

	it("compareCivil puts an open start first and an open end last", () => {
		expect(ordered(dated("plain", "2024"), dated("open", "2024/.."), dated("until", "../2024"))).toEqual([
			"until",
			"plain",
			"open",
		]);
	});

	it("compareCivil is an order: antisymmetric, transitive, total by id", () => {
		const hour = dayDate.map(({ text }) => `${text}T12:00+09:00`);
		const texts = fc.oneof(
			plain.map(({ text }) => text),
			hour,
			fc.constantFrom("../2024", "2024/..", "/2024", "2024-04-11", "2024-04-11T12:00-04:00", "2024-04-11T12:00+09:00"),
		);
		const things = fc.tuple(fc.constantFrom("a", "b", "c"), texts).map(([id, text]) => dated(id, text));
		fc.assert(
			fc.property(things, things, things, (a, b, c) => {
				expect(compareCivil(a, b) + compareCivil(b, a)).toBe(0);
				if (compareCivil(a, b) <= 0 && compareCivil(b, c) <= 0) expect(compareCivil(a, c)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 1000 },
		);
	});
});
