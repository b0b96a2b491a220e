import type { Period } from "../dossier/dossier";
import type { CivilMs } from "../time/when";
import { asOfLine, besideFlag } from "./as-of-line";
import { type SceneClocks, sceneAxis } from "./axis";
import { bandsOf, roundBand } from "./bands";
import type { EventIndex } from "./event-index";
import { layFixed } from "./fixed-lanes";
import type { LaneBy } from "./lane-by";
import type { LaneLayout, LayoutTask } from "./lane-layout";
import { laneSetOf } from "./lanes";
import { timeScale } from "./scale";
import { sceneLanes } from "./scene-lanes";
import type { Scene, TimelineSize } from "./scene-parts";
import { AXIS_HEIGHT, FIXED_BELOW, LANES_TOP, MOST_LANES_HEIGHT, NO_LANES_HEIGHT, STRIP_HEIGHT } from "./sizes";
import { layStacked } from "./stacked-lanes";
import { todayOf } from "./today";
import type { Viewport } from "./viewport";
import { eventsInView } from "./visible";

/** What is asked of a scene. Widths and heights in CSS px, times in civil ms. */
export type SceneRequest = {
	readonly viewport: Viewport;
	readonly plotWidth: number;
	readonly size: TimelineSize;
	readonly laneBy: LaneBy;
	/** For strip and lanes together; absent: 288 full, 200 compact. */
	readonly maxLanesHeight?: number;
	readonly periods: readonly Period[];
	readonly clocks: SceneClocks;
	/** The present moment under the clock: given by who reads a clock, for nothing here does. */
	readonly today?: CivilMs | null;
	/** The end of the *as of* day: no label crosses it, and while its line is in view its flag takes the place of the bands. */
	readonly asOf?: CivilMs | null;
};

/**
 * The timeline at rest, from the index to pixels. What it holds is bounded by the screen; equal requests give equal scenes.
 * What is open or pointed at is no part of it: that restyles a scene (`Emphasis`) and never lays it out again.
 *
 * index → viewport → what is visible → lanes and rows → marks or clusters → labels that fit → scene
 */
export function buildScene(index: EventIndex, request: SceneRequest): Scene {
	const { viewport, plotWidth, size, laneBy } = request;
	const scale = timeScale(viewport, plotWidth);
	const set = laneSetOf(index, laneBy);
	const present = size === "folded" ? null : todayOf(request.today ?? null, scale, true);
	const asOf = size === "folded" ? null : asOfLine(request.asOf ?? null, scale, true, present);
	const today = besideFlag(present, asOf);
	const bands = size === "folded" || (asOf?.flag ?? null) !== null ? [] : bandsOf(request.periods, scale, today);
	const stripHeight = bands.length > 0 || today !== null || (asOf?.flag ?? null) !== null ? STRIP_HEIGHT : 0;
	const top = size === "folded" ? 0 : stripHeight + LANES_TOP;
	const task: Omit<LayoutTask, "size"> = {
		index,
		set,
		scale,
		height: (request.maxLanesHeight ?? MOST_LANES_HEIGHT[size]) - top,
		barrier: request.asOf == null ? null : scale.timeToX(request.asOf),
	};
	const lay = scale.pixelsPerDay < FIXED_BELOW ? layFixed : layStacked;
	const layouts = size === "folded" ? [] : spread(lay({ ...task, size }), task.height);
	const drawn = sceneLanes(task, layouts, top);
	return {
		size,
		viewport,
		laneBy,
		plotWidth,
		stripHeight,
		lanesHeight: layouts.length === 0 && size !== "folded" ? top + NO_LANES_HEIGHT : lanesEnd(drawn.lanes, top),
		axisHeight: size === "folded" ? 0 : AXIS_HEIGHT,
		pixelsPerDay: scale.pixelsPerDay,
		bands: bands.map(roundBand),
		...(size === "folded" ? { tiers: [], grid: [] } : sceneAxis(scale, request.clocks)),
		...drawn,
		eventsInView: eventsInView(index, viewport),
		today,
		asOf,
	};
}

function lanesEnd(lanes: Scene["lanes"], top: number): number {
	return top + lanes.reduce((sum, lane) => sum + lane.height, 0);
}

/** Lanes share what height they leave over: the block keeps its height whatever is in view, and nothing under it moves. */
function spread(layouts: readonly LaneLayout[], height: number): readonly LaneLayout[] {
	const spare = height - layouts.reduce((sum, layout) => sum + layout.height, 0);
	const each = Math.floor(spare / layouts.length);
	if (!(each > 0)) return layouts;
	const rest = spare - each * layouts.length;
	return layouts.map((layout, at) => ({ ...layout, height: layout.height + each + (at < rest ? 1 : 0) }));
}
