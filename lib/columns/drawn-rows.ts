import type { Dossier } from "../dossier/dossier";
import { atOnce } from "../timeline/at-once";
import type { IntervalIndex } from "../timeline/interval-index";
import { keepIndex, keptIndex } from "../timeline/kept-index";
import { keepLanes, type LaneParts, partingLanes } from "../timeline/lanes";
import type { Memberships } from "../timeline/memberships";
import { DEFAULT_LANES } from "../view/view";
import { indexOfRows } from "./index-rows";
import { rowsBehind } from "./rows";

/**
 * What the timeline of a dossier whose events are rows is first drawn from: their places in time under the clock of its
 * home zone, all together and by lane. All of it is arrays, so that a worker can make it and hand it over.
 */
export type DrawnRows = {
	readonly span: IntervalIndex;
	/** Of the events in civil order. */
	readonly topics: Memberships;
	readonly lanes: LaneParts;
};

/** Null where the events are objects. */
export function drawnRows(dossier: Dossier): DrawnRows | null {
	if (rowsBehind(dossier.events) === null) return null;
	const index = keptIndex(dossier, dossier.timeZone);
	const topics = index.sortedBy("topic").of;
	return { span: index.span, topics, lanes: atOnce(partingLanes(index, DEFAULT_LANES)) };
}

/** Keeps for the drawing what `drawnRows` made of the same dossier elsewhere. */
export function takeDrawnRows(dossier: Dossier, { span, topics, lanes }: DrawnRows): void {
	const rows = rowsBehind(dossier.events);
	if (rows === null) return;
	const index = indexOfRows(dossier, rows, dossier.timeZone, span, topics);
	keepIndex(dossier, index);
	keepLanes(index, DEFAULT_LANES, lanes);
}
