import { AS_OF_NOTE } from "@/lib/timeline/as-of-line";
import { hatchLines } from "@/lib/timeline/hatch";
import type { Scene } from "@/lib/timeline/scene-parts";
import { textWidth } from "@/lib/timeline/text-width";
import { line } from "./paint-marks";
import type { Palette } from "./palette";

/** What lies behind the line of the *as of* day. */
export function paintHatch(
	context: CanvasRenderingContext2D,
	{ asOf, plotWidth, lanesHeight }: Scene,
	palette: Palette,
): void {
	if (asOf === null) return;
	context.strokeStyle = palette.rule;
	context.lineWidth = 1;
	context.beginPath();
	for (const { x0, y0, x1, y1 } of hatchLines({ x0: asOf.from, y0: 0, x1: plotWidth, y1: lanesHeight })) {
		context.moveTo(x0, y0);
		context.lineTo(x1, y1);
	}
	context.stroke();
}

/** The line at the end of the day, its flag reversed, and what the hatching means. */
export function paintAsOf(
	context: CanvasRenderingContext2D,
	{ asOf, stripHeight, lanesHeight }: Scene,
	palette: Palette,
): void {
	if (asOf === null || asOf.x === null) return;
	const { x, flag, noteX } = asOf;
	context.strokeStyle = palette.ink;
	line(context, x, 0, x, lanesHeight, 1.5);
	const baseline = stripHeight - 6;
	if (noteX !== null) {
		context.fillStyle = palette.paper;
		context.fillRect(noteX - 4, 1, textWidth(AS_OF_NOTE, 450) + 8, stripHeight - 1);
		context.fillStyle = palette.muted;
		context.font = `400 13px ${palette.fontFamily}`;
		context.fillText(AS_OF_NOTE, noteX, baseline);
	}
	if (flag === null) return;
	context.fillStyle = palette.ink;
	context.fillRect(flag.x0, 0, flag.x1 - flag.x0, stripHeight);
	context.fillStyle = palette.paper;
	context.font = `600 13px ${palette.fontFamily}`;
	context.fillText(flag.text, flag.textX, baseline);
}
