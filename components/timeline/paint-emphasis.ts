import { clustersOf, type Emphasis, thread } from "@/lib/timeline/emphasis";
import type { EventIndex } from "@/lib/timeline/event-index";
import type { Mark, Scene } from "@/lib/timeline/scene-parts";
import { SELECTED_DIAMOND } from "@/lib/timeline/sizes";
import { diamond, line } from "./paint-marks";
import type { Palette } from "./palette";

/** The thin line that joins the marks of the open event through its lanes: behind marks and labels. */
export function paintThread(
	context: CanvasRenderingContext2D,
	scene: Scene,
	emphasis: Emphasis,
	palette: Palette,
	index: EventIndex,
): void {
	const event = emphasis.selected === null ? undefined : index.find(emphasis.selected);
	if (event === undefined) return;
	context.strokeStyle = palette.ink;
	for (const { x, y0, y1 } of thread(scene, event, index)) line(context, x, y0, x, y1, 1.25);
}

/**
 * Under the marks: the ring of a selected dot or capsule, or around the diamond that counts what is selected, stands on
 * paper, so that the thread stops at it.
 */
export function paintSelectionBack(
	context: CanvasRenderingContext2D,
	scene: Scene,
	emphasis: Emphasis,
	palette: Palette,
	index: EventIndex,
): void {
	const event = emphasis.selected === null ? undefined : index.find(emphasis.selected);
	if (event === undefined) return;
	context.strokeStyle = palette.ink;
	context.fillStyle = palette.paper;
	context.lineWidth = 1.75;
	for (const mark of scene.marks) {
		if (mark.event !== event || !isRound(mark)) continue;
		ring(context, mark, 4.4);
		context.fill();
		context.stroke();
	}
	for (const { x, y } of clustersOf(scene, event, index)) {
		diamond(context, x, y, SELECTED_DIAMOND);
		context.fill();
		context.stroke();
	}
}

/** Over the marks: end caps of selected bars. */
export function paintCaps(context: CanvasRenderingContext2D, scene: Scene, emphasis: Emphasis, palette: Palette): void {
	context.strokeStyle = palette.ink;
	for (const mark of scene.marks) {
		if (mark.id !== emphasis.selected || isRound(mark)) continue;
		const reach = Math.max(5.5, mark.height / 2 + 3);
		line(context, mark.x0 - 1.1, mark.y - reach, mark.x0 - 1.1, mark.y + reach, 2.25);
		line(context, mark.x1 + 1.1, mark.y - reach, mark.x1 + 1.1, mark.y + reach, 2.25);
	}
}

/** Under marks and the grounds of all labels: the outline of what is pointed at strikes nothing through. */
export function paintPointed(
	context: CanvasRenderingContext2D,
	scene: Scene,
	emphasis: Emphasis,
	palette: Palette,
): void {
	context.strokeStyle = palette.ink;
	context.lineWidth = 1.5;
	for (const mark of scene.marks) {
		if (mark.id !== emphasis.pointed || mark.id === emphasis.selected) continue;
		ring(context, mark, 4.75);
		context.stroke();
	}
	for (const cluster of scene.clusters) {
		if (cluster.key !== emphasis.pointed) continue;
		diamond(context, cluster.x, cluster.y, SELECTED_DIAMOND);
		context.stroke();
	}
}

/** Where colour cannot set the rest aside: an outline around the marks that bear on the open claim. */
export function paintBearing(
	context: CanvasRenderingContext2D,
	scene: Scene,
	emphasis: Emphasis,
	palette: Palette,
): void {
	if (emphasis.bearing === null) return;
	context.strokeStyle = palette.accent;
	context.lineWidth = 2;
	for (const mark of scene.marks) {
		if (!emphasis.bearing.has(mark.id)) continue;
		ring(context, mark, 4);
		context.stroke();
	}
}

function isRound(mark: Mark): boolean {
	return mark.shape === "dot" || mark.shape === "capsule";
}

function ring(context: CanvasRenderingContext2D, mark: Mark, off: number): void {
	const height = mark.height + off * 2;
	context.beginPath();
	context.roundRect(
		mark.x0 - off,
		mark.y - height / 2,
		mark.x1 - mark.x0 + off * 2,
		height,
		isRound(mark) ? height / 2 : 0,
	);
}
