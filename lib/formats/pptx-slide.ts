import type PptxGenJS from "pptxgenjs";
import type { Slide } from "../deck/deck";
import { slideContent } from "../deck/slide-content";
import { blockHeights, fitSlide, footLine, leadHeight, SHAPES, SLIDE_MARGIN, type SlideFit } from "../deck/slide-fit";
import { knowledgeWords } from "../deck/slide-knowledge";
import { EMPTY, type SlideContent } from "../deck/slide-parts";
import { drawStage, slideStage } from "../deck/slide-timeline";
import type { Lookup } from "../dossier/lookup";
import { VERDICT_WORDS } from "../dossier/wording";
import { HEADING, HEADING_TOP, layoutName } from "./pptx-layouts";
import { inches, points, pptxColour, pptxText, SANS, SERIF, SERIF_SHARE, verdictColour } from "./pptx-look";
import { addFacts, addRows, addScore } from "./pptx-tables";
import { addTimeline } from "./pptx-timeline";

/** What a slide is drawn with, besides itself. */
export type SlideScope = {
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	/** The plain date as of which the deck is, or null. */
	readonly asOf: string | null;
	/** "4 / 9" */
	readonly number: string;
	/** Where its subject is read, absolute; null where there is no such address that may be linked to. */
	readonly address: string | null;
};

const WIDTH = SHAPES.wide.width - 2 * SLIDE_MARGIN;
const TOP = { label: 68, foot: 964, source: 1016 };

/** One slide built up complete: what `slideContent` says as far as `fitSlide` has room for it, as native text and tables. */
export function addPptxSlide(made: PptxGenJS, slide: Slide, scope: SlideScope): PptxGenJS.Slide {
	const { lookup, asOf } = scope;
	const content = slideContent(slide, lookup, asOf) ?? missing(asOf);
	const fit = fitSlide(content, "wide");
	const page = made.addSlide({ masterName: layoutName(fit.heading) });
	marked(page, content.label, TOP.label, 44, 28, slotOf(content.topic, lookup), { bold: true, share: 0.5 });
	if (slide.kind !== "title")
		text(page, lookup.dossier.title, TOP.label, 44, 28, { color: pptxColour("muted"), align: "right", half: true });
	drawBody(page, content, fit, scope);
	drawFoot(page, content, fit, scope);
	return page;
}

function drawBody(page: PptxGenJS.Slide, content: SlideContent, fit: SlideFit, { lookup, asOf }: SlideScope): void {
	const heights = blockHeights(content, "wide", fit.heading);
	const muted = { color: pptxColour("muted") };
	let top = HEADING_TOP;
	const below = (height: number) => {
		const from = top;
		top = Math.min(top + height, TOP.foot);
		return from;
	};
	const place = (height: number) => ({ left: SLIDE_MARGIN, top: below(height), width: WIDTH });
	const serif = { fontFace: SERIF, valign: "top" } as const;
	page.addText(pptxText(content.heading), { placeholder: HEADING });
	below(heights.heading + 24);
	if (fit.lead > 0) {
		const height = leadHeight(content, fit.lead, "wide");
		const words = content.lead.slice(0, fit.lead).join(" ");
		text(page, words, below(height), height - 12, 32 * SERIF_SHARE, { ...serif, ...muted });
	}
	if (content.verdict !== null) {
		const { verdict, words } = content.verdict;
		const colour = { color: verdictColour(verdict), bold: true };
		text(page, `${VERDICT_WORDS[verdict]}: ${words}`, below(heights.verdict), 40, 28, colour);
	}
	if (content.rows.length > 0) addRows(page, content, place(sum(heights.rows)), heights.rows);
	if (content.facts.length > 0) addFacts(page, content, place(sum(heights.facts)), heights.facts);
	for (const [at, { text: words, topic }] of content.points.slice(0, fit.points).entries()) {
		const height = heights.points[at] ?? 0;
		marked(page, words, below(height), height, 30, slotOf(topic, lookup));
	}
	if (content.score.length > 0) addScore(page, content, place(heights.score), heights.score);
	if (content.timeline !== null && fit.timeline !== null) {
		const stage = slideStage(content.timeline, lookup, asOf);
		const drawing = drawStage(stage, stage.viewport, { width: WIDTH, height: fit.timeline });
		addTimeline(page, drawing, { left: SLIDE_MARGIN, top: top + 24, gutter: drawing.gutter });
	}
}

