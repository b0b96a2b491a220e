import type { Lookup } from "../dossier/lookup";
import { count } from "../dossier/wording";
import { GUTTER } from "../timeline/drawing";
import type { EventIndex } from "../timeline/event-index";
import { extentOf } from "../timeline/extent";
import { keptIndex } from "../timeline/kept-index";
import { pictureWithScene } from "../timeline/picture";
import type { Mark, Scene } from "../timeline/scene-parts";
import { DOSSIER } from "../view/subject";
import type { ViewSpan } from "../view/view";
import { dateLine } from "./date-line";
import { element, type HtmlNode } from "./html-node";
import { PICTURE_COLOURS } from "./picture-colours";
import { drawingNodes } from "./picture-svg";

/** CSS px; as wide as the document's column. */
const WIDTH = 880;
/** CSS px: what a finger needs, where neighbours leave it; and the height of a label. */
const LEAST = 24;
const LABEL_HEIGHT = 18;

/** Colours by name, so that the style sheet chooses them. */
const COLOURS = Object.fromEntries(Object.keys(PICTURE_COLOURS.light).map((name) => [name, `var(--${name})`]));

/** The timeline of the dossier's own period and, where that is not all, of everything; a mark is a link to its event's entry. */
export function htmlTimelines(lookup: Lookup, asOf: string | null): readonly HtmlNode[] {
	const { dossier } = lookup;
	if (dossier.events.length === 0) return [];
	const index = keptIndex(dossier, dossier.timeZone);
	const { start, end } = extentOf(index, dossier.periods, dossier.updated);
	const first = drawn(lookup, asOf, null);
	const all = drawn(lookup, asOf, { from: start, to: end });
	return first.inView === dossier.events.length ? [first.figure] : [first.figure, all.figure];
}

function drawn(lookup: Lookup, asOf: string | null, span: ViewSpan | null) {
	const look = { span, clock: null, lanes: "topic", asOf, width: WIDTH } as const;
	const { picture, scene, index } = pictureWithScene(lookup, DOSSIER, null, look);
	const words = `${picture.title}: ${picture.tally}`;
	const svg = element(
		"svg",
		{ viewBox: `0 0 ${picture.width} ${picture.height}`, "aria-label": words, role: "group" },
		[
			element("g", { "aria-hidden": "true" }, drawingNodes(picture, COLOURS)),
			element("g", { transform: `translate(${GUTTER} 0)` }, linksOf(scene, index, lookup)),
		],
	);
	const scrolled = element("div", { class: "scroll", role: "region", "aria-label": words, tabindex: 0 }, [svg]);
	const figure = element("figure", {}, [element("figcaption", {}, [words]), scrolled]);
	return { figure, inView: scene.eventsInView };
}

/** One link for each thing that is drawn: an event's leading mark with its label; its others are for the pointer alone. */
function linksOf(scene: Scene, index: EventIndex, lookup: Lookup): readonly HtmlNode[] {
	const labels = new Map(
		scene.labels.map((label) => [label.of, boxOf(label.x, label.x + label.width, label.y - 4, LABEL_HEIGHT)]),
	);
	const reached = new Set<string>();
	const marks = scene.marks.flatMap((mark): readonly HtmlNode[] => {
		const { id, x0, x1, y, lead } = mark;
		const event = lookup.events.get(id);
		if (event === undefined) return [];
		const first = lead && !reached.has(id);
		if (first) reached.add(id);
		const words = `${event.title}, ${dateLine(event, lookup)}`;
		return [link(id, words, boxOf(x0, x1, y, roomOf(mark, scene)) + (first ? (labels.get(id) ?? "") : ""), first)];
	});
	const clusters = scene.clusters.map(({ key, x, y, right, count: of, events: [first = 0] }) => {
		const id = index.idOf(first);
		const words = `${count(of, "event")} from ${lookup.events.get(id)?.title ?? id}`;
		return link(id, words, boxOf(x - 7, x + right, y, LEAST) + (labels.get(key) ?? ""), true);
	});
	return [...marks, ...clusters];
}

function link(id: string, words: string, d: string, reached: boolean): HtmlNode {
	const how = reached ? { "aria-label": words } : { tabindex: -1, "aria-hidden": "true" };
	return element("a", { href: `#event-${id}`, ...how }, [
		element("title", {}, [words]),
		element("path", { class: "hit", d }),
	]);
}

/** How high a mark's target may be, so that it takes nothing from those above and below it. */
function roomOf({ x0, x1, y, height }: Mark, { marks }: Scene): number {
	const beside = marks.filter((other) => other.x0 < x1 && other.x1 > x0 && other.y !== y);
	return Math.max(height, Math.min(LEAST, ...beside.map((other) => Math.abs(other.y - y))));
}

function boxOf(x0: number, x1: number, y: number, height: number): string {
	const more = Math.max(0, LEAST - (x1 - x0)) / 2;
	const [left, right] = [Math.round(x0 - more), Math.round(x1 + more)];
	return `M${left} ${Math.round(y - height / 2)}H${right}v${Math.round(height)}H${left}z`;
}
