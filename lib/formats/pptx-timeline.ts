import type PptxGenJS from "pptxgenjs";
import { SLIDE_SCALE } from "../deck/slide-timeline";
import type { Drawing, PictureLine, PicturePath } from "../timeline/drawing";
import { textWidth } from "../timeline/text-width";
import { inches, points, pptxColour, pptxText, SANS } from "./pptx-look";
import { type OutlinePoint, outlineOf } from "./pptx-outline";
import { roomyLines } from "./pptx-words";

/** Of the drawing's words, px. */
const SIZE = 13;
/** Room beside a word, as a share of its width: another font may set it wider. */
const AIR = 1.25;
/** PowerPoint's shapes have an extent. */
const LEAST = 0.5;

/** Where the drawing stands, px of the slide, and how far its plot is from its left edge, px of the drawing. */
type Place = { readonly left: number; readonly top: number; readonly gutter: number };

/** A timeline on a slide as native shapes and texts, one for each path and word of its drawing, at a place in px of the slide. */
export function addTimeline(slide: PptxGenJS.Slide, drawing: Drawing, place: Place): void {
	for (const each of drawing.paths) addPath(slide, each, place);
	for (const line of roomyLines(drawing.lines)) addWords(slide, line, place);
}

/** The last class that names a colour, as in the picture. */
function colourOf(names: readonly string[]): string {
	return pptxColour(names.findLast((name) => /^(?:lane-\d|ink|muted|edge|rule|paper|wash)$/.test(name)) ?? "ink");
}

function addPath(slide: PptxGenJS.Slide, [classes, line, d]: PicturePath, place: Place): void {
	const names = classes.split(" ");
	const outline = outlineOf(d);
	if (outline.length === 0) return;
	const shift = names.includes("plot") ? place.gutter : 0;
	const box = boundsOf(outline);
	const colour = names.includes("breaks") ? pptxColour("paper") : colourOf(names);
	const filled = line === 0 ? colour : names.includes("hollow") ? pptxColour("paper") : null;
	const at = (value: number, from: number) => inches((value - from) * SLIDE_SCALE);
	slide.addShape("custGeom" as PptxGenJS.ShapeType, {
		x: inches(place.left + (box.x + shift) * SLIDE_SCALE),
		y: inches(place.top + box.y * SLIDE_SCALE),
		w: inches(box.width * SLIDE_SCALE),
		h: inches(box.height * SLIDE_SCALE),
		points: outline.map((point) => {
			if (point.kind === "close") return { close: true };
			const end = { x: at(point.x, box.x), y: at(point.y, box.y) };
			if (point.kind !== "curve") return { ...end, moveTo: point.kind === "move" };
			const [x1, y1, x2, y2] = [at(point.x1, box.x), at(point.y1, box.y), at(point.x2, box.x), at(point.y2, box.y)];
			return { ...end, curve: { type: "cubic", x1, y1, x2, y2 } };
		}),
		...(filled === null ? {} : { fill: { color: filled } }),
		...(line === 0
			? {}
			: {
					line: {
						color: colour,
						width: points(Math.abs(line) * SLIDE_SCALE),
						dashType: line < 0 ? ("sysDash" as const) : ("solid" as const),
					},
				}),
	});
}

function addWords(slide: PptxGenJS.Slide, [classes, y, words]: PictureLine, place: Place): void {
	const names = classes.split(" ");
	const bold = names.includes("w6") || names.includes("w5");
	const align = names.includes("middle") ? "center" : names.includes("end") ? "right" : "left";
	const height = SIZE * 1.4;
	for (const [x, text] of words) {
		const shown = pptxText(text);
		if (shown === "") continue;
		const width = textWidth(shown, bold ? 600 : 450, SIZE) * AIR + 2;
		const left = align === "center" ? x - width / 2 : align === "right" ? x - width : x;
		slide.addText(shown, {
			x: inches(place.left + left * SLIDE_SCALE),
			// The middle of a line stands some way over its baseline.
			y: inches(place.top + (y - SIZE * 0.36 - height / 2) * SLIDE_SCALE),
			w: inches(width * SLIDE_SCALE),
			h: inches(height * SLIDE_SCALE),
			align,
			valign: "middle",
			margin: 0,
			wrap: false,
			bold,
			color: colourOf(names),
			fontFace: SANS,
			fontSize: points(SIZE * SLIDE_SCALE),
		});
	}
}

function boundsOf(outline: readonly OutlinePoint[]) {
	const places = outline.flatMap((point) => (point.kind === "close" ? [] : [point]));
	const xs = places.map(({ x }) => x);
	const ys = places.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(LEAST, Math.max(...xs) - x), height: Math.max(LEAST, Math.max(...ys) - y) };
}
