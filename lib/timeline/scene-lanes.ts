import { clusterRight } from "./clusters";
import type { EventIndex } from "./event-index";
import type { LaneLayout, LayoutTask, PlacedItem } from "./lane-layout";
import type { LaneSet } from "./lanes";
import { round } from "./scale";
import type { Cluster, Label, Link, Mark, Scene, SceneLane } from "./scene-parts";
import { fitTo, type Viewport } from "./viewport";
import { laneCount } from "./visible";

/** What the lanes give a scene, placed one under another from `top` on and rounded. */
export function sceneLanes(
	{ index, set, scale }: Pick<LayoutTask, "index" | "set" | "scale">,
	layouts: readonly LaneLayout[],
	top: number,
): Pick<Scene, "lanes" | "marks" | "clusters" | "labels" | "links"> {
	const lanes: SceneLane[] = [];
	const marks: Mark[] = [];
	const clusters: Cluster[] = [];
	const labels: Label[] = [];
	const links: Link[] = [];
	let y = top;
	for (const [at, layout] of layouts.entries()) {
		const lane = set.lanes[at];
		if (lane === undefined) continue;
		const { key, title, colour } = lane;
		lanes.push({
			key,
			title,
			short: lane.short ?? title,
			colour,
			y,
			height: layout.height,
			count: laneCount(lane, scale.viewport),
		});
		for (const placed of layout.items) {
			marks.push(...marksOf(index, set, at, placed, y));
			const link = linkOf(set, at, placed, y);
			if (link !== null) links.push(link);
		}
		for (const { key: cluster, events, count, x, y: centre, start, end } of layout.clusters) {
			const place = { x: round(x), y: round(y + centre), right: round(clusterRight(count)) };
			clusters.push({
				kind: "cluster",
				key: cluster,
				lane: at,
				colour,
				...place,
				count,
				events,
				...opened(start, end),
			});
		}
		for (const label of layout.labels) {
			labels.push({ ...label, lane: at, x: round(label.x), y: round(y + label.y), width: round(label.width) });
		}
		y += layout.height;
	}
	return { lanes, marks, clusters, labels, links };
}

/** Around what a cluster stands for, with air, and never closer than one can look. */
function opened(start: number, end: number): Viewport {
	return fitTo(start, end, OPENED_AIR);
}

const OPENED_AIR = 0.1;

/** What a cluster stands for, without the air that is shown around it when it is opened. */
export function withoutAir({ start, end }: Viewport): Viewport {
	const air = ((end - start) * OPENED_AIR) / (1 + 2 * OPENED_AIR);
	return { start: Math.round(start + air), end: Math.round(end - air) };
}

/** In a lane of one topic its colour, elsewhere that of the event's first topic. */
export function colourIn(set: LaneSet, lane: number, event: number): number | null {
	return set.lanes[lane]?.colour ?? set.colourOf(event);
}

export function marksOf(
	index: EventIndex,
	set: LaneSet,
	lane: number,
	{ item, y }: Pick<PlacedItem, "item" | "y">,
	top: number,
): readonly Mark[] {
	const time = index.timeOf(item.event);
	return item.boxes.map((box) => ({
		kind: "mark",
		event: item.event,
		id: index.idOf(item.event),
		lane,
		colour: colourIn(set, lane, item.event),
		lead: item.lead,
		...box,
		x0: round(box.x0),
		x1: round(box.x1),
		fadeStart: round(box.fadeStart),
		fadeEnd: round(box.fadeEnd),
		y: round(top + y),
		status: index.statusOf(item.event),
		uncertain: time?.uncertain ?? false,
		startEdge: time?.startEdge ?? "closed",
		endEdge: time?.endEdge ?? "closed",
	}));
}

/** The line between the ghosts of a one-of set. */
function linkOf(set: LaneSet, lane: number, { item, y }: PlacedItem, top: number): Link | null {
	if (item.boxes.length < 2) return null;
	const colour = colourIn(set, lane, item.event);
	return { event: item.event, lane, colour, x0: round(item.x0), x1: round(item.x1), y: round(top + y) };
}
