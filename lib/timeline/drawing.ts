import { type Emphasis, NO_EMPHASIS } from "./emphasis";
import type { EventIndex } from "./event-index";
import { laneCounts } from "./lane-counts";
import { cutName } from "./lane-name";
import type { Scene } from "./scene-parts";
import { sceneToSvg } from "./svg";
import type { SvgNode } from "./svg-node";
import { textWidth } from "./text-width";

/** Class, stroke width (0: filled; negative: dashed), path. */
export type PicturePath = readonly [classes: string, width: number, d: string];
/** Class, x, baseline, words. */
export type PlacedText = readonly [classes: string, x: number, y: number, words: string];
/** What is alike and on one baseline: class, baseline, and each of its words with its x. */
export type PictureLine = readonly [classes: string, y: number, words: readonly (readonly [x: number, text: string])[]];

/** A scene as paths and words in short tuples; sizes in CSS px. */
export type Drawing = {
	readonly width: number;
	readonly height: number;
	readonly paths: readonly PicturePath[];
	readonly lines: readonly PictureLine[];
};

/** Room for the lanes' names to the left of the plot. */
export const GUTTER = 144;

/** What a scene draws, with its lanes' names in a gutter of this width; without a gutter none are. */
export function drawScene(
	scene: Scene,
	index: EventIndex,
	emphasis: Emphasis = NO_EMPHASIS,
	gutter = GUTTER,
): { readonly paths: readonly PicturePath[]; readonly texts: readonly PlacedText[] } {
	const svg = sceneToSvg(scene, { emphasis, index });
	return {
		paths: [...(gutter === 0 ? [] : gutterPaths(scene)), ...svg.children.flatMap(pathOf)],
		texts: [...(gutter === 0 ? [] : gutterTexts(scene)), ...svg.children.flatMap((child) => textOf(child, gutter))],
	};
}

export function heightOf({ lanesHeight, axisHeight }: Pick<Scene, "lanesHeight" | "axisHeight">): number {
	return lanesHeight + axisHeight;
}

/** A group moves what the scene drew to the right of the gutter. */
function pathOf(node: SvgNode | string): readonly PicturePath[] {
	if (typeof node === "string" || node.tag !== "path") return [];
	const { class: classes, d, stroke, "stroke-width": width, "stroke-dasharray": dashes } = node.attributes;
	const line = stroke === undefined ? 0 : Number(width ?? 1) * (dashes === undefined ? 1 : -1);
	return [[`plot ${classes}`, line, String(d)]];
}

/** Words gathered by look and baseline: a page says once what they share. */
export function linesOf(texts: readonly PlacedText[]): readonly PictureLine[] {
	const lines = new Map<string, { readonly classes: string; readonly y: number; readonly words: [number, string][] }>();
	for (const [classes, x, y, words] of texts) {
		const key = `${classes} ${y}`;
		const line = lines.get(key) ?? { classes, y, words: [] };
		line.words.push([x, words]);
		lines.set(key, line);
	}
	return [...lines.values()].map(({ classes, y, words }) => [classes, y, words]);
}

function textOf(node: SvgNode | string, gutter: number): readonly PlacedText[] {
	if (typeof node === "string" || node.tag !== "text") return [];
	const { class: classes, x, y, "text-anchor": anchor } = node.attributes;
	return [
		[
			anchor === undefined ? String(classes) : `${classes} middle`,
			Math.round((gutter + Number(x)) * 10) / 10,
			Number(y),
			node.children.join(""),
		],
	];
}

function gutterPaths(scene: Scene): readonly PicturePath[] {
	const middle = middleOf(scene);
	const bars = scene.lanes.flatMap(({ colour, y }): readonly PicturePath[] =>
		colour === null ? [] : [[`lane-${colour}`, 0, `M24 ${y + middle - 7}h3v14h-3z`]],
	);
	const lines = scene.lanes.map(({ y, height }) => `M24 ${Math.round(y + height) + 0.5}H${GUTTER}`);
	return [...bars, ["rule", 1, lines.join("")]];
}

/** From the name of a lane to its count under it, px. */
const COUNT_BELOW = 17;
/** Where the names of lanes begin, and where what stands beside them ends, px. */
const NAME_FROM = 34;
const COUNT_TO = 132;
/** Between a name and its count, px: as in the live gutter. */
const APART = 4;

function gutterTexts(scene: Scene): readonly PlacedText[] {
	const baseline = middleOf(scene) + 5;
	const { below, texts } = laneCounts(scene.lanes);
	return [
		...scene.lanes.flatMap(({ short, y }, at): readonly PlacedText[] => {
			const count = texts[at] ?? "";
			const room = COUNT_TO - NAME_FROM - (below ? 0 : APART + textWidth(count, 450));
			return [
				["ink w6", NAME_FROM, y + baseline, cutName(short, room)],
				below ? ["muted", NAME_FROM, y + baseline + COUNT_BELOW, count] : ["muted end", COUNT_TO, y + baseline, count],
			];
		}),
		...scene.tiers.flatMap(({ title, tone }, at): readonly PlacedText[] =>
			title === "" ? [] : [[`${tone} w5`, NAME_FROM, scene.lanesHeight + 14 + at * 17, title]],
		),
	];
}

function middleOf(scene: Scene): number {
	return scene.size === "compact" ? 13 : 17;
}
