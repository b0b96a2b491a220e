import { describe, expect, it } from "vitest";
import { inMs, markdownTable, measure, timingOf } from "./measure";

describe("timingOf", () => {
	it("timingOf(1 to 100) has the middle and the slowest twentieth, in whatever order they came", () => {
		const times = Array.from({ length: 100 }, (_, at) => ((at * 37) % 100) + 1);
		expect(timingOf(times)).toEqual({ median: 51, p95: 96, runs: 100 });
	});
});

describe("measure", () => {
	it("measure(8, act) calls it eight times after five to warm up", () => {
		const runs: number[] = [];
		expect(measure(8, (run) => runs.push(run)).runs).toBe(8);
		expect(runs).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 5, 6, 7]);
	});
});

describe("inMs", () => {
	it.each([
		[0.04213, "0.042"],
		[2.345678, "2.35"],
		[42.195, "42.2"],
		[1234.5, "1,235"],
	])("inMs(%d) is %s", (milliseconds, text) => {
		expect(inMs(milliseconds)).toBe(text);
	});
});

describe("markdownTable", () => {
	it("markdownTable(head, rows) sets figures to the right and keeps a bar within its cell", () => {
		expect(markdownTable(["what", "ms"], [["a|b", "1"]])).toBe("| what | ms |\n| --- | ---: |\n| a\\|b | 1 |");
	});
});
