import { byCell, clusterRight, gridStep } from "./clusters";
import { countIn, firstFrom, membersIn, startAt } from "./interval-index";
import type { PlacedCluster } from "./lane-layout";
import type { Lane } from "./lanes";
import type { TimeScale } from "./scale";
import type { EventAt } from "./scene-parts";
import { CLUSTER_LISTED, CROWD_CELL, DIAMOND, RING } from "./sizes";
import { anchorOf, type Item } from "./visible";

/** A cluster before it has a height. */
export type Crowd = Omit<PlacedCluster, "kind" | "y">;

/** Items that found no row of their own: diamonds by cells of the time grid, and what is alone in its cell. */
export type Leftovers = { readonly crowds: readonly Crowd[]; readonly singles: readonly Item[] };

type Group = { readonly items: readonly Item[]; readonly x0: number; readonly x1: number };

/** Leftovers for one row: neighbours that would overlap there become one diamond, so nothing in it overlaps. */
export function leftoversOf(
	lane: Lane,
	items: readonly Item[],
	startOf: (item: Item) => number,
	endOf: (item: Item) => number,
	scale: TimeScale,
): Leftovers {
	const clampedStart = (item: Item) => Math.max(startOf(item), scale.viewport.start);
	const groups: Group[] = [];
	const cells = byCell(items, clampedStart, gridStep(scale, CROWD_CELL)).map((cell) => groupOf(cell, scale.width));
	for (const cell of cells.sort((a, b) => a.x0 - b.x0)) {
		let group = cell;
		for (let last = groups.at(-1); last !== undefined && last.x1 > group.x0; last = groups.at(-1)) {
			groups.pop();
			group = groupOf([...last.items, ...group.items], scale.width);
		}
		groups.push(group);
	}
	const crowds = groups
		.filter((group) => group.items.length > 1)
		.map(({ items: members }) => {
			const events = members.map((item) => item.event);
			const start = Math.min(...members.map(startOf));
			const end = Math.max(...members.map(endOf));
			return crowd(lane, events, start, end, events.length, scale, middleOf(members, scale.width));
		});
	return { crowds, singles: groups.flatMap(({ items: members }) => (members.length === 1 ? members : [])) };
}

/** The box that a group fills in its row. */
function groupOf(items: readonly Item[], width: number): Group {
	const only = items.length === 1 ? items[0] : undefined;
	if (only !== undefined) return { items, x0: only.x0 - RING, x1: only.x1 + RING };
	const right = clusterRight(items.length);
	const x = Math.max(DIAMOND / 2, Math.min(middleOf(items, width), width - right));
	return { items, x0: x - DIAMOND / 2, x1: x + right };
}

function middleOf(items: readonly Item[], width: number): number {
	const anchors = items.map((item) => Math.min(width, anchorOf(item)));
	return Math.max(0, (Math.min(...anchors) + Math.max(...anchors)) / 2);
}

/**
 * Counts by cell of the grid, without looking at the events: the view of a lane that holds too many. What began before the
 * view is counted in the first cell.
 */
export function countedCrowds(lane: Lane, scale: TimeScale): readonly Crowd[] {
	const { index } = lane;
	const { start, end } = scale.viewport;
	const step = gridStep(scale, CROWD_CELL);
	const stop = firstFrom(index, end);
	const crowds: Crowd[] = [];
	let from = firstFrom(index, start);
	let running: readonly EventAt[] = membersIn(index, start, start, CLUSTER_LISTED);
	let runningCount = countIn(index, start, start);
	for (let cell = Math.floor(start / step); from < stop || runningCount > 0; cell++) {
		if (runningCount === 0) cell = Math.max(cell, Math.floor(startAt(index, from) / step));
		const low = Math.max(cell * step, start);
		const high = Math.min((cell + 1) * step, end);
		const to = Math.min(stop, firstFrom(index, high));
		const count = runningCount + to - from;
		const events = [...running, ...index.order.subarray(from, Math.min(to, from + CLUSTER_LISTED))];
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
