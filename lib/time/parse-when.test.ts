import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, dayDate, monthDate, plain, unspecified, yearDate } from "./date-arbitraries";
import { isEdtf } from "./edtf-door";
import { parseWhen } from "./parse-when";
import { DAY_MS } from "./plain-date";
import type { When } from "./when";

function read(text: string): When {
	const parsed = parseWhen(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.expected}`);
	return parsed.value;
}

describe("parseWhen reads every date form of the standards", () => {
	it.each<[string, number | null, number | null, Partial<When>]>([
		["2024", at(2024, 1, 1), at(2025, 1, 1), { kind: "date", precision: "year" }],
		["2024-04", at(2024, 4, 1), at(2024, 5, 1), { kind: "date", precision: "month" }],
		["2024-04-11", at(2024, 4, 11), at(2024, 4, 12), { kind: "date", precision: "day" }],
		["0000", at(0, 1, 1), at(1, 1, 1), { precision: "year" }],
		["-0044-03-15", at(-44, 3, 15), at(-44, 3, 16), { precision: "day" }],
		["-0400-02-29", at(-400, 2, 29), at(-400, 3, 1), { precision: "day" }],
		["2022-03-11?", at(2022, 3, 11), at(2022, 3, 12), { uncertain: true, approximate: false }],
		["1979-08~", at(1979, 7, 1), at(1979, 10, 1), { uncertain: false, approximate: true, precision: "month" }],
		["2004%", at(2003, 1, 1), at(2006, 1, 1), { uncertain: true, approximate: true }],
		["2024-03-01~", at(2024, 2, 29), at(2024, 3, 3), { approximate: true, precision: "day" }],
		["201X", at(2010, 1, 1), at(2020, 1, 1), { precision: "decade", unspecified: true }],
		["20XX", at(2000, 1, 1), at(2100, 1, 1), { precision: "century", unspecified: true }],
		["-201X", at(-2019, 1, 1), at(-2009, 1, 1), { precision: "decade", unspecified: true }],
		["2004-XX", at(2004, 1, 1), at(2005, 1, 1), { precision: "month", unspecified: true }],
		["2004-07-XX", at(2004, 7, 1), at(2004, 8, 1), { precision: "day", unspecified: true }],
		["2004-XX-XX", at(2004, 1, 1), at(2005, 1, 1), { precision: "day", unspecified: true }],
		["2001-21", at(2001, 3, 1), at(2001, 6, 1), { precision: "season" }],
		["2001-22", at(2001, 6, 1), at(2001, 9, 1), { precision: "season" }],
		["2001-23", at(2001, 9, 1), at(2001, 12, 1), { precision: "season" }],
		["2001-24", at(2001, 12, 1), at(2002, 3, 1), { precision: "season" }],
		["2001-21~", at(2000, 12, 1), at(2001, 9, 1), { precision: "season", approximate: true }],
		["2023-06-01/2023-06-07", at(2023, 6, 1), at(2023, 6, 8), { kind: "interval", precision: "day" }],
		["2023-06/2023-06-07", at(2023, 6, 1), at(2023, 6, 8), { kind: "interval", precision: "month" }],
		["2023-06-10/2023", at(2023, 6, 10), at(2024, 1, 1), { kind: "interval", precision: "year" }],
		["1985-04/..", at(1985, 4, 1), null, { startEdge: "closed", endEdge: "open", precision: "month" }],
		["../1985-04", null, at(1985, 5, 1), { startEdge: "open", endEdge: "closed" }],
		["1985-04/", at(1985, 4, 1), null, { startEdge: "closed", endEdge: "unknown" }],
		["/1985-04", null, at(1985, 5, 1), { startEdge: "unknown", endEdge: "closed" }],
		["2004~/2005?", at(2003, 1, 1), at(2006, 1, 1), { uncertain: true, approximate: true }],
		["2004-06-01/2004-06-20~", at(2004, 6, 1), at(2004, 6, 22), { approximate: true }],
		["[2025-07-11,2025-07-10]", at(2025, 7, 10), at(2025, 7, 12), { kind: "one-of", precision: "day" }],
		["[1667,1668-12..]", at(1667, 1, 1), null, { kind: "one-of", endEdge: "open", precision: "year" }],
		["[..1760-12-03]", null, at(1760, 12, 4), { kind: "one-of", startEdge: "open", precision: "day" }],
	])("parseWhen(%j)", (text, start, end, rest) => {
		expect(read(text)).toMatchObject({ text, bounds: { start, end }, ...rest });
	});

	it("parseWhen(x~).core is what x states; only bounds are padded, on the approximate side", () => {
		expect(read("1979-08~").core).toEqual(read("1979-08").bounds);
		expect(read("2004~/2005").core).toEqual(read("2004/2005").bounds);
		expect(read("2004~/2005").bounds).toEqual({ start: at(2003, 1, 1), end: at(2006, 1, 1) });
	});

	it("parseWhen(a set).members are the candidates in order; a..b is one that covers all", () => {
		expect(read("[2025-07-11,2025-07-10]").members).toEqual([
			{ start: at(2025, 7, 10), end: at(2025, 7, 11) },
			{ start: at(2025, 7, 11), end: at(2025, 7, 12) },
		]);
		expect(read("[1667,1670..1672]").members).toEqual([
			{ start: at(1667, 1, 1), end: at(1668, 1, 1) },
			{ start: at(1670, 1, 1), end: at(1673, 1, 1) },
		]);
	});
});

describe("parseWhen refuses", () => {
	it.each<[string, number, string]>([
		["2024-02-30", 8, "30"],
		["2023-02-29?", 8, "29"],
		["2024-13", 5, "13"],
		["2024-20", 5, "20"],
		["2024-4-1", 5, "4"],
		["2024-4", 5, "4"],
		["2024-04-1", 8, "1"],
		["2024-4/2024-05", 5, "4"],
		["2024-4-1T10:50Z", 5, "4"],
		["2016-12-31T23:59:60Z", 17, "60"],
		["[2025-07-10,2025-07-10]", 12, "2025-07-10"],
		["[2025-07-11,2025-07-10..2025-07-12,2025-07-11]", 35, "2025-07-11"],
		["2024-04-31/2024-05", 8, "31"],
		["2024-05/2024-04", 8, "2024-04"],
		["2024-04-10T10:50", 16, ""],
		["2024-04-10T10:50Z/2024-04-11T10:50Z", 10, "T10:50Z"],
		["Y17000", 0, "Y"],
		["-0000", 0, "-0000"],
		["2004-06~-11", 7, "~"],
		["?2004-06", 0, "?"],
		["2004?-06", 4, "?"],
		["2004-06-11?~", 10, "?"],
		["156X-12-25", 4, "-"],
		["2XXX", 1, "X"],
		["XXXX", 0, "X"],
		["19X4", 3, "4"],
		["19X4-05", 3, "4"],
		["2004-XX-05", 8, "0"],
		["2004-1X", 6, "X"],
		["201X?", 4, "?"],
		["201X/2020", 3, "X"],
		["{2024,2025}", 0, "{"],
		["2001-25", 5, "25"],
		["2001-33", 5, "33"],
		["2001-21-05", 7, "-05"],
		["2001-21/2001-22", 5, "21"],
		["1950S2", 4, "S2"],
		["../..", 0, "../.."],
		["/", 0, "/"],
		["2024/2025/2026", 9, "/"],
		["[2024,2025", 10, ""],
		["[2024]x", 6, "x"],
		["[2024, 2025]", 6, " "],
		["[2024,]", 6, "]"],
		["[]", 1, "]"],
		["[2024?,2025]", 5, "?"],
		["[2025..2024]", 7, "2024"],
		["[..]", 1, ".."],
		["[2024,..2025]", 6, ".."],
		["[2024..,2025]", 5, ".."],
		[" 2024", 0, " "],
		["2024 ", 4, " "],
		["2024-04 ?", 7, " "],
		["２０２４", 0, "２"],
		["20240410", 4, "0"],
		["10/04/2024", 2, "/"],
		["April 2024", 0, "A"],
		["2024\u202e", 4, "\u202e"],
		["", 0, ""],
	])("parseWhen(%j) points at %i, where %j stands", (text, index, got) => {
		const parsed = parseWhen(text);
		expect(parsed.ok ? parsed.value : [parsed.problem.at, parsed.problem.got]).toEqual([index, got]);
	});

	it("parseWhen(any text) never throws, and its problem points into the text", () => {
		const dateLike = fc.string({ unit: fc.constantFrom(..."0124X-/.?~%[],{}TZ:+ YS２"), maxLength: 24 });
		fc.assert(
			fc.property(fc.oneof(dateLike, fc.string({ unit: "binary" })), (text) => {
				const parsed = parseWhen(text);
				if (parsed.ok) return;
				expect(text.startsWith(parsed.problem.got, parsed.problem.at)).toBe(true);
				expect(parsed.problem.at).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 3000 },
		);
	});

	it("parseWhen(a very long text) is refused at once", () => {
		expect(parseWhen(`[${"2024,".repeat(100_000)}2024]`)).toMatchObject({ ok: false, problem: { at: 1000 } });
	});
});

describe("parseWhen(text).bounds contain what the text means", () => {
	it("a plain date is exactly its span, and one qualified ~ lies inside its bounds", () => {
		fc.assert(
			fc.property(plain, fc.constantFrom("", "?", "~", "%"), ({ text, start, end }, mark) => {
				const when = read(text + mark);
				expect(when.core).toEqual({ start, end });
				const pads = mark === "~" || mark === "%";
				if (!pads) {
					expect(when.bounds).toEqual({ start, end });
					return;
				}
				// One unit on each side: at least as long as the shortest unit of that precision.
				const least = DAY_MS * (when.precision === "day" ? 1 : when.precision === "month" ? 28 : 365);
				expect(when.bounds.start).toBeLessThanOrEqual(start - least);
				expect(when.bounds.end).toBeGreaterThanOrEqual(end + least);
			}),
		);
	});

	it("a date with X contains each date that its digits may become", () => {
		fc.assert(
			fc.property(unspecified, ({ text, maybe }) => {
				const { bounds, unspecified: flag } = read(text);
				expect(flag).toBe(true);
				expect(bounds.start).toBeLessThanOrEqual(maybe.start);
				expect(bounds.end).toBeGreaterThanOrEqual(maybe.end);
			}),
		);
	});

	it("an interval reaches from its first end to its last; turned round it is refused unless they overlap", () => {
		fc.assert(
			fc.property(plain, plain, (a, b) => {
				const parsed = parseWhen(`${a.text}/${b.text}`);
				if (b.end <= a.start) expect(parsed.ok).toBe(false);
				else expect(parsed).toMatchObject({ ok: true, value: { core: { start: a.start, end: b.end } } });
			}),
		);
	});

	it("a set is the union of its members", () => {
		fc.assert(
			fc.property(fc.uniqueArray(plain, { minLength: 1, maxLength: 6, selector: ({ text }) => text }), (dates) => {
				const when = read(`[${dates.map(({ text }) => text).join(",")}]`);
				const start = Math.min(...dates.map((date) => date.start));
				const end = Math.max(...dates.map((date) => date.end));
				expect(when.bounds).toEqual({ start, end });
				expect(when.members).toHaveLength(dates.length);
			}),
		);
	});
});

describe("parseWhen and edtf", () => {
	it("what parseWhen accepts without an hour, the grammar of edtf accepts", () => {
		const end = fc.oneof(
			fc.tuple(plain, fc.constantFrom("", "?", "~", "%")).map(([{ text }, mark]) => text + mark),
			fc.constantFrom("", ".."),
		);
		const texts = fc.oneof(
			unspecified.map(({ text }) => text),
			fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
			fc.tuple(yearDate, fc.constantFrom("-21", "-22", "-23~", "-24?")).map(([{ text }, season]) => text + season),
			fc.tuple(monthDate, dayDate).map(([a, b]) => `[${a.text},${b.text}..]`),
			fc.string({ unit: fc.constantFrom(..."0012X-/.?~%[],"), maxLength: 12 }),
		);
		fc.assert(
			fc.property(texts, (text) => {
				if (parseWhen(text).ok) expect(isEdtf(text)).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it("our reader needs no veto: a text of level 0 or 1 that edtf refuses is refused by us with a place", () => {
		for (const text of ["2001/2001-21", "201X~", "2004?~", "..~/2004"]) {
			expect(isEdtf(text)).toBe(false);
			expect(parseWhen(text)).not.toMatchObject({ problem: { got: text } });
		}
	});
});
