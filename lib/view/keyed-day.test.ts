import { expect, test } from "vitest";
import { type DaysAround, keyedDay } from "./keyed-day";

const AROUND: DaysAround = {
	day: "2024-04-05",
	first: "2024-03-20",
	latest: "2024-05-31",
	before: "2024-04-04",
	after: "2024-04-09",
};

function keyed(key: string, around: Partial<DaysAround> = {}): string | null | undefined {
	return keyedDay({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }, { ...AROUND, ...around });
}

test("keyedDay(press, around) goes by changes with the arrows, and to either end", () => {
	expect(["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp", "Home", "End"].map((key) => keyed(key))).toEqual([
		"2024-04-04",
		"2024-04-04",
		"2024-04-09",
		"2024-04-09",
		"2024-03-20",
		null,
	]);
	expect([keyed("ArrowLeft", { before: null }), keyed("x"), keyed("+")]).toEqual([undefined, undefined, undefined]);
});

test("keyedDay(press, around) goes by months with Page Up and Page Down, held between the first and the latest", () => {
	expect([keyed("PageUp"), keyed("PageDown")]).toEqual(["2024-05-05", "2024-03-20"]);
	expect([keyed("PageUp", { day: "2024-05-01" }), keyed("PageUp", { day: null })]).toEqual([null, null]);
	expect(keyed("PageDown", { day: null })).toBe("2024-04-30");
});
