import { describe, expect, it } from "vitest";
import type { Status } from "../dossier/dossier";
import { placeTime } from "./placed-time";
import { whenOf } from "./sample-dossier";
import { uprightMark } from "./upright-mark";

function mark(when: string, status: Status = "held") {
	return uprightMark(placeTime({ when: whenOf(when), until: null }, "America/New_York"), status);
}

describe("uprightMark", () => {
	it("uprightMark(held) is solid: a dot for an hour, a bar for a day", () => {
		expect(mark("2024-04-10T10:50-04:00")).toMatchObject({ stroke: null, dashed: false });
		expect(mark("2024-04-10")).toEqual({ fill: "M5.5 5h5v34h-5z", stroke: null, dashed: false });
	});

	it("uprightMark(planned) is hollow, whatever word says so", () => {
		for (const status of ["proposed", "announced", "scheduled"] as const)
			expect(mark("2024-04-10", status)).toEqual({ fill: null, stroke: "M6.25 5.75h3.5v32.5h-3.5z", dashed: false });
	});

	it("uprightMark(uncertain) is hollow and dashed though it was held", () => {
		expect(mark("2024-04-10?")).toMatchObject({ fill: null, dashed: true });
	});

	it("uprightMark(…) draws no two states alike", () => {
		const drawn = [
			...(["held", "announced", "postponed", "cancelled"] as const).flatMap((status) => [
				mark("2024-04-10", status),
				mark("2024-04-10T10:50-04:00", status),
			]),
			mark("2024-04-10~"),
			mark("2024-04-10?"),
			mark("2024-04-10/.."),
		].map((each) => JSON.stringify(each));
		expect(new Set(drawn).size).toBe(drawn.length);
	});
});
