import { describe, expect, it } from "vitest";
import { markBoxes } from "./marks";
import { placeTime } from "./placed-time";
import { whenOf } from "./sample-dossier";
import { timeScale } from "./scale";

const DAY = 86_400_000;
const START = whenOf("2024-04-07").core.start ?? 0;

/** Boxes in a plot of `days` days from 7 April 2024 that are `pixels` wide each. */
function boxes(days: number, pixels: number, when: string, until: string | null = null) {
	const scale = timeScale({ start: START, end: START + days * DAY }, days * pixels);
	const time = placeTime({ when: whenOf(when), until: until === null ? null : whenOf(until) }, "America/New_York");
	return markBoxes(time, scale);
}

const plain = { fadeStart: 0, fadeEnd: 0, ghost: false };

describe("markBoxes(time, scale)", () => {
	it("a day is a bar of 5 px, 3 px inside its day lines, 1 px where a day is under 40 px", () => {
		expect(boxes(6, 212, "2024-04-10")).toEqual([{ ...plain, shape: "bar", x0: 639, x1: 845, height: 5 }]);
		expect(boxes(30, 30, "2024-04-10")).toEqual([{ ...plain, shape: "bar", x0: 91, x1: 119, height: 5 }]);
	});

	it("a day under 5 px is a tick of 4 by 10 on its middle", () => {
		expect(boxes(300, 4, "2024-04-10")).toEqual([{ ...plain, shape: "tick", x0: 12, x1: 16, height: 10 }]);
	});

	it("an instant is a dot of 10, a start with an end a capsule of at least 10", () => {
		expect(boxes(6, 240, "2024-04-10T12:00-04:00")).toEqual([{ ...plain, shape: "dot", x0: 835, x1: 845, height: 10 }]);
		expect(boxes(6, 240, "2024-04-10T12:00-04:00", "2024-04-10T15:00-04:00")).toEqual([
			{ ...plain, shape: "capsule", x0: 840, x1: 870, height: 10 },
		]);
		expect(boxes(6, 24, "2024-04-10T12:00-04:00", "2024-04-10T15:00-04:00")).toEqual([
			{ ...plain, shape: "capsule", x0: 80.5, x1: 90.5, height: 10 },
		]);
	});

	it("an approximate day fades over the day before and after, and its core is as long as the day", () => {
		expect(boxes(6, 100, "2024-04-10~")).toEqual([
			{ shape: "bar", x0: 203, x1: 497, height: 5, fadeStart: 100, fadeEnd: 100, ghost: false },
		]);
	});

	it("what is longer than the plot is cut 12 px outside it", () => {
		expect(boxes(6, 100, "2024")).toEqual([{ ...plain, shape: "bar", x0: -12, x1: 612, height: 5 }]);
		expect(boxes(6, 100, "2024-04-10/..")).toEqual([{ ...plain, shape: "bar", x0: 303, x1: 612, height: 5 }]);
	});

	it("each candidate of a one-of set is a ghost", () => {
		expect(boxes(6, 100, "[2024-04-08,2024-04-11]").map(({ x0, x1, ghost }) => [x0, x1, ghost])).toEqual([
			[103, 197, true],
			[403, 497, true],
		]);
	});
});
