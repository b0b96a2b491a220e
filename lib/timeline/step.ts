import type { EventIndex } from "./event-index";
import { lowerBound } from "./interval-index";
import type { LaneSet } from "./lanes";
import type { EventAt } from "./scene-parts";

/** The neighbour in civil order, or null at either end; from nothing, the first or the last. */
export function step(index: EventIndex, from: EventAt | null, direction: 1 | -1): EventAt | null {
	if (index.count === 0) return null;
	if (from === null) return direction === 1 ? 0 : index.count - 1;
	const next = from + direction;
	return next >= 0 && next < index.count ? next : null;
}

export function firstEvent(index: EventIndex): EventAt | null {
	return index.count === 0 ? null : 0;
}

export function lastEvent(index: EventIndex): EventAt | null {
	return index.count === 0 ? null : index.count - 1;
}

/** The event that begins nearest in the next lane above (-1) or below (1) that holds any; null beyond the last lane. */
export function stepLane(
	index: EventIndex,
	set: LaneSet,
	from: EventAt,
	lane: number,
	direction: 1 | -1,
): EventAt | null {
	const start = index.start[from] ?? 0;
	for (let at = lane + direction; at >= 0 && at < set.lanes.length; at += direction) {
		const members = set.lanes[at]?.index;
		if (members === undefined || members.count === 0) continue;
		const after = lowerBound(members.starts, start);
		const candidates = [after - 1, after].filter((place) => place >= 0 && place < members.count);
		const distance = (place: number) => Math.abs((members.starts[place] ?? 0) - start) || 0;
		const best = candidates.reduce((a, b) => (distance(b) <= distance(a) ? b : a));
		return members.order[best] ?? null;
	}
	return null;
}
