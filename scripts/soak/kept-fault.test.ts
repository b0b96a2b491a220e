import { describe, expect, it } from "vitest";
import { faultOf as faultOfKill } from "./kills";
import { faultOf as faultOfTab } from "./tabs";

describe("faultOf(what a killed browser left)", () => {
	it.each([
		[null, null, 0],
		[{ number: 3, spoiled: 0 }, 2, 3],
		[{ number: 2, spoiled: 0 }, 2, 3],
	])("faultOf(%j, %j, %j) finds the save in flight or the last confirmed", (found, confirmed, inFlight) => {
		expect(faultOfKill(found, confirmed, inFlight)).toBeNull();
	});

	it.each([
		[null, 2, 3, "Save 2 was confirmed and is gone"],
		[{ number: 1, spoiled: 0 }, 2, 3, "Save 2 was confirmed, and save 1 stands"],
		[{ number: 3, spoiled: 1 }, 2, 3, "1 of the states that are kept cannot be read"],
	])("faultOf(%j, %j, %j) says what was lost", (found, confirmed, inFlight, said) => {
		expect(faultOfKill(found, confirmed, inFlight)).toBe(said);
	});
});

describe("faultOf(what a tab was told)", () => {
	const accepted = new Map([[1, { base: null, number: 1 }]]);
	const told = (kind: string, revision: number) => ({ kind, revision, key: "shared" });

	it("faultOf(the next revision, a conflict, one kept beside) finds nothing wrong", () => {
		expect([
			faultOfTab(told("saved", 2), 1, accepted),
			faultOfTab(told("conflict", 1), null, accepted),
			faultOfTab(told("beside", 1), 1, accepted),
		]).toEqual([null, null, null]);
	});

	it.each([
		["saved", 1, null, "Revision 1 was confirmed twice"],
		["saved", 3, 1, "A save made from revision 1 became 3"],
		["conflict", 1, 1, "A save made from revision 1, which stood, was refused"],
		["failed", 0, 1, 'A save ended as "failed"'],
	] as const)("faultOf(%s %i from %j) says what is wrong", (kind, revision, base, said) => {
		expect(faultOfTab(told(kind, revision), base, accepted)).toBe(said);
	});
});
