import { chains, clusterRight } from "./clusters";
import { countedCrowds } from "./crowd";
import { lowerBound } from "./interval-index";
import { placeLabel } from "./labels";
import type { LaneLayout, LayoutTask, PlacedCluster, PlacedLabel } from "./lane-layout";
import type { Lane } from "./lanes";
import { isFree, nextTaken, type Row } from "./rows";
import type { EventAt } from "./scene-parts";
import {
	BASELINE_BESIDE,
	CLUSTER_GAP,
	CLUSTER_LISTED,
	DIAMOND,
	FIXED_ROW,
	LANE_PADDING,
	LONGEST_CHAIN,
	MOST_BUTTONS,
	MOST_FIXED_ROWS,
	roundUp4,
	SLACK,
} from "./sizes";
import { type Item, itemOf, laneEvents } from "./visible";

/** One thing in a row: a single mark, or several events as a diamond. */
type Thing = {
	readonly items: readonly Item[];
	readonly events: readonly EventAt[];
	readonly count: number;
	readonly x0: number;
	readonly x1: number;
	readonly middle: number;
	readonly start: number;
	readonly end: number;
};

type FixedLane = { readonly rows: readonly (readonly Thing[])[] };

/** Rows that fit when every lane gets the same height. */
export function fixedRows(height: number, lanes: number): number {
	const rows = Math.floor((height / Math.max(1, lanes) - 2 * LANE_PADDING) / FIXED_ROW);
	return Math.max(1, Math.min(MOST_FIXED_ROWS, rows));
}

/** Zoomed out: all lanes alike, marks and diamonds in up to three rows, then labels in what is left (rule 7). */
export function layFixed(task: LayoutTask): readonly LaneLayout[] {
	const rows = fixedRows(task.height, task.set.lanes.length);
	const gaps = task.set.lanes.map(() => CLUSTER_GAP);
	const placed = task.set.lanes.map((lane, at) => placeLane(task, lane, at, rows, CLUSTER_GAP));
	while (placed.reduce((sum, lane) => sum + buttons(lane), 0) > MOST_BUTTONS) {
		const fullest = placed.reduce((most, lane, at) => (buttons(lane) > buttons(placed[most]) ? at : most), 0);
		const gap = (gaps[fullest] ?? CLUSTER_GAP) * 2;
		const lane = task.set.lanes[fullest];
		if (lane === undefined || gap > task.scale.width) break;
		gaps[fullest] = gap;
		placed[fullest] = placeLane(task, lane, fullest, rows, gap);
	}
	return placed.map((lane, at) => finish(task, task.set.lanes[at], lane, rows));
}

function buttons(lane: FixedLane | undefined): number {
	return (lane?.rows ?? []).flat().filter((thing) => thing.count > 1 || thing.items[0]?.lead).length;
}

