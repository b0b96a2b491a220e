import { asOfLine, besideFlag } from "./as-of-line";
import { sceneAxis } from "./axis";
import { bandsOf, roundBand } from "./bands";
import { entering } from "./entering";
import type { EventIndex } from "./event-index";
import { laneSetOf } from "./lanes";
import { markBoxes } from "./marks";
import { movedLabels } from "./move-labels";
import { round, type TimeScale, timeScale } from "./scale";
import type { SceneRequest } from "./scene";
import type { Cluster, Link, Mark, Scene } from "./scene-parts";
import { todayOf } from "./today";
import type { Viewport } from "./viewport";
import { eventsInView, laneCount } from "./visible";

/**
 * A frame of a gesture: what the scene at rest drew moves to where `viewport` puts it and keeps its rows and its set of
 * labels; what comes into view is placed where there is room. Nothing is laid out, and the cost is bounded by the screen.
 */
export function moveScene(
	rest: Scene,
	index: EventIndex,
	viewport: Viewport,
	request: Pick<SceneRequest, "periods" | "clocks" | "today" | "asOf">,
): Scene {
	if (viewport.start === rest.viewport.start && viewport.end === rest.viewport.end) return rest;
	const scale = timeScale(viewport, rest.plotWidth);
	const set = laneSetOf(index, rest.laneBy);
	const marks = movedMarks(rest.marks, index, scale);
	const clusters = movedClusters(rest, scale);
	const entered = rest.size === "folded" ? { marks: [], clusters: [] } : entering(rest, index, set, scale, marks);
	const hasStrip = rest.stripHeight > 0;
	const present = rest.size === "folded" ? null : todayOf(request.today ?? null, scale, hasStrip);
	const asOf = rest.size === "folded" ? null : asOfLine(request.asOf ?? null, scale, hasStrip, present);
	const today = besideFlag(present, asOf);
	return {
		...rest,
		viewport,
		pixelsPerDay: scale.pixelsPerDay,
		lanes: rest.lanes.map((lane, at) => {
			const of = set.lanes[at];
			return of === undefined ? lane : { ...lane, count: laneCount(of, viewport) };
		}),
		bands: !hasStrip || (asOf?.flag ?? null) !== null ? [] : bandsOf(request.periods, scale, today).map(roundBand),
		...(rest.size === "folded" ? { tiers: [], grid: [] } : sceneAxis(scale, request.clocks)),
		marks: [...marks, ...entered.marks],
		clusters: [...clusters, ...entered.clusters],
		labels: movedLabels(rest, marks, clusters),
		links: movedLinks(rest.links, marks),
		eventsInView: eventsInView(index, viewport),
		today,
		asOf,
	};
}

function movedMarks(marks: readonly Mark[], index: EventIndex, scale: TimeScale): readonly Mark[] {
	const { start, end } = scale.viewport;
	const moved: Mark[] = [];
	let member = 0;
	for (const [at, mark] of marks.entries()) {
		const before = marks[at - 1];
		member = before?.event === mark.event && before.lane === mark.lane ? member + 1 : 0;
		const time = index.timeOf(mark.event);
		if (time === undefined || time.start >= end || time.end <= start) continue;
		const box = markBoxes(time, scale)[member];
		if (box === undefined) continue;
		moved.push({
			...mark,
			...box,
			x0: round(box.x0),
			x1: round(box.x1),
			fadeStart: round(box.fadeStart),
			fadeEnd: round(box.fadeEnd),
		});
	}
	return moved;
}

function movedClusters(rest: Scene, scale: TimeScale): readonly Cluster[] {
	const { xToTime } = timeScale(rest.viewport, rest.plotWidth);
	return rest.clusters
		.map((cluster) => ({ ...cluster, x: round(scale.timeToX(xToTime(cluster.x))) }))
		.filter(({ x, right }) => x + right > 0 && x - 7 < rest.plotWidth);
}

/** A link lies under its ghosts and goes as far as they do. */
function movedLinks(links: readonly Link[], marks: readonly Mark[]): readonly Link[] {
	return links.flatMap((link) => {
		const ghosts = marks.filter((mark) => mark.event === link.event && mark.lane === link.lane);
		if (ghosts.length === 0) return [];
		const x0 = Math.min(...ghosts.map((mark) => mark.x0));
		return [{ ...link, x0, x1: Math.max(...ghosts.map((mark) => mark.x1)) }];
	});
}
