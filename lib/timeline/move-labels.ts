import { round } from "./scale";
import type { Cluster, Label, Mark, Scene } from "./scene-parts";
import { ASCENT, DESCENT } from "./sizes";

type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number; readonly of: string };

/**
 * The labels of the scene at rest beside their marks' new places. One that would leave the frame, or come over a mark or
 * over a label of higher rank, is left out until the view rests.
 */
export function movedLabels(rest: Scene, marks: readonly Mark[], clusters: readonly Cluster[]): readonly Label[] {
	const after = anchors(marks, clusters);
	const obstacles = [...after.values()];
	const labels: Label[] = [];
	const taken: Box[] = [];
	for (const { label, key, from } of anchored(rest)) {
		const to = after.get(key);
		if (from === undefined || to === undefined) continue;
		const moved = { ...label, x: round(newX(label, from, to, rest.plotWidth)) };
		const box = boxOf(moved);
		if (box.x0 < 0 || box.x1 > rest.plotWidth) continue;
		if (obstacles.some((each) => each !== to && meets(each, box)) || taken.some((each) => meets(each, box))) continue;
		labels.push(moved);
		taken.push(box);
	}
	return labels;
}

type Anchored = { readonly label: Label; readonly key: string; readonly from: Box | undefined };

const kept = new WeakMap<Scene, readonly Anchored[]>();

/** The labels of a scene at rest, those of higher rank first, with what they stand beside: found once, not in each frame. */
function anchored(rest: Scene): readonly Anchored[] {
	const known = kept.get(rest);
	if (known !== undefined) return known;
	const boxes = anchors(rest.marks, rest.clusters);
	const found = rest.labels
		.toSorted((a, b) => b.weight - a.weight)
		.map((label) => ({ label, key: keyOf(label.lane, label.of), from: boxes.get(keyOf(label.lane, label.of)) }));
	kept.set(rest, found);
	return found;
}

function newX(label: Label, from: Box, to: Box, width: number): number {
	switch (label.side) {
		case "above":
			return Math.max(to.x0, 0);
		case "flush":
			return Math.min(to.x1, width) - label.width;
		case "right":
			return to.x1 + (label.x - from.x1);
		case "left":
			return to.x0 + (label.x - from.x0);
	}
}

/** The box of ink that a label fills. */
export function boxOf(label: Label): Box {
	return { x0: label.x, x1: label.x + label.width, y0: label.y - ASCENT, y1: label.y + DESCENT, of: label.of };
}

/** Boxes by lane and what they stand for; several ghosts make one box. */
function anchors(marks: readonly Mark[], clusters: readonly Cluster[]): ReadonlyMap<string, Box> {
	const boxes = new Map<string, Box>();
	for (const mark of marks) {
		const key = keyOf(mark.lane, mark.id);
		const known = boxes.get(key);
		const x0 = Math.min(known?.x0 ?? mark.x0, mark.x0);
		const x1 = Math.max(known?.x1 ?? mark.x1, mark.x1);
		boxes.set(key, { x0, x1, y0: mark.y - mark.height / 2, y1: mark.y + mark.height / 2, of: mark.id });
	}
	for (const { key, lane, x, y, right } of clusters) {
		boxes.set(keyOf(lane, key), { x0: x - 7, x1: x + right, y0: y - 7, y1: y + 7, of: key });
	}
	return boxes;
}

function keyOf(lane: number, of: string): string {
	return `${lane} ${of}`;
}

function meets(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
