import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactPath } from "./compact-path";

/** Every point that a path visits, absolute. */
function points(d: string): readonly string[] {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, letter = "", list = ""]) => {
		const n = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const relative = letter === letter.toLowerCase();
		const [last = 0, before = 0] = [n.at(-1), n.at(-2)];
		const command = letter.toLowerCase();
		if (command === "z") [x, y] = [startX, startY];
		else if (command === "h") x = relative ? x + last : last;
		else if (command === "v") y = relative ? y + last : last;
		else [x, y] = relative ? [x + before, y + last] : [before, last];
		if (command === "m") [startX, startY] = [x, y];
		return `${command} ${(x + 0).toFixed(1)} ${(y + 0).toFixed(1)}`.replaceAll("-0.0", "0.0");
	});
}

const tenth = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10);
const command = fc.oneof(
	fc.tuple(fc.constantFrom("M", "L", "m", "l"), tenth, tenth).map(([c, x, y]) => `${c}${x} ${y}`),
	fc.tuple(fc.constantFrom("H", "V", "h", "v"), tenth).map(([c, x]) => `${c}${x}`),
	fc.tuple(tenth, tenth).map(([x, y]) => `a5 5 0 0 1 ${x} ${y}`),
	fc.constant("z"),
);

describe("compactPath(d)", () => {
	it("writes ticks of one line as steps", () => {
		expect(compactPath("M53.5 288.5V291.5M106.5 288.5V291.5")).toBe("m53.5 288.5v3m53-3v3");
	});

	it("splits a line of several steps, keeps arcs", () => {
		expect(compactPath("M10 20l7 7-7 7zM0.5 0a5 5 0 0 1 0 10")).toBe("m10 20l7 7l-7 7zM.5 0a5 5 0 0 1 0 10");
	});

	it("visits the same points in no more characters", () => {
		fc.assert(
			fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
				const d = `M0 0${commands.join("")}`;
				expect(points(compactPath(d))).toEqual(points(d));
				expect(compactPath(d).length).toBeLessThanOrEqual(d.length);
			}),
		);
	});
});
