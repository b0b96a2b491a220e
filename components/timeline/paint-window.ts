import type { OverviewScene } from "@/lib/timeline/scene-parts";
import type { Palette } from "./palette";

/** The canvas of the window reaches so far beyond the strip to both sides and above it, px: for the ring of the focus. */
export const MARGIN = { side: 8, top: 4 };
/** Its height, px. */
export const WINDOW_CANVAS_HEIGHT = 32;

/** Where the window stands in the strip, px. */
const TOP = 2;
const BOTTOM = 23;
const LINE = 1.5;
const GRIP = { top: 8, width: 4, height: 9 };
/** The ring is so far from the window, and so wide: an outline as the page draws them. */
const RING = { gap: 2, width: 2 };
/** Forced colours draw with a line twice as wide, and a seam of the ground on both sides, which sets it off from the bars. */
const FORCED = { line: 3, seam: 2 };

/**
 * Draws the window in view on the overview's strip: its frame with a wash, grips where its ends can be pulled, and the ring
 * where the keyboard has it. `context` is of a canvas `MARGIN` larger than the strip.
 */
export function paintWindow(
	context: CanvasRenderingContext2D,
	{ x0, x1, grips }: OverviewScene["window"],
	palette: Palette,
	ringed: boolean,
): void {
	const { width, height } = context.canvas;
	context.clearRect(0, 0, width, height);
	// A line that stands between two pixels is drawn on both, and pale.
	const sharp = (x: number) => Math.round((x + MARGIN.side) * devicePixelRatio) / devicePixelRatio;
	const left = sharp(x0);
	const right = sharp(x1);
	const top = TOP + MARGIN.top;
	const frame: Box = { x: left, y: top, width: right - left, height: BOTTOM - TOP };
	if (palette.forced) {
		const { line, seam } = FORCED;
		border(context, inset(frame, -seam), line + 2 * seam, palette.paper);
		border(context, frame, line, palette.accent);
	} else {
		context.globalAlpha = 0.08;
		context.fillStyle = palette.ink;
		context.fillRect(frame.x, frame.y, frame.width, frame.height);
		context.globalAlpha = 1;
		border(context, frame, LINE, palette.ink);
	}
	if (grips) {
		context.fillStyle = palette.forced ? palette.accent : palette.ink;
		for (const x of [left, right]) {
			context.beginPath();
			context.roundRect(x - GRIP.width / 2, GRIP.top + MARGIN.top, GRIP.width, GRIP.height, GRIP.width / 2);
			context.fill();
		}
	}
	if (ringed) border(context, inset(frame, -RING.gap - RING.width), RING.width, palette.accent);
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function inset({ x, y, width, height }: Box, by: number): Box {
	return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** A line along the inside of a box. */
function border(context: CanvasRenderingContext2D, box: Box, line: number, colour: string): void {
	const { x, y, width, height } = inset(box, line / 2);
	context.lineWidth = line;
	context.strokeStyle = colour;
	context.strokeRect(x, y, width, height);
}
