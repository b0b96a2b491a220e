import { GUTTER, type PictureLine, type PicturePath } from "../timeline/drawing";
import type { Picture } from "../timeline/picture";
import { node, type SvgNode, svgText } from "../timeline/svg-node";
import { textWidth } from "../timeline/text-width";
import { cardLines } from "./card-lines";
import { PICTURE_COLOURS, type PictureLook } from "./picture-colours";
import { oneLine } from "./plain-text";

/** What a picture says around its drawing, each in lines of its own. */
export type PictureWords = {
	/** Of the dossier. */
	readonly title: string;
	/** The span, and how many events are in it. */
	readonly view: string;
	/** The day of knowledge: "As known on 23 Nov 2026 (latest)". */
	readonly knowledge: string;
	/** Where it comes from, and on how many sources it rests. */
	readonly source: string;
};

export type PictureSvg = { readonly text: string; readonly width: number; readonly height: number };

const MARGIN = 24;
const TITLE = { size: 22, line: 28, most: 3 };
const LINE = { size: 13, line: 20, most: 3 };
/** So much wider than it is reckoned a line may be in the font that stands in for ours. */
const WIDEST = 1.2;
const SANS = "Inter, 'Helvetica Neue', Arial, 'Noto Sans', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif";
const SERIF = "'Source Serif 4', Georgia, 'Noto Serif', 'Hiragino Mincho ProN', 'Noto Serif CJK JP', serif";

/**
 * The timeline as an SVG that stands by itself (SVG 1.1): looks as attributes, fonts by name with others to fall back on,
 * no script, no foreign object, nothing from elsewhere; text escaped, and what XML forbids left out. Equal in, equal out.
 * @param scale what `width` and `height` (px, returned too) are multiplied by, for who turns it into pixels
 */
export function pictureSvg(
	picture: Picture,
	words: PictureWords,
	look: PictureLook = "light",
	scale: 1 | 2 | 4 = 1,
): PictureSvg {
	const { width } = picture;
	const colours = PICTURE_COLOURS[look];
	const room = width - 2 * MARGIN;
	const head = [
		...linesOf(words.title, room, TITLE, { fill: colours.ink ?? "", "font-family": SERIF, "font-weight": 600 }),
		...linesOf(words.view, room, LINE, { fill: colours.ink ?? "", "font-weight": 600 }),
		...linesOf(words.knowledge, room, LINE, { fill: colours.muted ?? "" }),
	];
	const foot = linesOf(words.source, room, LINE, { fill: colours.muted ?? "" });
	const top = MARGIN - 8 + heightOf(head) + 12;
	const below = top + picture.height + 12;
	const height = below + heightOf(foot) + MARGIN - 8;
	const svg = node(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${width} ${height}`,
			width: width * scale,
			height: height * scale,
			role: "img",
			"font-family": SANS,
			"font-size": LINE.size,
		},
		[
			node("title", {}, [oneLine(`${words.title}. ${words.view}. ${words.knowledge}.`)]),
			node("path", { fill: colours.paper ?? "", d: `M0 0H${width}V${height}H0z` }),
			...placed(head, MARGIN - 8),
			node("g", { transform: `translate(0 ${top})` }, drawingNodes(picture, colours)),
			...placed(foot, below),
		],
	);
	return { text: `${svgText(svg)}\n`, width: width * scale, height: height * scale };
}

/** What a drawing is made of, its looks as attributes. */
export function drawingNodes({ paths, lines }: Pick<Picture, "paths" | "lines">, colours: Colours): readonly SvgNode[] {
	return [...paths.map((each) => pathNode(each, colours)), ...lines.flatMap((each) => wordNodes(each, colours))];
}

type Style = typeof TITLE;
type SetLine = { readonly text: string; readonly style: Style; readonly attributes: SvgNode["attributes"] };

function linesOf(text: string, room: number, style: Style, attributes: SvgNode["attributes"]): readonly SetLine[] {
	const measure = (part: string) => textWidth(part, 600, style.size) * WIDEST;
	return cardLines(oneLine(text), room, style.most, measure).map((line) => ({ text: line, style, attributes }));
}

function heightOf(lines: readonly SetLine[]): number {
	return lines.reduce((sum, { style }) => sum + style.line, 0);
}

function placed(lines: readonly SetLine[], top: number): readonly SvgNode[] {
	return lines.map(({ text, style, attributes }, at) => {
		const y = top + heightOf(lines.slice(0, at)) + Math.round(style.line * 0.72);
		return node("text", { x: MARGIN, y, "font-size": style.size, ...attributes }, [text]);
	});
}

type Colours = Readonly<Record<string, string>>;

/** The last class that names a colour; ink where none does. */
function colourOf(names: readonly string[], colours: Colours): string {
	return colours[names.findLast((name) => name in colours) ?? "ink"] ?? "";
}

function pathNode([classes, line, d]: PicturePath, colours: Colours): SvgNode {
	const names = classes.split(" ");
	const colour = names.includes("breaks") ? (colours.paper ?? "") : colourOf(names, colours);
	const inside = names.includes("hollow") ? (colours.paper ?? "") : "none";
	return node("path", {
		...(names.includes("plot") ? { transform: `translate(${GUTTER} 0)` } : {}),
		...(line === 0 ? { fill: colour } : { fill: inside, stroke: colour, "stroke-width": Math.abs(line) }),
		...(line < 0 ? { "stroke-dasharray": "3.5 2.5" } : {}),
		d,
	});
}

/** What `textWidth` knows to a hair; of other letters it is an estimate. */
const MEASURED = /^[ -~\u00a0-\u00ff–—‘’‚“”„†‡•…‹›€™−]+$/;

/** Words as wide as they were laid out, whatever font stands in for Inter, so that none touches its neighbour. */
function fixed(text: string, weight: number, size = LINE.size): SvgNode["attributes"] {
	if (!MEASURED.test(text)) return {};
	const [light, bold] = [textWidth(text, 450, size), textWidth(text, 600, size)];
	const wide = light + ((bold - light) * (weight - 450)) / 150;
	return { textLength: Math.round(wide * 10) / 10, lengthAdjust: "spacingAndGlyphs" };
}

function wordNodes([classes, y, words]: PictureLine, colours: Colours): readonly SvgNode[] {
	const names = classes.split(" ");
	const weight = names.includes("w6") ? 600 : names.includes("w5") ? 500 : 450;
	const anchor = names.includes("middle") ? "middle" : names.includes("end") ? "end" : "start";
	const look = { fill: colourOf(names, colours), "font-weight": weight };
	return words.map(([x, text]) =>
		node("text", { ...look, ...(anchor === "start" ? {} : { "text-anchor": anchor }), ...fixed(text, weight), x, y }, [
			text,
		]),
	);
}
