import { clusterRight } from "./clusters";
import { countedCrowds } from "./crowd";
import type { EventIndex } from "./event-index";
import { countIn, membersIn } from "./interval-index";
import type { Lane, LaneSet } from "./lanes";
import { round, type TimeScale, timeScale } from "./scale";
import { marksOf } from "./scene-lanes";
import type { Cluster, Mark, Scene } from "./scene-parts";
import { FIXED_ROW, LANE_PADDING } from "./sizes";
import type { Viewport } from "./viewport";
import { inView, itemOf } from "./visible";

/** More than this many newcomers in a lane are counted by cells rather than drawn. */
const MOST_NEW = 60;

/** What a moved view shows that the scene at rest did not: marks where their lane is free, else nothing until at rest. */
export function entering(
	rest: Scene,
	index: EventIndex,
	set: LaneSet,
	scale: TimeScale,
	moved: readonly Mark[],
): { readonly marks: readonly Mark[]; readonly clusters: readonly Cluster[] } {
	const marks: Mark[] = [];
	const clusters: Cluster[] = [];
	for (const side of newSpans(rest.viewport, scale.viewport)) {
		for (const [at, lane] of set.lanes.entries()) {
			const drawn = rest.lanes[at];
			if (drawn === undefined) continue;
			if (countIn(lane.index, side.start, side.end) > MOST_NEW) {
				clusters.push(...counted(lane, at, scale, side, drawn.y + drawn.height / 2));
				continue;
			}
			const taken = [...moved, ...marks].filter((mark) => mark.lane === at);
			for (const event of [...membersIn(lane.index, side.start, side.end)].sort((a, b) => a - b)) {
				if (inView(index, event, rest.viewport) || taken.some((mark) => mark.event === event)) continue;
				const item = itemOf(index, set, at, event, scale);
				const y = freeLine(lines(rest, drawn.height), item, taken, drawn.y);
				if (y === null) continue;
				const placed = marksOf(index, set, at, { item, y }, drawn.y);
				marks.push(...placed);
				taken.push(...placed);
			}
		}
	}
	return { marks, clusters };
}

/** The parts of a view that another did not show. */
function newSpans(before: Viewport, now: Viewport): readonly Viewport[] {
	const left = { start: now.start, end: Math.min(now.end, before.start) };
	const right = { start: Math.max(now.start, before.end), end: now.end };
	return [left, right].filter(({ start, end }) => start < end);
}

/** Middles of the lines on which a newcomer may stand, from the lane's top. */
function lines(rest: Scene, height: number): readonly number[] {
	const room = height - 2 * LANE_PADDING;
	const row = rest.pixelsPerDay < 24 ? FIXED_ROW : 10;
	return Array.from({ length: Math.max(1, Math.floor(room / row)) }, (_, at) => LANE_PADDING + (at + 0.5) * row);
}

function freeLine(
	middles: readonly number[],
	{ x0, x1 }: { readonly x0: number; readonly x1: number },
	taken: readonly Mark[],
	top: number,
): number | null {
	const free = (y: number) =>
		taken.every((mark) => mark.x1 + 2 <= x0 || x1 + 2 <= mark.x0 || Math.abs(mark.y - top - y) >= 8);
	return middles.find(free) ?? null;
}

function counted(lane: Lane, at: number, scale: TimeScale, side: Viewport, y: number): readonly Cluster[] {
	const offset = scale.timeToX(side.start);
	const part = timeScale(side, (side.end - side.start) * scale.pixelsPerMs);
	return countedCrowds(lane, part).map((crowd) => ({
		...crowd,
		kind: "cluster",
		lane: at,
		colour: lane.colour,
		x: round(crowd.x + offset),
		y: round(y),
		right: round(clusterRight(crowd.count)),
	}));
}
