import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MARGIN, paintWindow, WINDOW_CANVAS_HEIGHT } from "./paint-window";
import type { Palette } from "./palette";

const PALETTE = { forced: false, paper: "paper", ink: "ink", accent: "accent" } as Palette;
const WINDOW = { x0: 100.3, x1: 180.2, grips: true };

/** What is drawn, in order, each with its colour; numbers as they are on the strip, not on its canvas. */
function painted(window: typeof WINDOW, palette: Palette, ringed = false): readonly string[] {
	const drawn: string[] = [];
	const kept: Record<string, unknown> = { canvas: { width: 500, height: WINDOW_CANVAS_HEIGHT } };
	const at = (x: number, y: number, width: number, height: number) =>
		[x - MARGIN.side, y - MARGIN.top, width, height].join(" ");
	const context = new Proxy(kept, {
		get: (_, name) =>
			String(name) in kept
				? kept[String(name)]
				: (...values: [number, number, number, number]) => {
						if (name === "strokeRect") drawn.push(`${kept.strokeStyle} ${kept.lineWidth}: ${at(...values)}`);
						if (name === "fillRect") drawn.push(`${kept.fillStyle} wash: ${at(...values)}`);
						if (name === "roundRect") drawn.push(`${kept.fillStyle} grip: ${at(...values)}`);
					},
		set: (_, name, value) => {
			kept[String(name)] = value;
			return true;
		},
	});
	paintWindow(context as unknown as CanvasRenderingContext2D, window, palette, ringed);
	return drawn;
}

describe("paintWindow(context, window, palette, ringed)", () => {
	beforeEach(() => vi.stubGlobal("devicePixelRatio", 1));
	afterEach(() => vi.unstubAllGlobals());

	it("draws wash, frame and grips on whole pixels, from 2 to 23 px of the strip", () => {
		expect(painted(WINDOW, PALETTE)).toEqual([
			"ink wash: 100 2 80 21",
			"ink 1.5: 100.75 2.75 78.5 19.5",
			"ink grip: 98 8 4 9",
			"ink grip: 178 8 4 9",
		]);
		vi.stubGlobal("devicePixelRatio", 2);
		expect(painted(WINDOW, PALETTE)[0]).toBe("ink wash: 100.5 2 79.5 21");
	});
	it("has no grips where the ends cannot be pulled", () => {
		expect(painted({ ...WINDOW, grips: false }, PALETTE)).toHaveLength(2);
	});
	it("rings it two pixels clear where the keyboard has it", () => {
		expect(painted(WINDOW, PALETTE, true).at(-1)).toBe("accent 2: 97 -1 86 27");
	});
	it("under forced colours draws a wider line on a seam of the ground, and no wash", () => {
		expect(painted({ ...WINDOW, grips: false }, { ...PALETTE, forced: true })).toEqual([
			"paper 7: 101.5 3.5 77 18",
			"accent 3: 101.5 3.5 77 18",
		]);
	});
});
