import { byCell, clusterRight, gridStep } from "./clusters";
import { countIn, lowerBound, membersIn } from "./interval-index";
import type { PlacedCluster } from "./lane-layout";
import type { Lane } from "./lanes";
import type { TimeScale } from "./scale";
import type { EventAt } from "./scene-parts";
import { CLUSTER_LISTED, CROWD_CELL, DIAMOND } from "./sizes";
import type { Item } from "./visible";

/** A cluster before it has a height. */
export type Crowd = Omit<PlacedCluster, "kind" | "y">;

/** Items that found no row, as diamonds by cells of the time grid; singles join a neighbour. None overlaps another. */
export function crowdsOf(
	lane: Lane,
	items: readonly Item[],
	startOf: (item: Item) => number,
	endOf: (item: Item) => number,
	scale: TimeScale,
): readonly Crowd[] {
	const clampedStart = (item: Item) => Math.max(startOf(item), scale.viewport.start);
	const cells = byCell(items, clampedStart, gridStep(scale, CROWD_CELL)).toSorted(
		(a, b) => Math.min(...a.map(clampedStart)) - Math.min(...b.map(clampedStart)),
	);
	const groups: Item[][] = [];
	let alone = false;
	for (const cell of cells) {
		const last = groups.at(-1);
		if (last !== undefined && (alone || cell.length === 1)) last.push(...cell);
		else groups.push([...cell]);
		alone = groups.at(-1)?.length === 1;
	}
	const make = (group: readonly Item[]) =>
		crowd(
			lane,
			group.map((item) => item.event),
			Math.min(...group.map(startOf)),
			Math.max(...group.map(endOf)),
			group.length,
			scale,
			(Math.max(0, Math.min(...group.map((item) => item.x0))) +
				Math.min(scale.width, Math.max(...group.map((item) => item.x1)))) /
				2,
		);
	const merged: { group: Item[]; made: Crowd }[] = [];
	for (const group of groups) {
		let all = group;
		let made = make(all);
		for (let last = merged.at(-1); last !== undefined && overlaps(last.made, made); last = merged.at(-1)) {
			merged.pop();
			all = [...last.group, ...all];
			made = make(all);
		}
		merged.push({ group: all, made });
	}
	return merged.map(({ made }) => made);
}

function overlaps(a: Crowd, b: Crowd): boolean {
	return a.x - DIAMOND / 2 < b.x + clusterRight(b.count) && b.x - DIAMOND / 2 < a.x + clusterRight(a.count);
}

/**
 * Counts by cell of the grid, without looking at the events: the view of a lane that holds too many. What began before the
 * view is counted in the first cell. `without` is left out, an event of the lane in view that begins at `itsStart`.
 */
export function countedCrowds(
	lane: Lane,
	scale: TimeScale,
	without: EventAt | null,
	itsStart: number | null,
): readonly Crowd[] {
	const { index } = lane;
	const { start, end } = scale.viewport;
	const step = gridStep(scale, CROWD_CELL);
	const stop = lowerBound(index.starts, end);
	const crowds: Crowd[] = [];
	let from = lowerBound(index.starts, start);
	let running: readonly EventAt[] = membersIn(index, start, start, CLUSTER_LISTED);
	let runningCount = countIn(index, start, start);
	for (let cell = Math.floor(start / step); from < stop || runningCount > 0; cell++) {
		if (runningCount === 0) cell = Math.max(cell, Math.floor((index.starts[from] ?? 0) / step));
		const low = Math.max(cell * step, start);
		const high = Math.min((cell + 1) * step, end);
		const to = Math.min(stop, lowerBound(index.starts, high));
		const isHere =
			itsStart !== null && ((itsStart >= low && itsStart < high) || (runningCount > 0 && itsStart < start)) ? 1 : 0;
		const count = runningCount + to - from - isHere;
		const listed = [...running, ...index.order.subarray(from, Math.min(to, from + CLUSTER_LISTED + 1))];
		const events = listed.filter((event) => event !== without);
		if (count > 0) crowds.push(crowd(lane, events, low, high, count, scale, scale.timeToX((low + high) / 2)));
		from = to;
		running = [];
		runningCount = 0;
	}
	return crowds;
}

function crowd(
	lane: Lane,
	events: readonly EventAt[],
	start: number,
	end: number,
	count: number,
	scale: TimeScale,
	x: number,
): Crowd {
	const low = Math.max(start, scale.viewport.start);
	const high = Math.min(end, scale.viewport.end);
	return {
		key: `${lane.key}@${Number.isFinite(start) ? start : "open"}`,
		events: [...events].sort((a, b) => a - b).slice(0, CLUSTER_LISTED),
		count,
		x: Math.max(DIAMOND / 2, Math.min(x, scale.width - clusterRight(count))),
		start: Math.min(low, high),
		end: Math.max(low, high),
	};
}
