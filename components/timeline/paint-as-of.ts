import { hatchPath } from "@/lib/timeline/hatch";
import type { Scene } from "@/lib/timeline/scene-parts";
import { line } from "./paint-marks";
import { fontOf, type Palette } from "./palette";

/** What lies behind the as-of day, under everything. */
export function paintHatching(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
	if (scene.asOf === null) return;
	const box = { x0: scene.asOf.from, y0: 0, x1: scene.plotWidth, y1: scene.lanesHeight };
	context.strokeStyle = palette.rule;
	context.lineWidth = 1;
	context.stroke(new Path2D(hatchPath(box)));
}

/** The line of the as-of day behind marks and labels, its flag reversed, its note on paper. */
export function paintAsOf(
	context: CanvasRenderingContext2D,
	{ asOf, stripHeight, lanesHeight }: Scene,
	palette: Palette,
): void {
	if (asOf === null || asOf.x === null) return;
	const { x, flag, note } = asOf;
	context.strokeStyle = palette.ink;
	line(context, x, 0, x, lanesHeight, 1.5);
	if (note !== null) {
		context.fillStyle = palette.paper;
		context.fillRect(note.x0, 1, note.x1 - note.x0, stripHeight - 1);
		context.fillStyle = palette.muted;
		context.font = fontOf(400, palette);
		context.fillText(note.text, note.textX, stripHeight - 6);
	}
	if (flag === null) return;
	context.fillStyle = palette.ink;
	context.fillRect(flag.x0, 0, flag.x1 - flag.x0, stripHeight);
	context.fillStyle = palette.paper;
	context.font = fontOf(600, palette);
	context.fillText(flag.text, flag.textX, stripHeight - 6);
}
