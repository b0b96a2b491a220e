import type { EventIndex } from "./event-index";
import { firstFrom, startAt } from "./interval-index";
import { laneSetOf } from "./lanes";
import { buildScene, type SceneRequest } from "./scene";
import type { Cluster } from "./scene-parts";
import { clampTo, span, type Viewport } from "./viewport";

/**
 * Whether going to what a cluster stands for draws its events apart: false where the lane still has them all in one
 * diamond there, as with many events of one day.
 */
export function zoomParts(
	cluster: Cluster,
	index: EventIndex,
	request: Omit<SceneRequest, "viewport">,
	extent: Viewport,
): boolean {
	const viewport = clampTo({ start: cluster.start, end: cluster.end }, extent);
	// No diamond is half as wide as the plot: what starts farther apart needs no scene to be known to part.
	if (spread(cluster, index, request) > span(viewport) / 2) return true;
	const { clusters } = buildScene(index, { ...request, viewport });
	return !clusters.some(
		({ lane, count, events }) =>
			lane === cluster.lane && count >= cluster.count && cluster.events.every((event) => events.includes(event)),
	);
}

/** From the first to the last start of what a cluster counts, ms; at least, where it does not list all of them. */
function spread(cluster: Cluster, index: EventIndex, { laneBy }: Pick<SceneRequest, "laneBy">): number {
	if (cluster.count > cluster.events.length) {
		const lane = laneSetOf(index, laneBy).lanes[cluster.lane]?.index;
		if (lane === undefined) return 0;
		const air = (cluster.end - cluster.start) / 10;
		const first = firstFrom(lane, cluster.start + air);
		return startAt(lane, firstFrom(lane, cluster.end - air) - 1) - startAt(lane, first);
	}
	// What began before is drawn from where the view begins.
	const starts = cluster.events.map((event) => Math.max(cluster.start, index.start[event] ?? 0));
	return Math.max(...starts) - Math.min(...starts);
}
