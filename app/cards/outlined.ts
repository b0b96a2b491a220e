import type { CardFace } from "@/lib/formats/card-lines";
import { PICTURE_COLOURS } from "@/lib/formats/picture-colours";
import { node, type SvgNode } from "@/lib/timeline/svg-node";
import { runsOf } from "./fonts";

/** A card is always light. */
const COLOURS = PICTURE_COLOURS.light;

/** The picture with colours in place of classes and outlines in place of texts: what draws it then needs no fonts. */
export function outlined(each: SvgNode, size = 13): SvgNode {
	const { class: classes, "font-size": given, ...attributes } = each.attributes;
	const names = String(classes ?? "").split(" ");
	const own = given === undefined ? size : Number(given);
	const colour = names.map((name) => COLOURS[name]).find((value) => value !== undefined);
	const painted = {
		...attributes,
		...(colour === undefined ? {} : { color: colour }),
		...(names.includes("hollow") ? { fill: COLOURS.paper ?? "" } : {}),
		...(names.includes("breaks") ? { stroke: COLOURS.paper ?? "" } : {}),
	};
	if (each.tag === "text") return node("path", { fill: "currentColor", ...painted, d: outlineOf(each, names, own) });
	return node(
		each.tag,
		painted,
		each.children.flatMap((child) => (typeof child === "string" ? [] : [outlined(child, own)])),
	);
}

function outlineOf({ attributes, children }: SvgNode, names: readonly string[], size: number): string {
	const runs = runsOf(children.join(""), faceOf(names)).map(({ font, text }) => ({
		run: font.layout(text),
		scale: size / font.unitsPerEm,
	}));
	const width = runs.reduce((sum, { run, scale }) => sum + run.advanceWidth * scale, 0);
	const anchor = attributes["text-anchor"];
	let x = Number(attributes.x ?? 0) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
	const y = Number(attributes.y ?? 0);
	let d = "";
	for (const { run, scale } of runs) {
		for (const [at, glyph] of run.glyphs.entries()) {
			const { xOffset = 0, yOffset = 0, xAdvance = 0 } = run.positions[at] ?? {};
			d += glyph.path
				.scale(scale, -scale)
				.translate(x + xOffset * scale, y - yOffset * scale)
				.toSVG();
			x += xAdvance * scale;
		}
	}
	return d;
}

function faceOf(names: readonly string[]): CardFace {
	const weight = names.includes("w7") ? 700 : names.includes("w6") ? 600 : names.includes("w5") ? 500 : 400;
	return { family: names.includes("serif") ? "serif" : "sans", weight };
}
