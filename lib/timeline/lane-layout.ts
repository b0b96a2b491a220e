import type { EventIndex } from "./event-index";
import type { LabelPlace } from "./labels";
import type { LaneSet } from "./lanes";
import type { TimeScale } from "./scale";
import type { EventAt } from "./scene-parts";
import type { Item } from "./visible";

/** What both ways of laying out a lane are given. Lengths in CSS px. */
export type LayoutTask = {
	readonly index: EventIndex;
	readonly set: LaneSet;
	readonly scale: TimeScale;
	readonly size: "full" | "compact";
	/** Height that all lanes together may take. */
	readonly height: number;
	/** x of the *as of* line. */
	readonly barrier: number | null;
};

/** A mark or diamond in its lane: y is the centre, counted from the lane's top; not rounded yet. */
export type PlacedItem = { readonly kind: "item"; readonly item: Item; readonly y: number };
export type PlacedCluster = {
	readonly kind: "cluster";
	readonly key: string;
	readonly events: readonly EventAt[];
	readonly count: number;
	readonly x: number;
	readonly y: number;
	readonly start: number;
	readonly end: number;
};
export type PlacedLabel = LabelPlace & { readonly of: string; readonly y: number; readonly tone: "ink" | "muted" };

export type LaneLayout = {
	readonly height: number;
	readonly items: readonly PlacedItem[];
	readonly clusters: readonly PlacedCluster[];
	readonly labels: readonly PlacedLabel[];
};
