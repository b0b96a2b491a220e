import { clusterRight } from "./clusters";
import { type FixedRows, rowMiddle } from "./fixed-rows";
import { placeLabel } from "./labels";
import type { LayoutTask, PlacedLabel } from "./lane-layout";
import { nextTaken, type Row } from "./rows";
import { BASELINE_BESIDE, CLUSTER_GAP, DIAMOND } from "./sizes";
import type { Thing } from "./things";

/** Rules 1, 4, 7 and 8: what leads in this lane, by rank, where its row is free; a diamond is named after its headline. */
export function labelRows(task: LayoutTask, rows: FixedRows): readonly PlacedLabel[] {
	const taken: Row[] = rows.map((row) => row.map((thing) => shown(thing, task.scale.width)));
	const wishes = rows.flatMap((row, rowAt) =>
		row.flatMap((thing) => (thing.named === null ? [] : [{ thing, named: thing.named, rowAt }])),
	);
	const labels: PlacedLabel[] = [];
	for (const { thing, named, rowAt } of wishes.sort(
		(a, b) => a.named.rank - b.named.rank || a.named.event - b.named.event,
	)) {
		const own = shown(thing, task.scale.width);
		const row = (taken[rowAt] ?? []).filter((box) => box.x0 !== own.x0 || box.x1 !== own.x1);
		const before = row.reduce((last, box) => (box.x0 < own.x0 ? Math.max(last, box.x1) : last), -Infinity);
		const place = placeLabel({
			text: task.index.shortOf(named.event),
			rank: named.rank,
			x0: own.x0,
			// The count beside a diamond ends before its box does.
			x1: thing.count > 1 ? own.x1 - 4 : own.x1,
			bar: false,
			from: Math.max(0, before + CLUSTER_GAP),
			to: Math.min(task.scale.width, nextTaken(row, own.x1) - CLUSTER_GAP),
			barrier: task.barrier,
		});
		if (place === null) continue;
		taken[rowAt]?.push({ x0: place.x, x1: place.x + place.width });
		const of = thing.count > 1 ? thing.key : task.index.idOf(named.event);
		labels.push({ ...place, of, y: rowMiddle(rowAt) + BASELINE_BESIDE, tone: "ink" });
	}
	return labels;
}

/** Where a thing is drawn: a diamond at the edge is held inside the frame. */
function shown({ count, x0, x1, middle }: Thing, width: number): { x0: number; x1: number } {
	if (count === 1) return { x0, x1 };
	const x = Math.max(DIAMOND / 2, Math.min(middle, width - clusterRight(count)));
	return { x0: x - DIAMOND / 2, x1: x + clusterRight(count) };
}
