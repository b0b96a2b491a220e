import { hatchPath } from "./hatch";
import type { Scene } from "./scene-parts";
import { rectangle, segment } from "./svg-marks";
import { node, path, type SvgNode } from "./svg-node";

/** What lies behind the line of the *as of* day. */
export function hatchNodes({ asOf, plotWidth, lanesHeight }: Scene): readonly SvgNode[] {
	if (asOf === null) return [];
	const box = { x0: asOf.from, y0: 0, x1: plotWidth, y1: lanesHeight };
	return path("rule", hatchPath(box), { stroke: "currentColor" });
}

/** The line and its flag, reversed; the note on a box of paper, which the hatching does not reach. */
export function asOfNodes({ asOf, stripHeight, lanesHeight }: Scene): readonly SvgNode[] {
	if (asOf === null || asOf.x === null) return [];
	const { x, flag, note } = asOf;
	const baseline = stripHeight - 6;
	return [
		...path("ink", segment(x, 0, x, lanesHeight), { stroke: "currentColor", "stroke-width": 1.5 }),
		...(note === null
			? []
			: [
					...path("paper", rectangle(note.x0, 1, note.x1, stripHeight), { fill: "currentColor" }),
					node("text", { class: "muted", x: note.textX, y: baseline, fill: "currentColor" }, [note.text]),
				]),
		...(flag === null
			? []
			: [
					...path("ink", rectangle(flag.x0, 0, flag.x1, stripHeight), { fill: "currentColor" }),
					node("text", { class: "paper w6", x: flag.textX, y: baseline, fill: "currentColor" }, [flag.text]),
				]),
	];
}
