import { figures } from "../dossier/figures";
import type { TimeScale } from "./scale";
import { DIAMOND, LABEL_GAP } from "./sizes";
import { textWidth } from "./text-width";
import type { Item } from "./visible";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [1, 2, 5, 10, 15, 30].map((n) => n * MINUTE).concat([1, 2, 3, 6, 12].map((n) => n * HOUR));

/**
 * The step of the time grid for a zoom level: the least that is `px` wide or more. Steps up to a day divide it, beyond
 * they double, so grids nest, and a grid line stays at its time however the view is moved.
 */
export function gridStep(scale: TimeScale, px: number): number {
	const wanted = px / scale.pixelsPerMs;
	const small = STEPS.find((step) => step >= wanted);
	if (small !== undefined) return small;
	let step = DAY;
	while (step < wanted) step *= 2;
	return step;
}

/**
 * Groups items into chains of neighbours less than `gap` apart. A chain longer than `longest` px is cut at the lines of the
 * time grid: by their start, items of one cell stay together. Groups do not depend on where the view begins, as long as the
 * items reach `longest` px beyond it.
 */
export function chains(
	items: readonly Item[],
	startOf: (item: Item) => number,
	scale: TimeScale,
	gap: number,
	longest: number,
): readonly (readonly Item[])[] {
	const sorted = [...items].sort((a, b) => a.x0 - b.x0 || a.event - b.event);
	const groups: Item[][] = [];
	let reach = -Infinity;
	for (const item of sorted) {
		if (item.x0 - reach < gap) groups.at(-1)?.push(item);
		else groups.push([item]);
		reach = Math.max(reach, item.x1);
	}
	const step = gridStep(scale, longest / 2);
	return groups.flatMap((group) => (extentOf(group) <= longest ? [group] : byCell(group, startOf, step)));
}

export function byCell(
	group: readonly Item[],
	startOf: (item: Item) => number,
	step: number,
): readonly (readonly Item[])[] {
	const cells = new Map<number, Item[]>();
	for (const item of group) {
		const cell = Math.floor(startOf(item) / step);
		const members = cells.get(cell);
		if (members === undefined) cells.set(cell, [item]);
		else members.push(item);
	}
	return [...cells.values()];
}

function extentOf(group: readonly Item[]): number {
	return Math.max(...group.map((item) => item.x1)) - Math.min(...group.map((item) => item.x0));
}

/** What stands to the right of a diamond's middle: half of it, then its count. */
export function clusterRight(count: number): number {
	return DIAMOND / 2 + 3.5 + textWidth(figures(count), 600) + LABEL_GAP / 2;
}
