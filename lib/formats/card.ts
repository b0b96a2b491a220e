import type { Lookup } from "../dossier/lookup";
import { PALETTE_SIZE } from "../timeline/lanes";
import { node, path, type SvgNode } from "../timeline/svg-node";
import { type CardFace, type CardType, cardLines } from "./card-lines";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-sizes";
import type { CardSubject } from "./card-subject";
import { type CardTimeline, cardTimeline } from "./card-timeline";
import { type CardWords, cardWords } from "./card-words";

const MARGIN = 64;
const WIDE = CARD_WIDTH - 2 * MARGIN;
/** Baseline of the head, and the rule under it. */
const HEAD = 70;
const HEAD_RULE = 98;
const KIND = 150;
/** The axis ends here. */
const FOOT = 606;

type TextStyle = { readonly face: CardFace; readonly size: number; readonly tone: "ink" | "muted" };

const WORDMARK: TextStyle = { face: { family: "serif", weight: 700 }, size: 30, tone: "ink" };
const DOSSIER_NAME: TextStyle = { face: { family: "sans", weight: 500 }, size: 23, tone: "ink" };
const TOPIC_NAME: TextStyle = { face: { family: "sans", weight: 600 }, size: 23, tone: "ink" };
const KIND_NAME: TextStyle = { face: { family: "sans", weight: 400 }, size: 23, tone: "muted" };
const LINE: TextStyle = { face: { family: "sans", weight: 500 }, size: 27, tone: "ink" };
const NOTE: TextStyle = { face: { family: "sans", weight: 400 }, size: 24, tone: "muted" };

/** Sizes of the title: the first at which it fits its lines is taken; one line somewhat smaller looks better than two. */
const TITLES = [
	{ size: 54, leading: 62, most: 1 },
	{ size: 48, leading: 60, most: 1 },
	{ size: 54, leading: 62, most: 2 },
	{ size: 46, leading: 54, most: 2 },
	{ size: 40, leading: 47, most: 3 },
] as const;

/**
 * The card of a subject as SVG nodes, in the manner of `sceneToSvg`: colours by class, texts as `<text>` with the classes
 * `serif` and `w4` to `w7`. Pure; the fonts come in as `type`.
 */
export function cardPicture(subject: CardSubject, lookup: Lookup, type: CardType): SvgNode {
	const words = cardWords(subject, lookup);
	const title = type.writes(words.title) ? words.title : (words.kind.split(" · ")[0] ?? "");
	const set = titleOf(title, type);
	const whole = subject.kind === "dossier";
	const first = (whole ? HEAD_RULE + 8 : KIND + 14) + set.leading;
	const below = first + (set.lines.length - 1) * set.leading + 50;
	const hasNote = words.note !== "";
	const top = below + (hasNote ? 36 : 0) + 30;
	return node(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
			width: CARD_WIDTH,
			height: CARD_HEIGHT,
		},
		[
			...path("paper", `M0 0H${CARD_WIDTH}V${CARD_HEIGHT}H0z`, { fill: "currentColor" }),
			...head(subject, lookup, type),
			...(whole ? [] : kindLine(words, lookup, type)),
			...set.lines.map((line, at) => text(line, MARGIN, first + at * set.leading, titleStyle(set.size))),
			...dateLineNodes(words, below, type),
			...(hasNote ? [text(oneLine(words.note, WIDE, NOTE, type), MARGIN, below + 36, NOTE)] : []),
			...timelineNodes(subject, words, lookup, top),
		],
	);
}

function titleStyle(size: number): TextStyle {
	return { face: { family: "serif", weight: 600 }, size, tone: "ink" };
}

function titleOf(title: string, type: CardType) {
	const tried = TITLES.map(({ size, leading, most }) => {
		const { face } = titleStyle(size);
		return { size, leading, lines: cardLines(title, WIDE, most, (part) => type.width(part, face, size)) };
	});
	const [first, ...others] = tried;
	const last = others.at(-1) ?? first;
	const whole = tried.find(({ lines }) => !lines.some((line) => line.endsWith("…")));
	return whole ?? last ?? { size: 40, leading: 47, lines: [] };
}

function head(subject: CardSubject, lookup: Lookup, type: CardType): readonly SvgNode[] {
	const mark = text("Readout", MARGIN, HEAD, WORDMARK);
	const rule = path("ink", `M${MARGIN} ${HEAD_RULE}H${CARD_WIDTH - MARGIN}`, {
		stroke: "currentColor",
		"stroke-width": 2,
	});
	if (subject.kind === "dossier") return [mark, ...rule];
	const x = MARGIN + type.width("Readout", WORDMARK.face, WORDMARK.size) + 20;
	const name = oneLine(lookup.dossier.title, CARD_WIDTH - MARGIN - x - 20, DOSSIER_NAME, type);
	return [
		mark,
		...path("rule", `M${x} ${HEAD - 24}V${HEAD + 6}`, { stroke: "currentColor", "stroke-width": 2 }),
		text(name, x + 20, HEAD, DOSSIER_NAME),
		...rule,
	];
}

