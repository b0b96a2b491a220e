import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWhen } from "../../time/parse-when";
import { readStated, type Stated } from "./date-grammar";

function said(stated: Stated): string {
	switch (stated.kind) {
		case "when":
			return stated.when.text;
		case "civil": {
			const { year, month, day, hour, minute, second, hasSeconds } = stated.civil;
			return `${year}-${month}-${day} ${hour}:${minute}${hasSeconds ? `:${second}` : ""} without zone`;
		}
		case "either":
			return `${said(stated.dayFirst)} or ${said(stated.monthFirst)}`;
		case "ordered":
			return `${said(stated.stated)} (${stated.order})`;
		case "problem":
			return "problem";
	}
}

describe("readStated", () => {
	it.each([
		["2024", "2024"],
		["2024-04", "2024-04"],
		[" 2024-04-11 ", "2024-04-11"],
		["2024-04-11~", "2024-04-11~"],
		["2024-21", "2024-21"],
		["2024-04-10/2024-04-11", "2024-04-10/2024-04-11"],
		["1985-04/..", "1985-04/.."],
		["[2025-07-10,2025-07-11]", "[2025-07-10,2025-07-11]"],
		["-0043", "-0043"],
		["2024-04-11T13:30-04:00", "2024-04-11T13:30-04:00"],
		["2024-04-11T13:30:00.000Z", "2024-04-11T13:30:00Z"],
		["2024-04-11 13:30+0900", "2024-04-11T13:30+09:00"],
		["2024-04-11 13:30 UTC", "2024-04-11T13:30Z"],
		["2024-04-11 13:30", "2024-4-11 13:30 without zone"],
		["2024-04-11T13:30:05", "2024-4-11 13:30:5 without zone"],
		["2024-04-11 1:30 pm", "2024-4-11 13:30 without zone"],
		["04/11/2024", "2024-11-04 or 2024-04-11"],
		["4.11.2024", "2024-11-04 or 2024-04-11"],
		["04/04/2024", "2024-04-04"],
		["13/04/2024", "2024-04-13 (day-first)"],
		["04/13/2024", "2024-04-13 (month-first)"],
		["4/11/2024 18:30", "2024-11-4 18:30 without zone or 2024-4-11 18:30 without zone"],
		["2024/04/11", "2024-04-11"],
		["4/2024", "2024-04"],
		["11 April 2024", "2024-04-11"],
		["Apr 11, 2024", "2024-04-11"],
		["April 11th, 2024", "2024-04-11"],
		["Sept. 2024", "2024-09"],
		["Apr 11 2024 9:45am", "2024-4-11 9:45 without zone"],
		["2024年4月11日", "2024-04-11"],
		["２０２４年４月", "2024-04"],
	])("%s → %s", (text, expected) => {
		expect(said(readStated(text))).toBe(expected);
	});
	it.each([
		...["", " ", "2024-02-30", "2024-13", "30/02/2024", "02/30/2024", "2023-02-29", "Feb 30 2024", "2024-04-11T24:00"],
		...[
			"2024-04-11 25:00",
			"2024-04-11 13:61",
			"2024-04-11 13:30 pm",
			"2024-04-11T13:30-00:00",
			"4/11/24",
			"11/2",
			"1.5",
		],
		...[
			"2024-4-11",
			"tomorrow",
			"now",
			"Spring 2024",
			"Smarch 1 2024",
			"2024-05/2024-04",
			"2,024",
			"1e3",
			"NaN",
			"0x7e8",
		],
		...[
			"2024-04-11T13:30 JST",
			"2024-W15",
			"1712793600000",
			"2024年13月",
			"2024年2月30日",
			"９９",
			"2024-04-11\u00002",
		],
	])("refuses %j", (text) => {
		expect(said(readStated(text))).toBe("problem");
	});
	it("says where and what was expected", () => {
		expect(readStated("2024-02-30")).toMatchObject({
			kind: "problem",
			problem: { at: 8, got: "30", expected: 'a day from 01 to 29, which is what that month has, not "30"' },
		});
	});
	it("reads what the reader of dossiers reads, as it reads it, and never throws", () => {
		const digits = fc.string({ unit: fc.constantFrom(..."0123456789-/T:Z+.~?X[],年月日 apmAPr"), maxLength: 24 });
		fc.assert(
			fc.property(digits, (text) => {
				const stated = readStated(text);
				const parsed = parseWhen(text);
				if (parsed.ok) expect(stated).toEqual({ kind: "when", when: parsed.value });
				if (stated.kind === "when") expect(parseWhen(stated.when.text)).toEqual({ ok: true, value: stated.when });
			}),
			{ numRuns: 5000 },
		);
	});
	it("reads any two plain dates as parseWhen does, though it asks edtf nothing", () => {
		const part = fc
			.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 31 }))
			.map(([year, month, day]) => [year, month, day].map((each) => String(each).padStart(2, "0")));
		const dates = fc
			.tuple(part, fc.integer({ min: 1, max: 3 }))
			.map(([parts, count]) => parts.slice(0, count).join("-"));
		fc.assert(
			fc.property(dates, dates, (from, to) => {
				const parsed = parseWhen(`${from}/${to}`);
				const stated = readStated(`${from}/${to}`);
				expect(stated.kind === "when" ? { ok: true, value: stated.when } : { ok: false }).toEqual(
					parsed.ok ? parsed : { ok: false },
				);
			}),
		);
	});
});
