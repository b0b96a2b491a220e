import { firstFrom } from "./interval-index";
import type { LayoutTask } from "./lane-layout";
import type { Lane } from "./lanes";
import { isFree, type Row } from "./rows";
import { CLUSTER_GAP, FIXED_ROW, LANE_PADDING, LONG_BAR } from "./sizes";
import { joined, type Thing, withName } from "./things";

/** Things in rows: those of one row stand apart by `CLUSTER_GAP`. */
export type FixedRows = readonly (readonly Thing[])[];

/** Middle of a row, from the lane's top. */
export function rowMiddle(row: number): number {
	return LANE_PADDING + (row + 0.5) * FIXED_ROW;
}

/**
 * Headlines first, with the room of their names, then long bars, then the rest by time. Each goes into the row that
 * its place in the lane (not in the view, so that panning does not shuffle) prefers, else the one with most room; where all
 * are taken it joins its nearest neighbour. Nothing is lost: counts add up to what came in.
 */
export function fillRows(task: LayoutTask, lane: Lane, things: readonly Thing[], rowCount: number): FixedRows {
	const rows: Thing[][] = Array.from({ length: rowCount }, () => []);
	const waiting = things.toSorted((a, b) => turn(b) - turn(a) || a.x0 - b.x0 || a.start - b.start).reverse();
	for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
		const row = rowFor(task, lane, rows, thing);
		if (row !== undefined) {
			row.push(thing);
			continue;
		}
		const taken = takeNearest(rows, thing);
		if (taken === null) rows[0]?.push(thing);
		else waiting.push(joined(taken, thing));
	}
	return rows;
}

function turn(thing: Thing): number {
	return thing.named?.rank === 1 ? 2 : thing.long ? 1 : 0;
}

function rowFor(task: LayoutTask, lane: Lane, rows: readonly Thing[][], thing: Thing): Thing[] | undefined {
	const wanted = rows[firstFrom(lane.index, thing.start) % rows.length];
	const roomy = rows.filter((row) => {
		const own = withName(task, thing);
		return isFree(named(task, row), own.x0, own.x1, CLUSTER_GAP);
	});
	const free = roomy.length > 0 ? roomy : rows.filter((row) => isFree(bare(row), thing.x0, thing.x1, CLUSTER_GAP));
	if (wanted !== undefined && free.includes(wanted)) return wanted;
	return free.toSorted((a, b) => lastBefore(a, thing.x0) - lastBefore(b, thing.x0))[0];
}

function named(task: LayoutTask, row: readonly Thing[]): Row {
	return row.map((thing) => withName(task, thing));
}

function bare(row: readonly Thing[]): Row {
	return row.map(({ x0, x1 }) => ({ x0, x1 }));
}

function lastBefore(row: readonly Thing[], x: number): number {
	return row.reduce((last, thing) => (thing.x0 < x ? Math.max(last, thing.x1) : last), -Infinity);
}

/** Takes the nearest thing out of its row; a long bar, near all that it spans, only where nothing short is near. */
function takeNearest(rows: readonly Thing[][], thing: Thing): Thing | null {
	let best: { row: Thing[]; at: number; distance: number } | null = null;
	const far = (other: Thing) =>
		other.long
			? LONG_AWAY + Math.max(0, other.x0 - thing.middle, thing.middle - other.x1)
			: Math.abs(other.middle - thing.middle);
	for (const row of rows) {
		for (const [at, other] of row.entries()) {
			const distance = far(other);
			if (best === null || distance < best.distance) best = { row, at, distance };
		}
	}
	return best === null ? null : (best.row.splice(best.at, 1)[0] ?? null);
}

/** As near as this, px, something short is taken in a long bar's stead. */
const LONG_AWAY = 3 * LONG_BAR;
