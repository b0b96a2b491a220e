import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, plain, unspecified } from "./date-arbitraries";
import {
	formatBy,
	formatClock,
	formatFromTo,
	formatPlainDate,
	formatSpan,
	formatWhen,
	formatWhenDay,
	formatWhenLong,
	machineDate,
} from "./format-when";
import { parseWhen } from "./parse-when";
import { HOUR_MS } from "./plain-date";
import type { When } from "./when";

function read(text: string): When {
	const parsed = parseWhen(text);
	if (!parsed.ok) throw new Error(text);
	return parsed.value;
}

describe("formatWhen", () => {
	it.each([
		["2024-04-10", "10 Apr 2024"],
		["2024-04", "Apr 2024"],
		["2024", "2024"],
		["2024-04-10T10:50-04:00", "10 Apr 2024, 10:50"],
		["2016-12-31T23:59:59Z", "31 Dec 2016, 23:59:59"],
		["2016-12-31T23:59:00Z", "31 Dec 2016, 23:59:00"],
		["-0044-03-15T10:50:07Z", "15 Mar 45 BC, 10:50:07"],
		["-0044-03-15", "15 Mar 45 BC"],
		["0000", "1 BC"],
		["0476", "AD 476"],
		["1979-08~", "about Aug 1979"],
		["2022-03-11?", "11 Mar 2022, uncertain"],
		["2004%", "about 2004, uncertain"],
		["201X", "2010s"],
		["20XX", "some year of 2000–2099"],
		["-201X", "2020 BC – 2011 BC"],
		["2004-XX", "some month of 2004"],
		["2004-07-XX", "some day of Jul 2004"],
		["2004-XX-XX", "some day of 2004"],
		["2001-21", "spring 2001"],
		["2001-22", "summer 2001"],
		["2001-23", "autumn 2001"],
		["2001-24~", "about winter 2001"],
		["2023-06-01/2023-06-07", "1–7 Jun 2023"],
		["2023-11-29/2023-11-30", "29–30 Nov 2023"],
		["2024-03-28/2024-04-03", "28 Mar – 3 Apr 2024"],
		["2023-12-30/2024-01-02", "30 Dec 2023 – 2 Jan 2024"],
		["2024-04-10/2024-04-10", "10 Apr 2024"],
		["2024-04/2024-06", "Apr–Jun 2024"],
		["2023-12/2024-02", "Dec 2023 – Feb 2024"],
		["2004/2006", "2004–2006"],
		["2024-06-01/2024-07", "1 Jun 2024 – Jul 2024"],
		["2004~/2006~", "about 2004–2006"],
		["2004~/2006", "about 2004 – 2006"],
		["2004/2006?", "2004–2006, end uncertain"],
		["2004?/2006~", "2004 – about 2006, start uncertain"],
		["2031-06-01?/2031-06-07", "1–7 Jun 2031, start uncertain"],
		["2031-06-01~/2031-06-07%", "about 1–7 Jun 2031, end uncertain"],
		["2031-06-01/2031-06-07~", "1 Jun 2031 – about 7 Jun 2031"],
		["2024-04-03/..", "from 3 Apr 2024 on"],
		["../2024-04-03", "until 3 Apr 2024"],
		["2004~/", "about 2004 – unknown"],
		["/2004", "unknown – 2004"],
		["[2025-07-11,2025-07-10]", "10 or 11 Jul 2025"],
		["[2025-07-10,2025-07-11,2025-07-14]", "10, 11 or 14 Jul 2025"],
		["[2025-07,2025-08-03]", "Jul 2025 or 3 Aug 2025"],
		["[2025-07-10..2025-07-12]", "one of 10–12 Jul 2025"],
		["[1667,1668,1670..1672]", "1667, 1668 or 1670–1672"],
		["[..1984]", "1984 or earlier"],
		["[1984..]", "1984 or later"],
	])("formatWhen(%s) is %j", (text, words) => {
		expect(formatWhen(read(text))).toBe(words);
	});

	it("formatWhen keeps every hedge of a date and has no odd spaces", () => {
		const marked = fc.tuple(plain, fc.constantFrom("", "?", "~", "%")).map(([{ text }, mark]) => text + mark);
		const texts = fc.oneof(
			marked,
			unspecified.map(({ text }) => text),
			marked.map((text) => `${text}/..`),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const when = read(text);
				for (const words of [formatWhen(when), formatWhenLong(when)]) {
					expect(words.includes("about ")).toBe(when.approximate);
					expect(words.includes("uncertain")).toBe(when.uncertain);
					expect(words).toMatch(/^[A-Za-z0-9–,:]+(?: [A-Za-z0-9–,:]+)*$/);
				}
			}),
		);
	});

	it("formatWhen of a value whose text is foreign falls back to its days", () => {
		const bounds = { start: at(2024, 4, 10), end: at(2024, 4, 12) };
		expect(formatWhen({ ...read("2024"), text: "imported", core: bounds, bounds })).toBe("10–11 Apr 2024");
	});
});

