import { figures } from "@/lib/dossier/figures";
import type { Cluster, Link, Mark } from "@/lib/timeline/scene-parts";

const HOLLOW = 1.5;

/**
 * A mark by shape: what is known of its time and its status (look/marks-key.png). `paper` fills what is hollow; the arrow
 * of an open side stays within `plotWidth`.
 */
export function paintMark(
	context: CanvasRenderingContext2D,
	mark: Mark,
	colour: string,
	paper: string,
	plotWidth: number,
): void {
	context.fillStyle = colour;
	context.strokeStyle = colour;
	context.lineWidth = HOLLOW;
	const x0 = mark.x0 + mark.fadeStart;
	const x1 = Math.max(mark.x1 - mark.fadeEnd, x0 + 1);
	const hollow = mark.status !== "held" || mark.uncertain || mark.ghost;
	if (hollow) {
		const inset = HOLLOW / 2;
		outline(context, mark, x0 + inset, x1 - inset, mark.height - HOLLOW);
		context.fillStyle = paper;
		context.fill();
		if (mark.uncertain || mark.ghost) context.setLineDash([3.5, 2.5]);
		context.stroke();
		context.setLineDash([]);
	} else {
		outline(context, mark, x0, x1, mark.height);
		context.fill();
	}
	if (mark.fadeStart > 0) hatch(context, mark, mark.x0, x0);
	if (mark.fadeEnd > 0) hatch(context, mark, x1, mark.x1);
	if (mark.startEdge !== "closed") paintEdge(context, mark, Math.max(2, mark.x0), -1, mark.startEdge, paper);
	if (mark.endEdge !== "closed") {
		paintEdge(context, mark, Math.min(plotWidth - 2, mark.x1), 1, mark.endEdge, paper);
	}
	if (mark.status === "postponed") line(context, (x0 + x1) / 2, mark.y - 7, (x0 + x1) / 2, mark.y + 7, 2.5);
	if (mark.status === "cancelled") line(context, mark.x0 - 6, mark.y, mark.x1 + 6, mark.y, HOLLOW);
}

function outline(context: CanvasRenderingContext2D, mark: Mark, x0: number, x1: number, height: number): void {
	context.beginPath();
	const top = mark.y - height / 2;
	if (mark.shape === "dot" || mark.shape === "capsule") context.roundRect(x0, top, x1 - x0, height, height / 2);
	else context.rect(x0, top, x1 - x0, height);
}

/** Strokes at 45° in place of an approximate end: a pattern, so that it keeps its contrast. */
function hatch(context: CanvasRenderingContext2D, mark: Mark, x0: number, x1: number): void {
	const reach = mark.height / 2 + 0.5;
	context.save();
	context.beginPath();
	context.rect(x0, mark.y - reach, x1 - x0, reach * 2);
	context.clip();
	context.beginPath();
	for (let x = Math.floor(x0 / 4) * 4 - 8; x < x1 + 8; x += 4) {
		context.moveTo(x, mark.y + reach);
		context.lineTo(x + reach * 2, mark.y - reach);
	}
	context.lineWidth = 1.25;
	context.stroke();
	context.restore();
}

/** Open: an arrow. Unknown: the bar breaks off, with a gap before its last piece. */
function paintEdge(
	context: CanvasRenderingContext2D,
	mark: Mark,
	x: number,
	direction: 1 | -1,
	edge: Mark["endEdge"],
	paper: string,
): void {
	if (edge === "open") {
		context.beginPath();
		context.moveTo(x - 6 * direction, mark.y - 6);
		context.lineTo(x + direction, mark.y);
		context.lineTo(x - 6 * direction, mark.y + 6);
		context.lineWidth = 1.75;
		context.stroke();
		return;
	}
	context.save();
	context.strokeStyle = paper;
	line(context, x - 7 * direction, mark.y + 4, x - 4 * direction, mark.y - 4, 2.5);
	context.restore();
}

/** In the font that the context has. */
export function paintCluster(context: CanvasRenderingContext2D, cluster: Cluster, colour: string): void {
	context.fillStyle = colour;
	diamond(context, cluster.x, cluster.y, 7);
	context.fill();
	context.fillText(figures(cluster.count), cluster.x + 10.5, cluster.y + 4.7);
}

/** Joins the ghosts of a one-of set: it was one of these days. */
export function paintLink(context: CanvasRenderingContext2D, link: Link, colour: string): void {
	context.save();
	context.strokeStyle = colour;
	context.setLineDash([1.5, 3]);
	line(context, link.x0, link.y, link.x1, link.y, 1.5);
	context.restore();
}

export function diamond(context: CanvasRenderingContext2D, x: number, y: number, reach: number): void {
	context.beginPath();
	context.moveTo(x, y - reach);
	context.lineTo(x + reach, y);
	context.lineTo(x, y + reach);
	context.lineTo(x - reach, y);
	context.closePath();
}

export function line(
	context: CanvasRenderingContext2D,
	x0: number,
	y0: number,
	x1: number,
	y1: number,
	width: number,
): void {
	context.beginPath();
	context.moveTo(x0, y0);
	context.lineTo(x1, y1);
	context.lineWidth = width;
	context.stroke();
}
