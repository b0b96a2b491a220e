/** Sizes in CSS px, from the notes to the pictures. */
export const STRIP_HEIGHT = 20;
/** Between the toolbar, or the strip, and the first lane. */
export const LANES_TOP = 4;
/** Where there is no lane: room for the words that say why, above the axis. */
export const NO_LANES_HEIGHT = 44;
export const LANE_PADDING = 4;
export const AXIS_HEIGHT = 40;
export const MOST_LANES_HEIGHT = { full: 288, compact: 200, folded: 0 } as const;

/** Under this many px a day the lanes are fixed: rows of 18, marks drawn as ticks and diamonds. */
export const FIXED_BELOW = 24;
export const FIXED_ROW = 18;
/** Of few lanes; four have room for three. */
export const MOST_FIXED_ROWS = 6;

/** Heights of a row, and the mark's centre in it. */
export type RowSizes = {
	readonly bar: number;
	readonly barCentre: number;
	readonly labelledBar: number;
	readonly labelledBarCentre: number;
	readonly dot: number;
	readonly labelledDot: number;
};

export const ROWS: Record<"full" | "compact", RowSizes> = {
	full: { bar: 9, barCentre: 4.5, labelledBar: 23, labelledBarCentre: 17.5, dot: 18, labelledDot: 20 },
	compact: { bar: 8, barCentre: 4, labelledBar: 23, labelledBarCentre: 16, dot: 15, labelledDot: 20 },
};

export const BAR_HEIGHT = 5;
export const DOT = 10;
export const TICK = { width: 4, height: 10 } as const;
/** A day bar keeps this far from its day lines; less where a day is narrower than `NARROW_DAY`. */
export const INSET = 3;
export const NARROW_INSET = 1;
export const NARROW_DAY = 40;
/** A bar narrower than this is drawn as a tick. */
export const TICK_BELOW = 5;
/** A bar longer than this gets its row before what is shorter, and is counted, if it must be, where it starts in view. */
export const LONG_BAR = 40;
/** How far a mark may reach out of the plot. */
export const SLACK = 12;

/** How far the ring of a selected dot reaches out of it. */
export const RING = 5;
export const DIAMOND = 14;
/** Half the ring around the diamond that counts what is open. */
export const SELECTED_DIAMOND = 11.5;
/** Marks nearer than this become a diamond; a chain of them is cut by the time grid beyond `LONGEST_CHAIN`. */
export const CLUSTER_GAP = 4;
export const LONGEST_CHAIN = 64;
export const CLUSTER_ROW = 20;
/** Cells of the grid on which a crowded lane is counted. */
export const CROWD_CELL = 48;
/** Events that a cluster lists by number; beyond, it only counts. */
export const CLUSTER_LISTED = 64;

export const LABEL_ABOVE_FROM = 60;
export const LABEL_GAP = 7;
/** Baseline over the bar's top, and under a centre line. */
export const BASELINE_ABOVE = 4.5;
export const BASELINE_BESIDE = 4.5;
/** Kept free beside text that sticks out of its bar. */
export const TEXT_AIR = 6;
/** Ink of a label above and below its baseline. */
export const ASCENT = 9.5;
export const DESCENT = 3;

/** Elements that may be buttons in one scene. */
export const MOST_BUTTONS = 200;
/** Events of one lane that are looked at singly; beyond, only counts are. */
export const MOST_SINGLE = 600;

export function roundUp4(height: number): number {
	return Math.ceil((height - 1e-9) / 4) * 4;
}
