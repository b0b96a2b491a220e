import type { EventIndex } from "./event-index";
import { countIn, membersIn } from "./interval-index";
import type { Lane, LaneSet } from "./lanes";
import { type MarkBox, markBoxes } from "./marks";
import type { TimeScale } from "./scale";
import type { EventAt } from "./scene-parts";
import { DIAMOND, LONG_BAR, MOST_SINGLE } from "./sizes";
import type { Viewport } from "./viewport";

/** An event in one lane, with the boxes that its time gives it; it has no height in the lane yet. */
export type Item = {
	readonly event: EventAt;
	readonly lead: boolean;
	readonly rank: number;
	readonly boxes: readonly MarkBox[];
	/** Around all its boxes. */
	readonly x0: number;
	readonly x1: number;
};

export function eventsInView(index: EventIndex, viewport: Viewport): number {
	return countIn(index.span, viewport.start, viewport.end);
}

export function inView(index: EventIndex, event: EventAt, { start, end }: Viewport): boolean {
	return (index.start[event] ?? 0) < end && (index.end[event] ?? 0) > start;
}

/** The events that meet a span, in civil order, at most `most` of them. */
export function eventsWithin(index: EventIndex, { start, end }: Viewport, most = Infinity): readonly EventAt[] {
	return [...membersIn(index.span, start, end, most)].sort((a, b) => a - b);
}

export function laneCount(lane: Lane, viewport: Viewport): number {
	return countIn(lane.index, viewport.start, viewport.end);
}

/** Events of a lane that meet the span, in civil order; null where they are too many to be looked at one by one. */
export function laneEvents(lane: Lane, { start, end }: Viewport): readonly EventAt[] | null {
	if (countIn(lane.index, start, end) > MOST_SINGLE) return null;
	return [...membersIn(lane.index, start, end)].sort((a, b) => a - b);
}

export function itemOf(index: EventIndex, set: LaneSet, lane: number, event: EventAt, scale: TimeScale): Item {
	const boxes = markBoxes(index.timeOf(event), scale);
	let x0 = Infinity;
	let x1 = -Infinity;
	for (const box of boxes) {
		x0 = Math.min(x0, box.x0);
		x1 = Math.max(x1, box.x1);
	}
	return { event, lead: set.leadOf(event) === lane, rank: index.rankOf(event), boxes, x0, x1 };
}

/** The order in which things get room: headlines first, then what leads here, dots before bars, then civil order. */
export function byPriority(a: Item, b: Item): number {
	return a.rank - b.rank || Number(b.lead) - Number(a.lead) || roundFirst(a) - roundFirst(b) || a.event - b.event;
}

function roundFirst(item: Item): number {
	return item.lead && isRound(item) ? 0 : 1;
}

export function isLong({ x0, x1 }: Pick<Item, "x0" | "x1">): boolean {
	return x1 - x0 > LONG_BAR;
}

/**
 * Where a diamond that counts the mark may stand: in its middle; for a long bar where it starts in view, since its middle is
 * no moment that a date names.
 */
export function anchorOf({ x0, x1 }: Pick<Item, "x0" | "x1">): number {
	return isLong({ x0, x1 }) ? Math.max(0, x0) + DIAMOND / 2 : (x0 + x1) / 2;
}

export function isRound(item: Item): boolean {
	const shape = item.boxes[0]?.shape;
	return shape === "dot" || shape === "capsule";
}
