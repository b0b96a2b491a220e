import type { Crowd } from "./crowd";
import type { LabelPlace } from "./labels";
import type { LaneLayout, LayoutTask, PlacedLabel } from "./lane-layout";
import type { Lane } from "./lanes";
import { type Block, stack, stackHeight } from "./rows";
import type { EventAt } from "./scene-parts";
import {
	BAR_HEIGHT,
	BASELINE_ABOVE,
	BASELINE_BESIDE,
	CLUSTER_ROW,
	LANE_PADDING,
	RING,
	ROWS,
	type RowSizes,
	roundUp4,
	TEXT_AIR,
} from "./sizes";
import { type Item, isRound } from "./visible";

/** A lane on its way: what stands in it and which of it is labelled. Items are in the order in which they get room. */
export type Draft = {
	readonly lane: Lane;
	readonly at: number;
	readonly items: readonly Item[];
	/** The last row: diamonds, and single marks between them. */
	readonly crowds: readonly Crowd[];
	readonly singles: readonly Item[];
	readonly labels: ReadonlyMap<EventAt, DraftLabel>;
};

export type DraftLabel = { readonly place: LabelPlace; readonly tone: "ink" | "muted" };

/** The room an item takes. Bars may touch where they end; air is kept only where text sticks out (notes, 6). */
export function blockOf(item: Item, label: DraftLabel | null, rows: RowSizes): Block & { readonly centre: number } {
	const round = isRound(item);
	const reach = round ? RING : 0;
	let x0 = item.x0 - reach;
	let x1 = item.x1 + reach;
	if (label === null) {
		const height = round ? rows.dot : item.boxes[0]?.shape === "tick" ? rows.dot - 4 : rows.bar;
		return { x0, x1, height, centre: round || height !== rows.bar ? height / 2 : rows.barCentre };
	}
	const { x, width, side } = label.place;
	if (x < x0) x0 = x - TEXT_AIR;
	if (x + width > x1) x1 = x + width + TEXT_AIR;
	return side === "above" || side === "flush"
		? { x0, x1, height: rows.labelledBar, centre: rows.labelledBarCentre }
		: { x0, x1, height: rows.labelledDot, centre: rows.labelledDot / 2 };
}

export function blocksOf(task: LayoutTask, draft: Draft): readonly (Block & { readonly centre: number })[] {
	return draft.items.map((item) => blockOf(item, draft.labels.get(item.event) ?? null, ROWS[task.size]));
}

/** Height of the lane with its labels, rounded up to four. */
export function draftHeight(task: LayoutTask, draft: Draft): number {
	const blocks = blocksOf(task, draft);
	const crowds = hasLastRow(draft) ? CLUSTER_ROW : 0;
	return Math.max(roundUp4(2 * LANE_PADDING + stackHeight(blocks, stack(blocks)) + crowds), EMPTY_LANE);
}

export function hasLastRow({ crowds, singles }: Draft): boolean {
	return crowds.length + singles.length > 0;
}

/** A lane without marks keeps room for its name. */
const EMPTY_LANE = 28;

export function finishDraft(task: LayoutTask, draft: Draft): LaneLayout {
	const blocks = blocksOf(task, draft);
	const tops = stack(blocks);
	const labels: PlacedLabel[] = [];
	const items = draft.items.map((item, at) => {
		const y = LANE_PADDING + (tops[at] ?? 0) + (blocks[at]?.centre ?? 0);
		const label = draft.labels.get(item.event);
		if (label !== undefined) {
			const above = label.place.side === "above" || label.place.side === "flush";
			const baseline = above ? y - BAR_HEIGHT / 2 - BASELINE_ABOVE : y + BASELINE_BESIDE;
			labels.push({ ...label.place, of: task.index.idOf(item.event), y: baseline, tone: label.tone });
		}
		return { kind: "item" as const, item, y };
	});
	const crowdY = LANE_PADDING + stackHeight(blocks, tops) + CLUSTER_ROW / 2;
	return {
		height: draftHeight(task, draft),
		items: [...items, ...draft.singles.map((item) => ({ kind: "item" as const, item, y: crowdY }))],
		clusters: draft.crowds.map((crowd) => ({ ...crowd, kind: "cluster" as const, y: crowdY })),
		labels,
	};
}
