import { round } from "./scale";

export type HatchLine = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
export type HatchBox = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Between two lines, measured across them, CSS px. */
const APART = 6;
const STEP = APART * Math.SQRT2;

/**
 * Lines at 45°, rising to the right, that fill a box, each cut at its sides. They lie on one grid of the whole scene, so
 * that they stand still while the box's edge moves.
 */
export function hatchLines({ x0, y0, x1, y1 }: HatchBox): readonly HatchLine[] {
	if (!(x1 > x0 && y1 > y0)) return [];
	const lines: HatchLine[] = [];
	// Along each of them x + y is the same.
	for (let at = Math.ceil((x0 + y0) / STEP); at * STEP < x1 + y1; at += 1) {
		const sum = at * STEP;
		const left = Math.max(x0, sum - y1);
		const right = Math.min(x1, sum - y0);
		if (right > left) lines.push({ x0: round(left), y0: round(sum - left), x1: round(right), y1: round(sum - right) });
	}
	return lines;
}

/** The same as one path. */
export function hatchPath(box: HatchBox): string {
	return hatchLines(box)
		.map(({ x0, y0, x1, y1 }) => `M${x0} ${y0}L${x1} ${y1}`)
		.join("");
}
