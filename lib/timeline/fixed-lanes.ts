import { clusterRight } from "./clusters";
import { labelRows } from "./fixed-labels";
import { type FixedRows, fillRows, rowMiddle } from "./fixed-rows";
import type { LaneLayout, LayoutTask, PlacedCluster } from "./lane-layout";
import {
	CLUSTER_GAP,
	CLUSTER_LISTED,
	DIAMOND,
	FIXED_ROW,
	LANE_PADDING,
	MOST_BUTTONS,
	MOST_FIXED_ROWS,
	roundUp4,
} from "./sizes";
import { thingsOf } from "./things";

/** Rows that fit when every lane gets the same height. */
export function fixedRowCount(height: number, lanes: number): number {
	const rows = Math.floor((height / Math.max(1, lanes) - 2 * LANE_PADDING) / FIXED_ROW);
	return Math.max(1, Math.min(MOST_FIXED_ROWS, rows));
}

/** Zoomed out: all lanes alike, marks and diamonds in up to three rows, then labels in what is left (rule 7). */
export function layFixed(task: LayoutTask): readonly LaneLayout[] {
	const rowCount = fixedRowCount(task.height, task.set.lanes.length);
	const place = (at: number, gap: number): FixedRows => {
		const lane = task.set.lanes[at];
		return lane === undefined ? [] : fillRows(task, lane, thingsOf(task, lane, at, gap), rowCount);
	};
	const gaps = task.set.lanes.map(() => CLUSTER_GAP);
	const lanes = gaps.map((gap, at) => place(at, gap));
	// Too many for the screen's buttons: the fullest lane is drawn coarser, until all fit.
	while (lanes.reduce((sum, rows) => sum + buttons(rows), 0) > MOST_BUTTONS) {
		const fullest = lanes.reduce((most, rows, at) => (buttons(rows) > buttons(lanes[most] ?? []) ? at : most), 0);
		const gap = (gaps[fullest] ?? CLUSTER_GAP) * 2;
		if (gap > task.scale.width) break;
		gaps[fullest] = gap;
		lanes[fullest] = place(fullest, gap);
	}
	return lanes.map((rows) => finish(task, rows, rowCount));
}

function buttons(rows: FixedRows): number {
	return rows.flat().filter((thing) => thing.count > 1 || thing.items[0]?.lead).length;
}

function finish(task: LayoutTask, rows: FixedRows, rowCount: number): LaneLayout {
	const { width, viewport } = task.scale;
	const things = rows.flatMap((row, rowAt) => row.map((thing) => ({ thing, y: rowMiddle(rowAt) })));
	return {
		height: roundUp4(2 * LANE_PADDING + rowCount * FIXED_ROW),
		items: things.flatMap(({ thing, y }) => {
			const item = thing.count === 1 ? thing.items[0] : undefined;
			return item === undefined ? [] : [{ kind: "item" as const, item, y }];
		}),
		clusters: things
			.filter(({ thing }) => thing.count > 1)
			.map(({ thing, y }): PlacedCluster => {
				const { key, events, count, middle, start, end } = thing;
				return {
					kind: "cluster",
					key,
					events: events.slice(0, CLUSTER_LISTED),
					count,
					x: Math.max(DIAMOND / 2, Math.min(middle, width - clusterRight(count))),
					y,
					// What goes on without end opens to the edge of the view.
					start: Math.max(start, Number.isFinite(start) ? start : viewport.start),
					end: Math.min(end, Number.isFinite(end) ? end : viewport.end),
				};
			}),
		labels: labelRows(task, rows),
	};
}
