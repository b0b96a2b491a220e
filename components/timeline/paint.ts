import { clusterState, type Emphasis, markState } from "@/lib/timeline/emphasis";
import type { EventIndex } from "@/lib/timeline/event-index";
import { groundsOf } from "@/lib/timeline/grounds";
import type { Label, Scene } from "@/lib/timeline/scene-parts";
import { TODAY_WORD } from "@/lib/timeline/today";
import { paintAsOf, paintHatching } from "./paint-as-of";
import { paintAxis } from "./paint-axis";
import { paintBearing, paintCaps, paintPointed, paintSelectionBack, paintThread } from "./paint-emphasis";
import { line, paintCluster, paintLink, paintMark } from "./paint-marks";
import { fontOf, type Palette } from "./palette";

/** Draws the whole scene, axis included, in CSS px; the caller has set the pixel ratio. It computes no geometry. */
export function paintScene(
	context: CanvasRenderingContext2D,
	scene: Scene,
	palette: Palette,
	emphasis: Emphasis,
	index: EventIndex,
): void {
	context.clearRect(0, 0, scene.plotWidth + 24, scene.lanesHeight + scene.axisHeight);
	context.textBaseline = "alphabetic";
	paintBands(context, scene, palette);
	paintHatching(context, scene, palette);
	paintGrid(context, scene, palette);
	paintToday(context, scene, palette);
	paintAsOf(context, scene, palette);
	paintThread(context, scene, emphasis, palette, index);
	const aside = asideOf(scene, emphasis, index);
	const labels = aside.size === 0 ? scene.labels : scene.labels.filter(({ of }) => !aside.has(of));
	paintPointed(context, scene, emphasis, palette);
	if (palette.forced) paintBearing(context, scene, emphasis, palette);
	paintGrounds(context, labels, scene, palette);
	for (const link of scene.links) paintLink(context, link, colourOf(link.colour, palette));
	paintSelectionBack(context, scene, emphasis, palette, index);
	for (const mark of scene.marks) {
		const colour = aside.has(mark.id) ? palette.edge : colourOf(mark.colour, palette);
		paintMark(context, mark, colour, palette.paper, scene.plotWidth);
	}
	context.font = fontOf(600, palette);
	for (const cluster of scene.clusters) {
		paintCluster(context, cluster, aside.has(cluster.key) ? palette.edge : colourOf(cluster.colour, palette));
	}
	paintCaps(context, scene, emphasis, palette);
	paintLabels(context, labels, palette);
	paintAxis(context, scene, palette);
}

/** Ids of marks and keys of clusters that an open claim sets aside. */
function asideOf({ marks, clusters }: Scene, emphasis: Emphasis, index: EventIndex): ReadonlySet<string> {
	const aside = new Set<string>();
	if (emphasis.bearing === null) return aside;
	for (const mark of marks) if (markState(emphasis, mark) === "aside") aside.add(mark.id);
	for (const cluster of clusters) if (clusterState(emphasis, cluster, index) === "aside") aside.add(cluster.key);
	return aside;
}

function paintGrounds(
	context: CanvasRenderingContext2D,
	labels: readonly Label[],
	{ bands }: Scene,
	palette: Palette,
): void {
	for (const { ground, x0, x1, y0, y1 } of groundsOf({ labels, bands })) {
		context.fillStyle = palette[ground];
		context.fillRect(x0, y0, x1 - x0, y1 - y0);
	}
}

function colourOf(slot: number | null, palette: Palette): string {
	return (slot === null ? undefined : palette.topics[slot]) ?? palette.ink;
}

function paintBands(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
	const top = scene.stripHeight;
	for (const band of scene.bands) {
		if (band.wash !== "none") {
			context.fillStyle = band.wash === "wash" ? palette.wash : palette.rule;
			context.fillRect(band.x0, top, band.x1 - band.x0, scene.lanesHeight - top);
		}
	}
	for (const band of scene.bands) {
		const { narrow } = band;
		context.strokeStyle = narrow ? palette.ink : palette.edge;
		const thick = narrow ? 3 : 1.5;
		line(context, band.x0, top - thick / 2, band.x1, top - thick / 2, thick);
		if (band.labelX === null) continue;
		context.fillStyle = narrow ? palette.ink : palette.muted;
		context.font = fontOf(narrow ? 600 : 400, palette);
		context.fillText(band.title, band.labelX, top - 6);
	}
}

function paintGrid(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
	context.strokeStyle = palette.rule;
	context.lineWidth = 1;
	context.beginPath();
	for (const at of scene.grid) {
		const x = Math.round(at) + 0.5;
		context.moveTo(x, scene.stripHeight);
		context.lineTo(x, scene.lanesHeight);
	}
	for (const lane of scene.lanes.slice(0, -1)) {
		const y = Math.round(lane.y + lane.height) + 0.5;
		context.moveTo(0, y);
		context.lineTo(scene.plotWidth, y);
	}
	context.stroke();
}

/** The line of the present moment, behind marks and labels; its word stands in the strip. */
function paintToday(context: CanvasRenderingContext2D, { today, stripHeight, lanesHeight }: Scene, palette: Palette) {
	if (today === null) return;
	const x = Math.round(today.x) + 0.5;
	context.strokeStyle = palette.ink;
	line(context, x, 0, x, lanesHeight, 1);
	if (today.labelX === null) return;
	context.fillStyle = palette.ink;
	context.font = fontOf(600, palette);
	context.fillText(TODAY_WORD, today.labelX, stripHeight - 6);
}

/** A canvas is slow to change its font: once a weight, not once a label. */
function paintLabels(context: CanvasRenderingContext2D, labels: readonly Label[], palette: Palette): void {
	for (const weight of [450, 600] as const) {
		context.font = fontOf(weight, palette);
		for (const label of labels) {
			if (label.weight !== weight) continue;
			context.fillStyle = label.tone === "ink" ? palette.ink : palette.muted;
			context.fillText(label.text, label.x, label.y);
		}
	}
}
