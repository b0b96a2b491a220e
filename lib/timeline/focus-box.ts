import type { Label } from "./scene-parts";
import { ASCENT, DESCENT } from "./sizes";

export type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

/** Between the outline and what it goes around, px. */
const AIR = 2;

/**
 * What the outline of the keyboard's focus goes around, px in the plot: the mark together with its own label, so that the
 * outline strikes through neither it nor, rows being as high as they are, a label of the rows above and below.
 */
export function focusBox(
	{ x0, x1, y, height }: { readonly x0: number; readonly x1: number; readonly y: number; readonly height: number },
	label: Pick<Label, "x" | "y" | "width"> | undefined,
): Box {
	const own = { x0: x0 - AIR, x1: x1 + AIR, y0: y - height / 2 - AIR, y1: y + height / 2 + AIR };
	if (label === undefined) return own;
	return {
		x0: Math.min(own.x0, label.x - AIR),
		x1: Math.max(own.x1, label.x + label.width + AIR),
		// The lines of two rows stand so close that the outline just fits between their ink.
		y0: Math.min(own.y0, label.y - ASCENT),
		y1: Math.max(own.y1, label.y + DESCENT),
	};
}