function placeLane(task: LayoutTask, lane: Lane, at: number, rowCount: number, gap: number): FixedLane {
	const { index, scale, selected } = task;
	const longest = Math.max(LONGEST_CHAIN, gap * 2);
	const air = longest / scale.pixelsPerMs;
	const wide = { start: scale.viewport.start - air, end: scale.viewport.end + air };
	const events = laneEvents(lane, wide);
	const item = (event: EventAt) => itemOf(index, task.set, at, event, scale);
	const startOf = (event: EventAt) => index.start[event] ?? 0;
	const endOf = (event: EventAt) => index.end[event] ?? 0;
	const inView = (event: EventAt) => startOf(event) < scale.viewport.end && endOf(event) > scale.viewport.start;
	const chosen = selected !== null && lane.index.order.includes(selected) && inView(selected) ? item(selected) : null;
	const things: Thing[] = [];
	if (events === null) {
		for (const crowd of countedCrowds(lane, scale, startOf, chosen?.event ?? null)) {
			const single = crowd.count === 1 ? crowd.events[0] : undefined;
			if (single !== undefined) things.push(thingOf([item(single)], startOf, endOf));
			else {
				const box = { x0: crowd.x - DIAMOND / 2, x1: crowd.x + clusterRight(crowd.count), middle: crowd.x };
				const { count, start, end } = crowd;
				things.push({ items: [], events: crowd.events, count, start, end, ...box });
			}
		}
	} else {
		const items = events.filter((event) => event !== chosen?.event).map(item);
		const small = items.filter((each) => each.x1 - each.x0 < Math.max(SLACK, gap));
		const groups = chains(small, (each) => startOf(each.event), scale, gap, longest);
		const wholes = items.filter((each) => !small.includes(each)).map((each) => [each]);
		for (const group of [...groups, ...wholes]) {
			const seen = group.filter((each) => inView(each.event));
			if (seen.length > 0) things.push(thingOf(seen, startOf, endOf, group));
		}
	}
	const rows: Thing[][] = Array.from({ length: rowCount }, () => []);
	if (chosen !== null) rows[preferred(lane, chosen, startOf, rowCount)]?.push(thingOf([chosen], startOf, endOf));
	for (const thing of things.toSorted((a, b) => a.x0 - b.x0 || a.start - b.start)) {
		put(rows, thing, chosen, (first) => preferred(lane, first, startOf, rowCount), startOf, endOf);
	}
	return { rows };
}

/** Rows follow the events' places in the lane, not in the view, so that panning does not shuffle them. */
function preferred(lane: Lane, item: Item, startOf: (event: EventAt) => number, rowCount: number): number {
	return lowerBound(lane.index.starts, startOf(item.event)) % rowCount;
}

/** Into its preferred row, else the one with most room; where all are taken it joins its nearest neighbour. */
function put(
	rows: Thing[][],
	thing: Thing,
	chosen: Item | null,
	preferredRow: (first: Item) => number,
	startOf: (event: EventAt) => number,
	endOf: (event: EventAt) => number,
): void {
	const free = rows.filter((row) => isFree(boxes(row), thing.x0, thing.x1, CLUSTER_GAP));
	const first = thing.items[0];
	const wanted = first === undefined ? undefined : rows[preferredRow(first)];
	const row = wanted !== undefined && free.includes(wanted) ? wanted : free.toSorted((a, b) => lastX(a) - lastX(b))[0];
	if (row !== undefined) {
		row.push(thing);
		return;
	}
	const near = rows
		.flatMap((each) => each.map((other) => ({ each, other })))
		.filter(({ other }) => chosen === null || other.items[0]?.event !== chosen.event)
		.toSorted((a, b) => Math.abs(a.other.middle - thing.middle) - Math.abs(b.other.middle - thing.middle))[0];
	if (near === undefined) {
		rows[0]?.push(thing);
		return;
	}
	near.each.splice(near.each.indexOf(near.other), 1);
	put(rows, joined(near.other, thing), chosen, preferredRow, startOf, endOf);
}

function boxes(row: readonly Thing[]): Row {
	return row.map(({ x0, x1 }) => ({ x0, x1 }));
}

function lastX(row: readonly Thing[]): number {
	return row.reduce((last, thing) => Math.max(last, thing.x1), -Infinity);
}

function thingOf(
	items: readonly Item[],
	startOf: (event: EventAt) => number,
	endOf: (event: EventAt) => number,
	group: readonly Item[] = items,
): Thing {
	const x0 = Math.min(...group.map((item) => item.x0));
	const x1 = Math.max(...group.map((item) => item.x1));
	const start = Math.min(...group.map((item) => startOf(item.event)));
	const end = Math.max(...group.map((item) => endOf(item.event)));
	const middle = (x0 + x1) / 2;
	const events = items.map((item) => item.event).sort((a, b) => a - b);
	const box = items.length === 1 ? boxOf(items) : diamond(middle, items.length);
	return { items, events, count: items.length, middle, start, end, ...box };
}

function boxOf(items: readonly Item[]): { x0: number; x1: number } {
	return { x0: Math.min(...items.map((item) => item.x0)), x1: Math.max(...items.map((item) => item.x1)) };
}