/** The topic with its colour, then what the thing is. */
function kindLine(words: CardWords, lookup: Lookup, type: CardType): readonly SvgNode[] {
	const at = lookup.dossier.topics.findIndex((topic) => topic.id === words.topic);
	const topic = lookup.dossier.topics[at];
	if (topic === undefined) return [text(words.kind, MARGIN, KIND, KIND_NAME)];
	const name = oneLine(topic.title, WIDE / 2, TOPIC_NAME, type);
	const x = MARGIN + 28;
	return [
		...path(`lane-${at % PALETTE_SIZE}`, `M${MARGIN} ${KIND - 16}h16v16h-16z`, { fill: "currentColor" }),
		text(name, x, KIND, TOPIC_NAME),
		text(words.kind, x + type.width(name, TOPIC_NAME.face, TOPIC_NAME.size) + 20, KIND, KIND_NAME),
	];
}

/** What is not yet held bears the hollow dot of the history. */
function dateLineNodes({ line, planned }: CardWords, y: number, type: CardType): readonly SvgNode[] {
	const x = MARGIN + (planned ? 28 : 0);
	const dot = "M65.5 0a7.5 7.5 0 1 1 15 0a7.5 7.5 0 1 1-15 0z";
	const ring = path("ink", dot, { fill: "none", stroke: "currentColor", "stroke-width": 2.5 });
	return [
		...(planned ? [node("g", { transform: `translate(0 ${y - 9.5})` }, ring)] : []),
		text(oneLine(line, CARD_WIDTH - MARGIN - x, LINE, type), x, y, LINE),
	];
}

/** The scene, enlarged so that its labels can be read on a card; the names of several lanes stand in a gutter. */
function timelineNodes(subject: CardSubject, words: CardWords, lookup: Lookup, top: number): readonly SvgNode[] {
	const whole = words.topic === null;
	const scale = whole ? 1.2 : 1.6;
	const gutter = whole ? 150 : 0;
	const width = Math.floor((WIDE - gutter) / scale);
	// Without a second clock the axis takes one tier, or two where days stand over months.
	const height = Math.floor((FOOT - top) / scale) - AXIS;
	const { scene, nodes, slot } = cardTimeline(subject, words.topic, lookup, width, height);
	const y = FOOT - (scene.lanesHeight + AXIS) * scale;
	const at = `translate(${MARGIN + gutter} ${round(y)}) scale(${scale})`;
	return [
		...(whole ? gutterNodes(scene, y, scale) : []),
		node("g", { transform: at, "font-size": 13 }, slot === null ? nodes : nodes.map((each) => coloured(each, slot))),
	];
}

const AXIS = 36;

function gutterNodes({ lanes }: CardTimeline["scene"], top: number, scale: number): readonly SvgNode[] {
	return lanes.flatMap(({ title, colour, y }) => {
		const baseline = round(top + (y + 17) * scale + 6);
		const bar = `M${MARGIN} ${baseline - 16}h5v20h-5z`;
		return [
			...(colour === null ? [] : path(`lane-${colour}`, bar, { fill: "currentColor" })),
			text(title, MARGIN + 16, baseline, { face: { family: "sans", weight: 600 }, size: 20, tone: "ink" }),
		];
	});
}

/** The one lane of a topic is drawn as the first of its own scene; here it gets the colour that the topic has elsewhere. */
function coloured(each: SvgNode | string, slot: number): SvgNode | string {
	if (typeof each === "string") return each;
	const classes = String(each.attributes.class ?? "").replace(/\blane-0\b/, `lane-${slot}`);
	return { ...each, attributes: { ...each.attributes, class: classes } };
}

function oneLine(words: string, width: number, { face, size }: TextStyle, type: CardType): string {
	return cardLines(words, width, 1, (part) => type.width(part, face, size))[0] ?? "";
}

function text(words: string, x: number, y: number, { face, size, tone }: TextStyle): SvgNode {
	const classes = `${tone}${face.family === "serif" ? " serif" : ""} w${face.weight / 100}`;
	return node("text", { class: classes, x: round(x), y: round(y), "font-size": size, fill: "currentColor" }, [words]);
}

function round(px: number): number {
	return Math.round(px * 10) / 10;
}
