import { expect, it } from "vitest";
import { parseWhen } from "./parse-when";

it("parseWhen(30 February) says in words what was expected and what came", () => {
	expect(parseWhen("2024-02-30")).toEqual({
		ok: false,
		problem: { expected: 'a day from 01 to 29, which is what that month has, not "30"', at: 8, got: "30" },
	});
	expect(parseWhen("2024\u202e")).toMatchObject({ problem: { expected: 'a "-" or the end, not "\\u{202e}"' } });
});

it.each([
	["2024-20", 'a month from 01 to 12, or a season from 21 to 24, not "20"'],
	["2024-25", 'a month from 01 to 12, or a season from 21 to 24, not "25"'],
	["2024-00", 'a month from 01 to 12, not "00"'],
	["2024-13-05", 'a month from 01 to 12, not "13"'],
	["2024-21/2024-22", 'a month from 01 to 12 (seasons stand alone), not "21"'],
	["2024-4-1", 'a month of two digits (04), not "4"'],
	["2024-04-1", 'a day of two digits (01), not "1"'],
	["2016-12-31T23:59:60Z", 'seconds from 00 to 59 (leap seconds are not read), not "60"'],
	["2016-12-31T23:59:61Z", 'seconds from 00 to 59, not "61"'],
	["[2025-07-10,2025-07-10]", 'a further date (a set holds each once), not "2025-07-10"'],
])("parseWhen(%j) expects %j", (text, expected) => {
	expect(parseWhen(text)).toMatchObject({ ok: false, problem: { expected } });
});
