import type { Dossier } from "../dossier/dossier";
import { count } from "../dossier/wording";
import { textWidth } from "../timeline/text-width";
import type { SlideContent } from "./slide-parts";

/** The shapes of a slide, in px at 1080 lines; drawn at any size by scaling. */
export const SHAPES = { wide: { width: 1920, height: 1080 }, classic: { width: 1440, height: 1080 } } as const;
export type SlideShape = keyof typeof SHAPES;
export const SLIDE_MARGIN = 96;

/** What of a slide's content has room on it, and how large its heading is: no text under 28 px at 1080 lines. */
export type SlideFit = {
	/** 0 is the largest. */
	readonly heading: 0 | 1 | 2 | 3;
	/** How many sentences of the lead, and how many points; what has no room is left off whole, never cut. */
	readonly lead: number;
	readonly points: number;
	/** Height of the timeline, px; null where there is none or no room for it. */
	readonly timeline: number | null;
};

/** Size and line of the heading's steps, as slide.module.css has them, and how many lines each may take. */
const HEADINGS = [
	{ size: 68, line: 80, most: 2 },
	{ size: 56, line: 68, most: 3 },
	{ size: 44, line: 54, most: 4 },
	{ size: 36, line: 46, most: Infinity },
] as const;
/** Room between the label and the foot, less the gap under the heading. */
const ROOM = 1080 - 164 - 100 - 24 - 40;
const LEAD = { size: 32, line: 46, after: 32, share: 0.92 };
const ROW = { size: 28, line: 40, around: 33, text: 0.49, aside: 0.33 };
const FACT = { size: 30, line: 44, around: 12, share: 0.78 };
const POINT = { size: 30, line: 42, around: 20, share: 0.96 };
const VERDICT = 72;
const SCORE = { head: 60, row: 74 };
/** Kept free over the timeline. */
const TIMELINE_ABOVE = 24;
/** A strip of one lane; one about an event, with rows for three headlines of a day or two and the names of its clocks; lanes for topics, actors or kinds. */
const LEAST_TIMELINE = { strip: 224, about: 334, lanes: 424 };
/** Kept free of sources in the foot: the number and the day; once more where a confidence stands. */
const FOOT = 360;
/** Mean width of a letter in em: a little wide, so that what is reckoned to fit does. */
const LETTER = 0.5;

/**
 * Fits the content to the slide by the lengths of its texts; the drawing clips what a strange script makes longer still. The
 * heading is as large as its own lines let it be, and smaller where that makes room for a timeline.
 */
export function fitSlide(content: SlideContent, shape: SlideShape): SlideFit {
	const largest = headingStep(content.heading, shape);
	const fits = STEPS.filter((step) => step >= largest).map((step) => fitWith(step, content, shape));
	return fits.find(({ timeline }) => timeline !== null) ?? fits[0] ?? fitWith(largest, content, shape);
}

function fitWith(heading: SlideFit["heading"], content: SlideContent, shape: SlideShape): SlideFit {
	const { rows, facts, verdict, score, ...heights } = blockHeights(content, shape, heading);
	const fixed = heights.heading + sum(rows) + sum(facts) + verdict + score;
	const wanted = leastTimeline(content);
	let lead = content.lead.length;
	while (lead > 1 && fixed + leadHeight(content, lead, shape) + wanted > ROOM) lead -= 1;
	if (lead === 1 && fixed + leadHeight(content, 1, shape) > ROOM) lead = 0;
	let left = ROOM - fixed - leadHeight(content, lead, shape);
	let points = 0;
	for (const height of heights.points) {
		if (height > left) break;
		left -= height;
		points += 1;
	}
	return { heading, lead, points, timeline: wanted > 0 && left >= wanted ? Math.floor(left) - TIMELINE_ABOVE : null };
}

function leastTimeline({ timeline }: SlideContent): number {
	if (timeline === null) return 0;
	if (timeline.lanes !== "none") return LEAST_TIMELINE.lanes;
	return timeline.emphasis.length === 0 ? LEAST_TIMELINE.strip : LEAST_TIMELINE.about;
}

/** Px at 1080 lines. */
export function headingSize({ heading }: Pick<SlideFit, "heading">): number {
	return HEADINGS[heading].size;
}

