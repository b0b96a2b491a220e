import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icalLines, icalText } from "./ical-text";

const bytes = new TextEncoder();

function octets(text: string): number {
	return bytes.encode(text).length;
}

describe("icalText", () => {
	it("escapes the backslash first, then ; and , and line ends, and leaves colon and quotes", () => {
		expect(icalText('a\\b;c,d\r\ne\nf\rg: "h"')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ng: "h"');
	});
	it("drops control characters but the tab, and replaces half a surrogate pair", () => {
		expect(icalText("a\u0000\u0007\u0085b\tc\ud800")).toBe("ab\tc\ufffd");
	});
});

describe("icalLines", () => {
	it("leaves 75 octets whole and folds 76, the blank of the continuation counted", () => {
		expect(icalLines(["a".repeat(75)])).toBe(`${"a".repeat(75)}\r\n`);
		expect(icalLines(["a".repeat(76)])).toBe(`${"a".repeat(75)}\r\n a\r\n`);
		expect(icalLines(["a".repeat(75 + 74 + 1)])).toBe(`${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a\r\n`);
	});
	it("never folds inside a character: a Japanese summary of 76 octets", () => {
		const line = `SUMMARY:${"首".repeat(22)}ab`;
		expect(octets(line)).toBe(76);
		expect(icalLines([line])).toBe(`SUMMARY:${"首".repeat(22)}a\r\n b\r\n`);
		expect(icalLines([`SUMMARY:a${"首".repeat(23)}`])).toBe(`SUMMARY:a${"首".repeat(22)}\r\n 首\r\n`);
	});
	it("keeps every line within 75 octets and unfolds to what it was given", () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 400 })), (texts) => {
				const lines = texts.map((text) => `SUMMARY:${icalText(text)}`);
				const written = icalLines(lines);
				for (const line of written.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
				expect(written.replaceAll("\r\n ", "")).toBe(lines.map((line) => `${line}\r\n`).join(""));
			}),
		);
	});
});