function diamond(middle: number, count: number): { x0: number; x1: number } {
	return { x0: middle - DIAMOND / 2, x1: middle + clusterRight(count) };
}

function joined(a: Thing, b: Thing): Thing {
	const count = a.count + b.count;
	const middle = (a.middle * a.count + b.middle * b.count) / count;
	return {
		items: [...a.items, ...b.items],
		events: [...a.events, ...b.events].sort((x, y) => x - y).slice(0, CLUSTER_LISTED),
		count,
		middle,
		start: Math.min(a.start, b.start),
		end: Math.max(a.end, b.end),
		...diamond(middle, count),
	};
}

function finish(task: LayoutTask, lane: Lane | undefined, placed: FixedLane, rowCount: number): LaneLayout {
	const centre = (row: number) => LANE_PADDING + row * FIXED_ROW + FIXED_ROW / 2;
	const items = placed.rows.flatMap((row, at) =>
		row.flatMap((thing) => {
			const item = thing.count === 1 ? thing.items[0] : undefined;
			return item === undefined ? [] : [{ kind: "item" as const, item, y: centre(at) }];
		}),
	);
	const clusters = placed.rows.flatMap((row, at) =>
		row
			.filter((thing) => thing.count > 1)
			.map(({ events, count, middle, start, end }): PlacedCluster => {
				const x = Math.max(DIAMOND / 2, Math.min(middle, task.scale.width - clusterRight(count)));
				const key = `${lane?.key ?? ""}@${start}`;
				return { kind: "cluster", key, events: events.slice(0, CLUSTER_LISTED), count, x, y: centre(at), start, end };
			}),
	);
	return {
		height: roundUp4(2 * LANE_PADDING + rowCount * FIXED_ROW),
		items,
		clusters,
		labels: labelRows(task, lane, placed, centre),
	};
}

/** Rules 1, 4, 7 and 8: what leads here, by rank; a diamond is named after its headline. */
function labelRows(
	task: LayoutTask,
	lane: Lane | undefined,
	placed: FixedLane,
	centre: (row: number) => number,
): readonly PlacedLabel[] {
	const at = lane === undefined ? -1 : task.set.lanes.indexOf(lane);
	const wishes = placed.rows.flatMap((row, rowAt) =>
		row.flatMap((thing) => {
			const named = thing.events
				.filter((event) => task.set.leadOf(event) === at)
				.sort((a, b) => (task.index.ranks[a] ?? 3) - (task.index.ranks[b] ?? 3) || a - b)[0];
			return named === undefined ? [] : [{ thing, named, rowAt, rank: task.index.ranks[named] ?? 3 }];
		}),
	);
	const taken = placed.rows.map(boxes);
	const labels: PlacedLabel[] = [];
	for (const { thing, named, rowAt, rank } of wishes.toSorted((a, b) => a.rank - b.rank || a.named - b.named)) {
		const row = (taken[rowAt] ?? []).filter((box) => box.x0 !== thing.x0 || box.x1 !== thing.x1);
		const before = row.reduce((last, box) => (box.x0 < thing.x0 ? Math.max(last, box.x1) : last), 0);
		const place = placeLabel({
			text: task.index.shorts[named] ?? "",
			rank,
			x0: thing.x0,
			x1: thing.count > 1 ? thing.x1 - 4 : thing.x1,
			bar: false,
			from: before === 0 ? 0 : before + CLUSTER_GAP,
			to: Math.min(task.scale.width, nextTaken(row, thing.x1) - CLUSTER_GAP),
			barrier: task.barrier,
		});
		if (place === null) continue;
		taken[rowAt]?.push({ x0: place.x, x1: place.x + place.width });
		const of = thing.count > 1 ? `${lane?.key ?? ""}@${thing.start}` : (task.index.ids[named] ?? "");
		labels.push({ ...place, of, y: centre(rowAt) + BASELINE_BESIDE, tone: "ink" });
	}
	return labels;
}