describe("formatBy", () => {
	it.each([
		["2024-04-11", "by 11 Apr 2024"],
		["2025", "by 2025"],
		["1979-08~", "by about Aug 1979"],
		["2001-21", "by spring 2001"],
		["[2025-07-10,2025-07-11]", "by 10 or 11 Jul 2025"],
		["../2024", "by 2024"],
		["/2024-06", "by Jun 2024"],
		["2024-01/..", "from Jan 2024 on"],
		["[1984..]", "1984 or later"],
		["202X", "in the 2020s"],
		["2004-XX", "in some month of 2004"],
		["2004-07-XX", "on some day of Jul 2004"],
		["2024-01/2024-06", "within Jan–Jun 2024"],
		["2024-01/", "Jan 2024 – unknown"],
	])("formatBy(%s) is %j", (text, words) => {
		expect(formatBy(read(text))).toBe(words);
	});
});

describe("formatWhenLong", () => {
	it.each([
		["2024-04-10", "Wed 10 Apr 2024"],
		["2024-04", "Apr 2024"],
		["2024-04-10T10:50-04:00", "Wed 10 Apr 2024, 10:50"],
		["2016-12-31T23:59:59Z", "Sat 31 Dec 2016, 23:59:59"],
		["2023-06-01/2023-06-07", "Thu 1 – Wed 7 Jun 2023"],
		["2031-06-01/2031-06-07?", "Sun 1 – Sat 7 Jun 2031, end uncertain"],
		["2023-11-29/2023-11-30", "Wed 29 – Thu 30 Nov 2023"],
		["[2025-07-10,2025-07-11]", "Thu 10 or Fri 11 Jul 2025"],
	])("formatWhenLong(%s) is %j", (text, words) => {
		expect(formatWhenLong(read(text))).toBe(words);
	});
});

