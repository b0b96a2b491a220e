import { expect, test } from "vitest";
import { laneCounts } from "./lane-counts";

const lanesOf = (height: number, counts: readonly number[]) => counts.map((count) => ({ count, height }));

test("laneCounts() keeps short counts beside the names", () => {
	expect(laneCounts(lanesOf(60, [999, 3]))).toEqual({ below: false, texts: ["999", "3"] });
});

test("laneCounts() sets all counts under the names, exact, once one is wide and each lane has the room", () => {
	expect(laneCounts(lanesOf(44, [255_048, 3]))).toEqual({ below: true, texts: ["255,048", "3"] });
});

test("laneCounts() shortens them where one lane is too low for two lines", () => {
	const lanes = [...lanesOf(60, [1_290_000]), ...lanesOf(43, [9155])];
	expect(laneCounts(lanes)).toEqual({ below: false, texts: ["1.2M", "9.1k"] });
});