/** How high the parts of a slide are reckoned to be, px at 1080 lines; a part that the content does not have is 0 or empty. */
export type BlockHeights = {
	readonly heading: number;
	readonly rows: readonly number[];
	readonly facts: readonly number[];
	readonly verdict: number;
	readonly score: number;
	readonly points: readonly number[];
};

export function blockHeights(content: SlideContent, shape: SlideShape, heading: SlideFit["heading"]): BlockHeights {
	const width = SHAPES[shape].width - 2 * SLIDE_MARGIN;
	const { size, line } = HEADINGS[heading];
	return {
		heading: linesOf(content.heading, size, width) * line,
		rows: content.rows.map(({ text, aside }) => {
			const lines = Math.max(wrapped(text, ROW.size, width * ROW.text), wrapped(aside, ROW.size, width * ROW.aside));
			return lines * ROW.line + ROW.around;
		}),
		facts: content.facts.map(([, value]) => wrapped(value, FACT.size, width * FACT.share) * FACT.line + FACT.around),
		verdict: content.verdict === null ? 0 : VERDICT,
		score: content.score.length === 0 ? 0 : SCORE.head + content.score.length * SCORE.row,
		points: content.points.map(
			({ text }) => wrapped(text, POINT.size, width * POINT.share) * POINT.line + POINT.around,
		),
	};
}

/** The same of so many sentences of the lead. */
export function leadHeight({ lead }: SlideContent, sentences: number, shape: SlideShape): number {
	if (sentences === 0) return 0;
	const width = (SHAPES[shape].width - 2 * SLIDE_MARGIN) * LEAD.share;
	return linesOf(lead.slice(0, sentences).join(" "), LEAD.size, width) * LEAD.line + LEAD.after;
}

/** The publishers in one line of the foot, as many as it has room for: "Sources: Kantei, USNI News and 3 more". */
export function sourcesLine({ sources, confidence }: SlideContent, shape: SlideShape): string {
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	if (publishers.length === 0) return "";
	const room = SHAPES[shape].width - 2 * SLIDE_MARGIN - FOOT - (confidence === null ? 0 : FOOT);
	const words = (named: number) => {
		const rest = publishers.length - named;
		const list = publishers.slice(0, named).join(", ");
		return `${publishers.length === 1 ? "Source" : "Sources"}: ${rest === 0 ? list : `${list} and ${rest} more`}`;
	};
	let named = publishers.length;
	while (named > 0 && wrapped(words(named), ROW.size, room) > 1) named -= 1;
	return named === 0 ? count(publishers.length, "publisher") : words(named);
}

/** What has no room and what the slide rests on, in one line of the foot; where it names no source, how many there are. */
export function footLine(
	content: SlideContent,
	{ points }: Pick<SlideFit, "points">,
	shape: SlideShape,
	{ sources }: Pick<Dossier, "sources">,
): string {
	const left = content.points.length - points + content.more;
	const all = `${count(sources.length, "source")} in the dossier`;
	return left > 0 ? `${left} more in the brief · ${all}` : sourcesLine(content, shape) || all;
}

/** The sizes that a heading takes for the sake of room; the least is for headings that no slide should have. */
const STEPS = [0, 1, 2] as const;

function headingStep(text: string, shape: SlideShape): SlideFit["heading"] {
	const width = SHAPES[shape].width - 2 * SLIDE_MARGIN;
	return STEPS.find((step) => linesOf(text, HEADINGS[step].size, width) <= HEADINGS[step].most) ?? 3;
}

/** Lines of a text in Inter, broken between its words; a word longer than a line breaks anywhere. */
function wrapped(text: string, size: number, width: number): number {
	const space = textWidth(" ", 450, size);
	let lines = 1;
	let used = 0;
	for (const word of text.split(/\s+/)) {
		const wide = textWidth(word, 450, size);
		if (used > 0 && used + space + wide <= width) {
			used += space + wide;
			continue;
		}
		if (used > 0) lines += 1;
		lines += Math.max(0, Math.ceil(wide / width) - 1);
		used = wide % width;
	}
	return lines;
}

/** Lines of a text in the serif. Letters of the scripts of the Far East are as wide as they are high. */
function linesOf(text: string, size: number, width: number): number {
	const wide = [...text].filter((letter) => letter >= "\u1100").length;
	const ems = (text.length - wide) * LETTER + wide;
	return Math.max(1, Math.ceil((ems * size) / width));
}

function sum(items: readonly number[]): number {
	return items.reduce((total, item) => total + item, 0);
}