/** The day, the confidence, the publishers; under them where all of it is read. */
function drawFoot(page: PptxGenJS.Slide, content: SlideContent, fit: SlideFit, scope: SlideScope): void {
	const { lookup, asOf, number, address } = scope;
	const { dossier } = lookup;
	const words = [
		knowledgeWords(asOf, dossier),
		content.confidence?.level,
		footLine(content, fit, "wide", dossier),
	].filter((part) => part !== undefined);
	text(page, words.join("  ·  "), TOP.foot, 44, 24, { color: pptxColour("muted"), share: 0.92 });
	text(page, number, TOP.foot, 44, 28, { align: "right", half: true });
	const source = `In the dossier: ${address ?? dossier.title}`;
	text(page, source, TOP.source, 36, 20, {
		color: pptxColour(address === null ? "muted" : "accent"),
		...(address === null ? {} : { hyperlink: { url: address, tooltip: "Open in Readout" } }),
	});
}

type Look = PptxGenJS.TextPropsOptions & {
	/** Of the width between the margins, from the left. */
	readonly share?: number;
	/** The right half. */
	readonly half?: boolean;
	/** Px further from the left. */
	readonly indent?: number;
};

const MARK = { size: 20, room: 40 };

/** A text behind a square of its topic's colour; of no topic, a text. */
function marked(
	page: PptxGenJS.Slide,
	words: string,
	top: number,
	height: number,
	size: number,
	slot: number | null,
	look: Look = {},
): void {
	text(page, words, top, height, size, slot === null ? look : { ...look, indent: MARK.room });
	if (slot === null || pptxText(words) === "") return;
	page.addShape("rect" as PptxGenJS.ShapeType, {
		x: inches(SLIDE_MARGIN),
		// Beside the middle of the first line.
		y: inches(top + Math.min(height, size * 2) / 2 - MARK.size / 2),
		w: inches(MARK.size),
		h: inches(MARK.size),
		fill: { color: pptxColour(`lane-${slot}`) },
		line: { type: "none" },
	});
}

/** The topic's place in the palette of eight, as on the screen. */
function slotOf(topic: string | null, { dossier }: Lookup): number | null {
	const at = dossier.topics.findIndex(({ id }) => id === topic);
	return at < 0 ? null : at % 8;
}

/** A text between the margins; places and sizes in px of the slide. */
function text(page: PptxGenJS.Slide, words: string, top: number, height: number, size: number, look: Look = {}): void {
	const shown = pptxText(words);
	if (shown === "") return;
	const { share = 1, half = false, indent = 0, hyperlink, ...options } = look;
	page.addText([{ text: shown, options: hyperlink === undefined ? {} : { hyperlink, color: look.color ?? "" } }], {
		x: inches(SLIDE_MARGIN + (half ? WIDTH / 2 : indent)),
		y: inches(top),
		w: inches(half ? WIDTH / 2 : WIDTH * share - indent),
		// What is too long for a slide stays on it, clipped as on the screen.
		h: inches(Math.max(36, Math.min(height, SHAPES.wide.height - top))),
		margin: 0,
		align: "left",
		valign: "middle",
		color: pptxColour("ink"),
		fontFace: SANS,
		fontSize: points(size),
		fit: "shrink",
		...options,
	});
}

function missing(asOf: string | null): SlideContent {
	const heading = asOf === null ? "The dossier does not hold this" : "This was not known on the day shown";
	return { ...EMPTY, label: "Not known yet", heading };
}

function sum(heights: readonly number[]): number {
	return heights.reduce((total, height) => total + height, 0);
}
