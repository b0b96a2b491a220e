import { figures } from "../dossier/figures";
import { clusterState, clustersOf, type Emphasis, type MarkState, markState, NO_EMPHASIS, thread } from "./emphasis";
import type { EventIndex } from "./event-index";
import { groundsOf } from "./grounds";
import { round } from "./scale";
import type { Label, Mark, Scene } from "./scene-parts";
import { SELECTED_DIAMOND } from "./sizes";
import { asOfNodes, hatchNodes } from "./svg-as-of";
import { axisNodes } from "./svg-axis";
import { diamondPath, markPaths, rectangle, segment, shapePath } from "./svg-marks";
import { node, path, type SvgNode } from "./svg-node";
import { TODAY_WORD } from "./today";

/** What the picture is drawn with, besides the scene. */
export type SvgOptions = {
	readonly emphasis?: Emphasis;
	/** What the picture says to those who cannot see it. */
	readonly title?: string;
	/** What the scene was made of, to find in its diamonds what is open and what an open claim sets aside. */
	readonly index: EventIndex;
};

/**
 * The scene as SVG: pure, without style attributes, with as few elements as it can. Colours come by class: `lane-0` to
 * `lane-7`, `ink`, `muted`, `edge`, `rule`, `paper` and `wash` set `color`, and everything is painted in `currentColor`;
 * `hollow` and `breaks` are to be given the colour of the paper (fill, stroke); `w6` and `w5` set the font weight.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions): SvgNode {
	const height = scene.lanesHeight + scene.axisHeight;
	const emphasis = options.emphasis ?? NO_EMPHASIS;
	const attributes = {
		xmlns: "http://www.w3.org/2000/svg",
		class: "scene",
		viewBox: `0 0 ${scene.plotWidth} ${height}`,
		width: scene.plotWidth,
		height,
		"font-size": 13,
		...(options.title === undefined ? { "aria-hidden": "true" } : { role: "img" }),
	};
	return node("svg", attributes, [
		...(options.title === undefined ? [] : [node("title", {}, [options.title])]),
		...bandNodes(scene),
		...hatchNodes(scene),
		...gridNodes(scene),
		...todayNodes(scene),
		...asOfNodes(scene),
		...threadNodes(scene, emphasis, options.index),
		...boxNodes(scene),
		...markNodes(scene, emphasis, options.index),
		...selectionNodes(scene, emphasis, options.index),
		...scene.labels.map(labelNode),
		...axisNodes(scene),
	]);
}

function bandNodes(scene: Scene): readonly SvgNode[] {
	const top = scene.stripHeight;
	return scene.bands.flatMap(({ x0, x1, wash, title, labelX, narrow }) => {
		const thick = narrow ? 3 : 1.5;
		const rule = { stroke: "currentColor", "stroke-width": thick };
		const name = { class: narrow ? "ink w6" : "muted", x: labelX ?? 0, y: top - 6, fill: "currentColor" };
		return [
			...(wash === "none" ? [] : path(wash, rectangle(x0, top, x1, scene.lanesHeight), { fill: "currentColor" })),
			...path(narrow ? "ink" : "edge", segment(x0, top - thick / 2, x1, top - thick / 2), rule),
			...(labelX === null ? [] : [node("text", name, [title])]),
		];
	});
}

function gridNodes(scene: Scene): readonly SvgNode[] {
	const vertical = scene.grid.map((x) => segment(crisp(x), scene.stripHeight, crisp(x), scene.lanesHeight));
	const between = scene.lanes
		.slice(0, -1)
		.map(({ y, height }) => segment(0, crisp(y + height), scene.plotWidth, crisp(y + height)));
	return path("rule", [...vertical, ...between].join(""), { stroke: "currentColor" });
}

function todayNodes({ today, stripHeight, lanesHeight }: Scene): readonly SvgNode[] {
	if (today === null) return [];
	const x = crisp(today.x);
	const word = { class: "ink w6", x: today.labelX ?? 0, y: stripHeight - 6, fill: "currentColor" };
	return [
		...path("ink", segment(x, 0, x, lanesHeight), { stroke: "currentColor" }),
		...(today.labelX === null ? [] : [node("text", word, [TODAY_WORD])]),
	];
}

function threadNodes(scene: Scene, { selected }: Emphasis, index: EventIndex): readonly SvgNode[] {
	const event = index.find(selected ?? "");
	if (event === undefined) return [];
	const d = thread(scene, event, index).map(({ x, y0, y1 }) => segment(x, y0, x, y1));
	return path("ink", d.join(""), { stroke: "currentColor", "stroke-width": 1.25 });
}

function boxNodes(scene: Scene): readonly SvgNode[] {
	const boxes = { paper: "", wash: "", rule: "" };
	for (const { ground, x0, y0, x1, y1 } of groundsOf(scene)) boxes[ground] += rectangle(x0, y0, x1, y1);
	return Object.entries(boxes).flatMap(([ground, d]) => path(ground, d, { fill: "currentColor" }));
}

function markNodes(scene: Scene, emphasis: Emphasis, index: EventIndex): readonly SvgNode[] {
	const classOf = (state: MarkState, colour: number | null) =>
		state === "aside" ? "edge" : colour === null ? "ink" : `lane-${colour}`;
	const markClass = (mark: Mark) => classOf(markState(emphasis, mark), mark.colour);
	const clusterClass = (cluster: Scene["clusters"][number]) =>
		classOf(clusterState(emphasis, cluster, index), cluster.colour);
	const linkClass = (colour: number | null) => (colour === null ? "ink" : `lane-${colour}`);
	const classes = new Set([...scene.marks.map(markClass), ...scene.clusters.map(clusterClass)]);
	return [...classes].sort().flatMap((name) => {
		const clusters = scene.clusters.filter((cluster) => clusterClass(cluster) === name);
		const paths = markPaths(
			scene.marks.filter((mark) => markClass(mark) === name),
			clusters,
			scene.links.filter((link) => linkClass(link.colour) === name),
		);
		const stroked = { fill: "none", stroke: "currentColor", "stroke-width": 1.5 };
		return [
			...path(name, paths.links, { ...stroked, "stroke-dasharray": "1.5 3" }),
			...path(name, paths.solid, { fill: "currentColor" }),
			...path(`${name} hollow`, paths.hollow, stroked),
			...path(`${name} hollow`, paths.dashed, { ...stroked, "stroke-dasharray": "3.5 2.5" }),
			...path(name, paths.strokes, stroked),
			...path("breaks", paths.breaks, { stroke: "currentColor", "stroke-width": 2.5 }),
			...clusters.map(({ x, y, count }) =>
				node("text", { class: `${name} w6`, x: round(x + 10.5), y: round(y + 4.7), fill: "currentColor" }, [
					figures(count),
				]),
			),
		];
	});
}

/** Rings around what has an hour and around diamonds, end caps on bars, in ink (notes: selection). */
function selectionNodes(scene: Scene, { selected }: Emphasis, index: EventIndex): readonly SvgNode[] {
	const event = index.find(selected ?? "");
	if (event === undefined) return [];
	let rings = "";
	let caps = "";
	for (const mark of scene.marks) {
		if (mark.event !== event) continue;
		if (mark.shape === "dot" || mark.shape === "capsule") {
			rings += shapePath(mark, mark.x0 - 4.4, mark.x1 + 4.4, mark.height + 8.8);
		} else {
			const reach = Math.max(5.5, mark.height / 2 + 3);
			for (const x of [mark.x0 - 1.1, mark.x1 + 1.1]) caps += segment(x, mark.y - reach, x, mark.y + reach);
		}
	}
	for (const { x, y } of clustersOf(scene, event, index)) rings += diamondPath(x, y, SELECTED_DIAMOND);
	return [
		...path("ink", rings, { fill: "none", stroke: "currentColor", "stroke-width": 1.75 }),
		...path("ink", caps, { stroke: "currentColor", "stroke-width": 2.25 }),
	];
}

function labelNode({ text, x, y, weight, tone }: Label): SvgNode {
	const classes = weight === 600 ? `${tone} w6` : tone;
	return node("text", { class: classes, x, y, fill: "currentColor" }, [text]);
}

/** A hairline in the middle of a pixel. */
function crisp(at: number): number {
	return Math.round(at) + 0.5;
}
