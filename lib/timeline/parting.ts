import type { EventIndex } from "./event-index";
import { buildScene, type SceneRequest } from "./scene";
import type { Cluster } from "./scene-parts";
import { clampTo, type Viewport } from "./viewport";

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
	const { clusters } = buildScene(index, { ...request, viewport });
	return !clusters.some(
		({ lane, count, events }) =>
			lane === cluster.lane && count >= cluster.count && cluster.events.every((event) => events.includes(event)),
	);
}
