import { figures } from "../dossier/figures";
import type { Lookup } from "../dossier/lookup";
import { count } from "../dossier/wording";
import { formatSpan } from "../time/format-when";
import type { Subject } from "../view/subject";
import type { View } from "../view/view";
import { endOfDay } from "./as-of-line";
import { clocksOf } from "./clocks-of";
import { compactPath } from "./compact-path";
import { type Drawing, drawScene, GUTTER, heightOf, linesOf, type PicturePath, type PlacedText } from "./drawing";
import type { EventIndex } from "./event-index";
import { extentOf } from "./extent";
import { homeWith } from "./follow";
import { keptIndex } from "./kept-index";
import { opensAs, opensFolded } from "./opens-as";
import { overviewScene } from "./overview";
import { BASE, overviewPaths, YEAR_BASELINE } from "./overview-paths";
import { homeSpan, periodChoices, sameSpan } from "./period-choices";
import { buildScene, type SceneRequest } from "./scene";
import type { OverviewScene, RowsSize, Scene } from "./scene-parts";
import { textWidth } from "./text-width";

/**
 * The timeline as a page carries it before it is live: paths and words in short tuples, because what a page is drawn from
 * is sent with it (design §4, weight). Made by `timelinePicture`.
 */
export type Picture = Drawing & {
	/** What it shows: "Summit week, 7–12 Apr 2024". */
	readonly title: string;
	/** "13 of 80 events". */
	readonly tally: string;
	/** How it opens unless the reader or a short screen wants otherwise, and its height in either size. */
	readonly opens: RowsSize;
	readonly folds: boolean;
	readonly heights: Readonly<Record<RowsSize, number>>;
};

/** Of a screen 1440 wide; on others the drawing is fitted into the same height. */
const SCREEN_WIDTH = 1440;
/** Of a sheet of A4 between its margins, CSS px: drawn in this width, words keep their size on paper. */
export const PAPER_WIDTH = 688;
const MARGIN = 24;
const OVERVIEW = 36;

/** How a picture is looked at, where it is not as the dossier's own page opens. */
export type PictureLook = Pick<View, "span" | "clock" | "lanes" | "asOf"> & {
	/** To draw in, CSS px. */
	readonly width?: number;
	/** Where it is not to be as the page of its subject opens. */
	readonly size?: RowsSize;
};

const OWN_LOOK: PictureLook = { span: null, clock: null, lanes: "topic", asOf: null };

/**
 * The picture of the dossier's focus, or of a span that holds the subject's event (`homeWith`), with that event selected. `bearing`: the events that bear on an open claim;
 * a claim is drawn compact, as it will be beside it.
 */
export function timelinePicture(
	lookup: Lookup,
	subject: Subject,
	bearing: ReadonlySet<string> | null = null,
	looked: PictureLook = OWN_LOOK,
): Picture {
	return pictureWithScene(lookup, subject, bearing, looked).picture;
}

/** The picture beside the scene that it draws, whose x counts from the right edge of the gutter, and the events of that. */
export function pictureWithScene(
	lookup: Lookup,
	subject: Subject,
	bearing: ReadonlySet<string> | null,
	looked: PictureLook,
): { readonly picture: Picture; readonly scene: Scene; readonly index: EventIndex } {
	const width = looked.width ?? SCREEN_WIDTH;
	const { dossier } = lookup;
	const clock = looked.clock ?? dossier.timeZone;
	const index = keptIndex(dossier, clock);
	const extent = extentOf(index, dossier.periods, dossier.updated);
	const periods = periodChoices(lookup, index, extent);
	const selected = subject.kind === "event" ? subject.id : null;
	const line = looked.asOf === null ? null : endOfDay(looked.asOf);
	const home = homeWith(
		index,
		index.find(selected ?? "") ?? null,
		homeSpan(lookup, periods, extent, line),
		periods,
		extent,
	);
	const { from, to } = looked.span ?? home;
	const viewport = { start: from, end: to };
	const plotWidth = width - GUTTER - MARGIN;
	const request: Omit<SceneRequest, "size"> = {
		viewport,
		plotWidth,
		laneBy: looked.lanes,
		periods: dossier.periods,
		clocks: clocksOf(lookup, clock),
		asOf: line,
	};
	const compact = buildScene(index, { ...request, size: "compact" });
	const full = buildScene(index, { ...request, size: "full" });
	const opens = looked.size ?? opensAs(subject);
	const scene = opens === "compact" ? compact : full;
	const drawn = drawScene(scene, index, { selected, pointed: null, bearing });
	const height = heightOf(scene);
	const overview = overviewScene(index, extent, plotWidth, viewport);
	const named = periods.find((choice) => sameSpan(choice.span, { from, to }));
	const picture: Picture = {
		title: [named?.title, formatSpan(from, to)].filter((part) => part !== undefined).join(", "),
		tally: `${figures(scene.eventsInView)} of ${count(dossier.events.length, "event")}`,
		width,
		height: height + OVERVIEW,
		opens,
		folds: opensFolded(subject),
		heights: { full: heightOf(full) + OVERVIEW, compact: heightOf(compact) + OVERVIEW },
		paths: [...drawn.paths, ...overviewStrip(overview, height)].map(([classes, line, d]) => [
			classes,
			line,
			compactPath(d),
		]),
		lines: linesOf([...drawn.texts, ...overviewTexts(overview, height, count(dossier.events.length, "event"))]),
	};
	return { picture, scene, index };
}

/** For the words beside the overview, px. */
const OVERVIEW_ROOM = 108;

function overviewTexts(overview: OverviewScene, top: number, total: string): readonly PlacedText[] {
	return [
		["muted", 34, top + 18, textWidth(`All ${total}`, 450) < OVERVIEW_ROOM ? `All ${total}` : total],
		...overview.years.flatMap(({ x, text }): readonly PlacedText[] =>
			text === null ? [] : [["muted", GUTTER + x + 5, top + YEAR_BASELINE, text]],
		),
	];
}

function overviewStrip(overview: OverviewScene, top: number): readonly PicturePath[] {
	const { bars, lines } = overviewPaths(overview, GUTTER, top);
	const { x0, x1 } = overview.window;
	const box = `M${GUTTER + x0} ${top + 2}H${GUTTER + x1}V${top + BASE + 1}H${GUTTER + x0}z`;
	return [
		["edge", 0, bars],
		["edge", 1, lines],
		["ink", 1.5, box],
	];
}
