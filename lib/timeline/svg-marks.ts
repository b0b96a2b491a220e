import { round } from "./scale";
import type { Cluster, Link, Mark } from "./scene-parts";
import { DIAMOND } from "./sizes";

/** Path data of all marks that look alike, so that a picture needs few elements. */
export type MarkPaths = {
	/** Filled with the colour. */
	solid: string;
	/** Filled with paper, stroked 1.5 px. */
	hollow: string;
	/** The same, dashed: uncertain. */
	dashed: string;
	/** Stroked 1.5 px: hatching, arrows, strokes through. */
	strokes: string;
	/** Stroked 1.5 px, dotted: what links the ghosts of a one-of set. */
	links: string;
	/** Stroked with paper: where a bar breaks off. */
	breaks: string;
};

const STROKE = 1.5;

export function markPaths(marks: readonly Mark[], clusters: readonly Cluster[], links: readonly Link[]): MarkPaths {
	const paths: MarkPaths = { solid: "", hollow: "", dashed: "", strokes: "", links: "", breaks: "" };
	for (const { x0, x1, y } of links) paths.links += segment(x0, y, x1, y);
	for (const mark of marks) addMark(paths, mark);
	for (const { x, y } of clusters) paths.solid += diamondPath(x, y, DIAMOND / 2);
	return paths;
}

function addMark(paths: MarkPaths, mark: Mark): void {
	const { y, height } = mark;
	const x0 = mark.x0 + mark.fadeStart;
	const x1 = Math.max(mark.x1 - mark.fadeEnd, x0 + 1);
	const hollow = mark.status !== "held" || mark.uncertain || mark.ghost;
	const inset = hollow ? STROKE / 2 : 0;
	const box = shapePath(mark, x0 + inset, x1 - inset, height - 2 * inset);
	if (mark.uncertain || mark.ghost) paths.dashed += box;
	else if (hollow) paths.hollow += box;
	else paths.solid += box;
	if (mark.fadeStart > 0) paths.strokes += hatch(mark.x0, x0, y, height);
	if (mark.fadeEnd > 0) paths.strokes += hatch(x1, mark.x1, y, height);
	if (mark.startEdge === "open") paths.strokes += arrow(mark.x0, y, -1);
	if (mark.endEdge === "open") paths.strokes += arrow(mark.x1, y, 1);
	if (mark.startEdge === "unknown") paths.breaks += segment(mark.x0 + 7, y + 4, mark.x0 + 4, y - 4);
	if (mark.endEdge === "unknown") paths.breaks += segment(mark.x1 - 7, y + 4, mark.x1 - 4, y - 4);
	if (mark.status === "postponed") paths.strokes += segment((x0 + x1) / 2, y - 7, (x0 + x1) / 2, y + 7);
	if (mark.status === "cancelled") paths.strokes += segment(mark.x0 - 6, y, mark.x1 + 6, y);
}

export function diamondPath(x: number, y: number, half: number): string {
	return `M${n(x)} ${n(y - half)}l${half} ${half}-${half} ${half}-${half}-${half}z`;
}

/** The outline of a mark between two sides; a dot or capsule has round ends. */
export function shapePath(mark: Pick<Mark, "shape" | "y">, x0: number, x1: number, height: number): string {
	const top = mark.y - height / 2;
	if (mark.shape === "bar" || mark.shape === "tick") {
		return `M${n(x0)} ${n(top)}h${n(x1 - x0)}v${n(height)}h${n(x0 - x1)}z`;
	}
	const radius = height / 2;
	const straight = Math.max(0, x1 - x0 - height);
	const arc = `a${n(radius)} ${n(radius)} 0 0 1 0`;
	return `M${n(x0 + radius)} ${n(top)}h${n(straight)}${arc} ${n(height)}h${n(-straight)}${arc} ${n(-height)}z`;
}

/** Slanted strokes in place of an approximate end: a pattern keeps its contrast. */
function hatch(x0: number, x1: number, y: number, height: number): string {
	const reach = height / 2 + 0.5;
	let strokes = "";
	for (let x = x0; x + reach * 2 <= x1; x += Math.max(4, (x1 - x0) / 60))
		strokes += segment(x, y + reach, x + reach * 2, y - reach);
	return strokes;
}

function arrow(x: number, y: number, direction: 1 | -1): string {
	return `M${n(x - 6 * direction)} ${n(y - 6)}l${7 * direction} 6 ${-7 * direction} 6`;
}

export function segment(x0: number, y0: number, x1: number, y1: number): string {
	if (y0 === y1) return `M${n(x0)} ${n(y0)}H${n(x1)}`;
	return x0 === x1 ? `M${n(x0)} ${n(y0)}V${n(y1)}` : `M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}`;
}

function n(value: number): string {
	return String(round(value));
}

export function rectangle(x0: number, y0: number, x1: number, y1: number): string {
	return `M${round(x0)} ${round(y0)}H${round(x1)}V${round(y1)}H${round(x0)}z`;
}