describe("formatFromTo", () => {
	it.each([
		["2031-07-01", "2031-09-30", "Tue 1 Jul – Tue 30 Sep 2031"],
		["2031-06-01", "2031-06-07", "Sun 1 – Sat 7 Jun 2031"],
		["2031-12-30", "2032-01-02", "Tue 30 Dec 2031 – Fri 2 Jan 2032"],
		["2031-06-01", "2031-06-07~", "Sun 1 Jun 2031 – about Sat 7 Jun 2031"],
		["2031-04", "2031-06", "Apr–Jun 2031"],
		["2024-04-10T10:50-04:00", "2024-04-10T12:20-04:00", "Wed 10 Apr 2024, 10:50–12:20"],
		["2024-04-10T23:50:30-04:00", "2024-04-11T00:20-04:00", "Wed 10 Apr 2024, 23:50:30 – Thu 11 Apr 2024, 00:20"],
		["2023-10-29T01:15+01:00", "2023-10-29T01:15Z", "Sun 29 Oct 2023, 01:15 (UTC+1) – 01:15 (UTC+0)"],
		[
			"2024-04-10T20:00-03:30",
			"2024-04-11T22:00+05:45",
			"Wed 10 Apr 2024, 20:00 (UTC−3:30) – Thu 11 Apr 2024, 22:00 (UTC+5:45)",
		],
	])("formatFromTo(%s, %s) is %j", (when, until, words) => {
		expect(formatFromTo(read(when), read(until), { weekday: true })).toBe(words);
	});

	it("formatFromTo with the offset names that of an hour, and of a day nothing", () => {
		const style = { weekday: true, offset: true };
		expect([
			formatFromTo(read("2023-10-29T01:30+01:00"), null, style),
			formatFromTo(read("2023-10-29T01:30:00Z"), read("2023-10-29T01:40:00Z"), { ...style, about: "end" }),
			formatFromTo(read("2023-10-29"), null, style),
		]).toEqual([
			"Sun 29 Oct 2023, 01:30 (UTC+1)",
			"Sun 29 Oct 2023, 01:30:00 (UTC+0) – about 01:40:00 (UTC+0)",
			"Sun 29 Oct 2023",
		]);
	});

	it("formatFromTo(a, b) of two dates is formatWhen(a/b), and without b that of a", () => {
		fc.assert(
			fc.property(plain, plain, fc.boolean(), (a, b, weekday) => {
				const [first, last] = a.start <= b.start ? [a, b] : [b, a];
				const format = weekday ? formatWhenLong : formatWhen;
				const whole = parseWhen(`${first.text}/${last.text}`);
				if (!whole.ok) return;
				expect(formatFromTo(read(first.text), read(last.text), { weekday })).toBe(format(whole.value));
				expect(formatFromTo(read(first.text), null, { weekday })).toBe(format(read(first.text)));
			}),
		);
	});
});

describe("the other forms", () => {
	it("formatWhenDay(an instant) leaves the hour out", () => {
		expect([read("2024-04-10T10:50-04:00"), read("1979-08~")].map(formatWhenDay)).toEqual([
			"10 Apr 2024",
			"about Aug 1979",
		]);
	});

	it("formatPlainDate(text) names the day; what is no plain date stays", () => {
		expect(formatPlainDate("2024-04-05")).toBe("5 Apr 2024");
		expect(formatPlainDate("2024-04-05", { weekday: true })).toBe("Fri 5 Apr 2024");
		expect(formatPlainDate("2024-02-30")).toBe("2024-02-30");
	});

	it("formatSpan(start, end) names the days that [start, end) touches", () => {
		expect(formatSpan(at(2024, 4, 7), at(2024, 4, 13))).toBe("7–12 Apr 2024");
		expect(formatSpan(at(2024, 4, 7) + HOUR_MS, at(2024, 4, 13) + 1)).toBe("7–13 Apr 2024");
		expect(formatSpan(at(2024, 4, 7), at(2024, 4, 7))).toBe("7 Apr 2024");
	});

	it("formatClock(civil) is the hour on the 24-hour clock, before 1970 too", () => {
		expect(formatClock(at(2024, 4, 10) + 10 * HOUR_MS + 50 * 60_000)).toBe("10:50");
		expect(formatClock(at(-44, 3, 15) + 5 * 60_000)).toBe("00:05");
		expect(formatClock(at(-44, 3, 15) + 5 * 60_000 + 7000, "second")).toBe("00:05:07");
	});

	it("machineDate(when) is given only where it says no more than is known", () => {
		const texts = ["2024", "2024-04", "2024-04-10", "2024-04-10T10:50-04:00"];
		expect(texts.map((text) => machineDate(read(text)))).toEqual(texts);
		const vague = ["1979-08~", "2022?", "201X", "2001-21", "0000", "-0044", "2023/2024", "[2024,2025]"];
		expect(vague.map((text) => machineDate(read(text)))).toEqual(vague.map(() => undefined));
	});
});
