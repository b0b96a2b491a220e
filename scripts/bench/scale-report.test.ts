import { expect, test } from "vitest";
import type { Gestured } from "./scale-gesture";
import { type Compared, exponentOf, scaleReport } from "./scale-report";
import type { Visit } from "./scale-visit";

const REFUSED: Gestured = { kind: "refused", reason: "the picture did not change" };
const ASKED = { sizes: [1000], only: ["readout", "limit", "vis-timeline"], rounds: 1, patience: [60] } as const;

function visitOf(ms: number, wheel: Gestured): Visit {
	const frames = [16.7, 16.7, 33.4];
	const drag = { kind: "moved" as const, sent: 60, frames, steps: [ms, ms, ms * 3], rest: ms * 2 };
	return {
		...{ kind: "measured", opening: { ready: ms * 100 }, heap: 12_345_678, bytes: 353_000 },
		gestures: { drag, wheel },
	};
}

function sizeOf(events: number, ms: number): Compared {
	const moved: Gestured = { kind: "moved", sent: 12, frames: [16.7], steps: [ms], rest: 0 };
	const middle = { readout: [visitOf(ms, REFUSED)], limit: [visitOf(2, moved)] };
	return { events, bytes: events * 150, parse: 10, views: { middle, everything: { readout: [FAILED] } } };
}

const FAILED: Visit = { kind: "failed", reason: "not ready in 60 s" };

/** The cells of the first row of a table that begins so. */
function cellsOf(markdown: string, title: string): readonly string[] {
	const line = markdown.split("\n").find((each) => each.startsWith(`| ${title} |`)) ?? "";
	return line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, ""));
}

test.each([
	[[1000, 5], [1_000_000, 5], 0],
	[[1000, 5], [100_000, 500], 1],
	[[10, 1], [1000, 10], 0.5],
] as const)("exponentOf(%j, %j) is %d", (small, large, slope) => {
	expect(exponentOf(small, large)).toBeCloseTo(slope, 10);
});

test("scaleReport(sizes) has a row for each subject: times beside the limit's, what was refused, what was not visited", () => {
	const markdown = scaleReport([sizeOf(1000, 5)], ASKED);
	expect(cellsOf(markdown, "Readout")).toEqual([
		...["Readout", "5.00 / 15.0 / 15.0 (× 2.5)", "refused: the picture did not change", "has none", "10.0"],
		...["1 of 3", "33.4", "500 (× 50)", "12.3", "353"],
	]);
	expect(cellsOf(markdown, "The limit").slice(1, 3)).toEqual([
		"2.00 / 6.00 / 6.00",
		"5.00 / 5.00 / 5.00, 12 steps in a minute",
	]);
	expect(cellsOf(markdown, "vis-timeline")).toEqual(["vis-timeline", ...Array.from({ length: 9 }, () => "–")]);
});

test("scaleReport(sizes) says of a subject that failed why, and of what was measured how it grows", () => {
	const markdown = scaleReport([sizeOf(1000, 5), sizeOf(100_000, 50)], ASKED);
	expect(markdown).toContain("| Readout | not ready in 60 s | – |");
	expect(markdown).toContain("| drag, the middle fifth | 1,000 to 100,000 | 0.50 |");
	expect(markdown.match(/^\| (?:drag|wheel|keys), /gm)).toHaveLength(1);
});
