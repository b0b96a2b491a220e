import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawn } from "./isolated";
import { cutToFit } from "./label-text";
import { textWidth } from "./text-width";

describe("textWidth(text, weight)", () => {
	it("is within 2 % of what a browser measures at 13 px", () => {
		expect(textWidth("Leaders’ summit", 450) / 102.14).toBeCloseTo(1, 1);
		expect(textWidth("Joint Vision Statement", 600) / 141.88).toBeCloseTo(1, 1);
	});

	it("gives wide letters an em, marks and joiners nothing", () => {
		expect(textWidth("首脳", 450)).toBe(26);
		expect(textWidth("e\u0301", 450)).toBe(textWidth("e", 450));
		expect(textWidth("\u2068a\u2069", 450)).toBe(textWidth("a", 450));
	});
});

describe("cutToFit(text, weight, room)", () => {
	it("cuts by words and never beyond the room", () => {
		expect(cutToFit("Joint Vision Statement", 450, 100)).toBe("Joint Vision …");
		expect(cutToFit("Joint Vision Statement", 450, 200)).toBe("Joint Vision Statement");
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 0, max: 300 }), (text, room) => {
				const cut = cutToFit(text, 450, room);
				if (cut !== null) expect(textWidth(cut, 450)).toBeLessThanOrEqual(room);
			}),
		);
	});

	it("gives up rather than leave a riddle", () => {
		expect(cutToFit("First coast guard exercise", 450, 60)).toBeNull();
		expect(cutToFit("Unbreakable", 450, 30)).toBeNull();
	});

	it("cuts text without spaces between letters, marks kept with theirs", () => {
		expect(cutToFit("首脳会談の共同声明", 450, 80)).toBe("首脳会談の…");
	});
});

describe("drawn(text)", () => {
	it("isolates right-to-left text and leaves the rest", () => {
		expect(drawn("بيان …")).toBe("\u2068بيان …\u2069");
		expect(drawn("Talks")).toBe("Talks");
	});
});
