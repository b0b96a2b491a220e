import type { Status } from "../dossier/dossier";
import type { CivilMs, Edge } from "../time/when";
import type { LaneBy } from "./lane-by";
import type { Viewport } from "./viewport";

/**
 * What one picture of the timeline is made of. All lengths are CSS px rounded to 0.1; x counts from the left edge of the
 * plot (right of the gutter), y from the top of the block that the scene draws. Painters draw this and compute nothing.
 */

/** All rows with labels, or bare rows. */
export type RowsSize = "full" | "compact";

/** Three sizes of the block: those two, and the overview alone. */
export type TimelineSize = RowsSize | "folded";

/** Index of an event in the `EventIndex`, not an id. */
export type EventAt = number;

export type SceneLane = {
	readonly key: string;
	readonly title: string;
	/** The title as the gutter has room for it. */
	readonly short: string;
	/** Slot in the palette of eight (0-7), or null for a lane without a colour of its own. */
	readonly colour: number | null;
	readonly y: number;
	readonly height: number;
	/** Events of this lane in view. */
	readonly count: number;
};

export type SceneBand = {
	readonly period: string;
	readonly title: string;
	readonly x0: number;
	readonly x1: number;
	/** Which of the notes' washes lies behind the lanes. */
	readonly wash: "none" | "wash" | "rule";
	/** Too narrow for its name: its rule is 3 px ink, and its name, in 600 ink, stands over its neighbours. */
	readonly narrow: boolean;
	/** Left edge of its name; null where there is no room for it. */
	readonly labelX: number | null;
};

/** The line of the present moment, and its word in the strip; no `labelX` where a strip or the room in it is wanting. */
export type SceneToday = { readonly x: number; readonly labelX: number | null };

/**
 * What the *as of* day divides: from `from` on the lanes are hatched. `x` is the line, null where the whole view lies after
 * the day; `flag` and `note` stand in the strip, null where there is none or no room in it.
 */
export type SceneAsOf = {
	readonly from: number;
	readonly x: number | null;
	readonly flag: SceneSign | null;
	readonly note: SceneSign | null;
};

/** Words in a box as high as the strip. */
export type SceneSign = { readonly x0: number; readonly x1: number; readonly textX: number; readonly text: string };

export type MarkShape = "dot" | "capsule" | "bar" | "tick";

export type Mark = {
	readonly kind: "mark";
	readonly event: EventAt;
	readonly id: string;
	readonly lane: number;
	readonly colour: number | null;
	/** This lane is the one of the event's first topic: it carries the button and the ink label. */
	readonly lead: boolean;
	readonly shape: MarkShape;
	/** Drawn box, after the insets, clipped to the plot with 12 px of slack. A dot: x0 and x1 are its two sides. */
	readonly x0: number;
	readonly x1: number;
	/** Vertical centre. */
	readonly y: number;
	readonly height: number;
	readonly status: Status;
	readonly uncertain: boolean;
	/** Widths in px of the hatched ends of an approximate date; 0 where that side is not approximate. */
	readonly fadeStart: number;
	readonly fadeEnd: number;
	readonly startEdge: Edge;
	readonly endEdge: Edge;
	/** One of several candidate dates of a one-of set: drawn as a ghost, linked to its siblings. */
	readonly ghost: boolean;
};

export type Cluster = {
	readonly kind: "cluster";
	/** Stable while panning: derived from the time it is anchored to and its lane. */
	readonly key: string;
	readonly lane: number;
	readonly colour: number | null;
	readonly x: number;
	readonly y: number;
	/** Half the diamond and the width of its count beside it: the box is `[x - 7, x + right]`. */
	readonly right: number;
	/** How many events it stands for: exact at every size. */
	readonly count: number;
	/** Those events in civil order: all of them up to `CLUSTER_LISTED`, else the first so many. */
	readonly events: readonly EventAt[];
	/** What to show to open it, `[start, end)` in civil ms. */
	readonly start: CivilMs;
	readonly end: CivilMs;
};

export type LabelSide = "above" | "flush" | "right" | "left";

export type Label = {
	/** Event id, or the key of the cluster. */
	readonly of: string;
	readonly lane: number;
	readonly text: string;
	/** The uncut text. */
	readonly full: string;
	/** Baseline; x is the left edge of the text. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly weight: 450 | 600;
	readonly tone: "ink" | "muted";
	/** Where it stands to its mark, so that it can move with it. `flush`: above the bar, right edges together. */
	readonly side: LabelSide;
};

/** The picture of a one-of set: a line that links its ghosts. */
export type Link = {
	readonly event: EventAt;
	readonly lane: number;
	readonly colour: number | null;
	readonly x0: number;
	readonly x1: number;
	readonly y: number;
};

/** A point on the axis: major ticks reach through the lanes as grid lines. */
export type SceneTick = {
	readonly x: number;
	readonly text: string | null;
	readonly major: boolean;
};

export type SceneTier = {
	/** Name in the gutter: a city, or empty for the month and year tiers. */
	readonly title: string;
	readonly tone: "ink" | "muted";
	readonly ticks: readonly SceneTick[];
};

export type Scene = {
	readonly size: TimelineSize;
	readonly viewport: Viewport;
	readonly laneBy: LaneBy;
	readonly plotWidth: number;
	/** Height of the strip that names the periods: 20, or 0 where no band shows. */
	readonly stripHeight: number;
	/** Height of strip, the 4 px under it, and lanes together; the axis hangs under it. */
	readonly lanesHeight: number;
	readonly axisHeight: number;
	readonly pixelsPerDay: number;
	readonly lanes: readonly SceneLane[];
	readonly bands: readonly SceneBand[];
	readonly grid: readonly number[];
	readonly tiers: readonly SceneTier[];
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	readonly labels: readonly Label[];
	readonly links: readonly Link[];
	/** How many distinct events have at least one mark or stand in a cluster. */
	readonly eventsInView: number;
	/** Where today is drawn; null when it is out of view or not given. */
	readonly today: SceneToday | null;
	/** Null without a day, or where it ends after all that is in view. */
	readonly asOf: SceneAsOf | null;
};

/** The strip under the axis: the whole extent, linear, one bar a month (or year, where months would be under 3 px). */
export type OverviewScene = {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly {
		readonly x0: number;
		readonly x1: number;
		readonly height: number;
		readonly count: number;
	}[];
	readonly years: readonly SceneTick[];
	/** The viewport, at least 10 wide; grips show when it is wider than 30. */
	readonly window: { readonly x0: number; readonly x1: number; readonly grips: boolean };
	/** The end of the *as of* day, its handle's middle; `labelX`: the left edge of its words, null where they have no room. */
	readonly asOf: { readonly x: number; readonly text: string; readonly labelX: number | null } | null;
};
