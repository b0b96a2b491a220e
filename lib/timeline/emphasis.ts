import type { EventIndex } from "./event-index";
import { laneSetOf } from "./lanes";
import { timeScale } from "./scale";
import type { Cluster, EventAt, Mark, Scene } from "./scene-parts";

/** What stands out; it restyles marks and never lays them out again. */
export type Emphasis = {
	/** Id of the open event. */
	readonly selected: string | null;
	/** Id of the event, or key of the cluster, under the pointer or the focus. */
	readonly pointed: string | null;
	/** Ids that bear on the open claim; null where no claim is open. */
	readonly bearing: ReadonlySet<string> | null;
};

export const NO_EMPHASIS: Emphasis = { selected: null, pointed: null, bearing: null };

export type MarkState = "normal" | "selected" | "pointed" | "aside";

/**
 * The table of emphasis: what is selected stays so when pointed at; what has no bearing on the claim is set aside. `bears`
 * is asked only where a claim is open: a frame must not read the ids of all that it draws.
 */
export function stateOf(emphasis: Emphasis, key: string, bears: (bearing: ReadonlySet<string>) => boolean): MarkState {
	if (key === emphasis.selected) return "selected";
	if (key === emphasis.pointed) return "pointed";
	const { bearing } = emphasis;
	return bearing === null || bears(bearing) ? "normal" : "aside";
}

export function markState(emphasis: Emphasis, mark: Mark): MarkState {
	return stateOf(emphasis, mark.id, (bearing) => bearing.has(mark.id));
}

export function clusterState(emphasis: Emphasis, cluster: Cluster, index: EventIndex): MarkState {
	return stateOf(emphasis, cluster.key, (bearing) => cluster.events.some((event) => bearing.has(index.idOf(event))));
}

/**
 * The diamonds that count an event, one of each lane that draws it in none of its own. One that only counts does not list
 * its events: of those the nearest to the event's start.
 */
export function clustersOf(scene: Scene, event: EventAt, index: EventIndex): readonly Cluster[] {
	const start = index.start[event] ?? 0;
	const { viewport } = scene;
	if (start >= viewport.end || (index.end[event] ?? 0) <= viewport.start) return [];
	const set = laneSetOf(index, scene.laneBy);
	const x = timeScale(viewport, scene.plotWidth).timeToX(Math.max(start, viewport.start));
	return scene.lanes.flatMap((_, lane) => {
		if (!set.holds(lane, event)) return [];
		if (scene.marks.some((mark) => mark.event === event && mark.lane === lane)) return [];
		const here = scene.clusters.filter((cluster) => cluster.lane === lane);
		const listed = here.find((cluster) => cluster.events.includes(event));
		if (listed !== undefined) return [listed];
		const counted = here.filter((cluster) => cluster.count > cluster.events.length);
		return counted.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x)).slice(0, 1);
	});
}

/** A stroke of the thread between two lanes. */
export type ThreadSegment = { readonly x: number; readonly y0: number; readonly y1: number };

/** The thread through the marks of one event, lane by lane; where a lane counts it in a diamond, through that. */
export function thread(scene: Scene, event: EventAt, index: EventIndex): readonly ThreadSegment[] {
	const knots = [
		...scene.marks
			.filter((mark) => mark.event === event && !mark.ghost)
			.map((mark) => ({ x: (Math.max(0, mark.x0) + Math.min(scene.plotWidth, mark.x1)) / 2, y: mark.y })),
		...clustersOf(scene, event, index).map(({ x, y }) => ({ x, y })),
	].sort((a, b) => a.y - b.y);
	const x = knots[0]?.x;
	if (x === undefined) return [];
	return knots.slice(1).map((knot, at) => ({ x, y0: knots[at]?.y ?? knot.y, y1: knot.y }));
}
