import type { Status } from "../dossier/dossier";
import type { PlacedTime } from "./placed-time";

/** A mark of the upright list, as paths in a box of 16 × 44 px (one column wide, one row high). */
export type UprightMark = {
	/** Filled in the topic's colour; null where the mark is hollow. */
	readonly fill: string | null;
	/** An outline of 1.5 px with paper inside, or a line through the mark. */
	readonly stroke: string | null;
	/** The outline is dashed: the date is uncertain (EDTF `?`). */
	readonly dashed: boolean;
};

const DOT = "M2.5 22a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0z";
const RING = "M3.25 22a4.75 4.75 0 1 1 9.5 0a4.75 4.75 0 1 1 -9.5 0z";
const BAR = "M5.5 5h5v34h-5z";
const BOX = "M6.25 5.75h3.5v32.5h-3.5z";
/** `~`: the ends of the bar fade by pattern, not by opacity, so that they keep their contrast (WCAG 1.4.11). */
const FADED = "M5.5 5h5v2h-5zM5.5 9h5v2h-5zM5.5 13h5v18h-5zM5.5 33h5v2h-5zM5.5 37h5v2h-5z";
const OPEN_BAR = "M5.5 5h5v32h-5z";
const ARROW = "m2.5 34.5 5.5 6 5.5-6";
const ACROSS = "M2 20.75h12v2.5h-12z";
const THROUGH_BAR = "M8 2v40";
const THROUGH_DOT = "M1 22h14";

/** By the same rules as the drawing (look/marks-key.png): shape says what is known of the time, and the status. */
export function uprightMark(time: PlacedTime, status: Status): UprightMark {
	const timed = time.form !== "date";
	const hollow = status !== "held" || time.uncertain;
	const outline = timed ? RING : BOX;
	if (!hollow) return { fill: timed ? DOT : solid(time), stroke: openEnded(time) ? ARROW : null, dashed: false };
	if (status === "postponed") return { fill: ACROSS, stroke: outline, dashed: time.uncertain };
	if (status === "cancelled")
		return { fill: null, stroke: outline + (timed ? THROUGH_DOT : THROUGH_BAR), dashed: time.uncertain };
	return { fill: null, stroke: outline + (openEnded(time) ? ARROW : ""), dashed: time.uncertain };
}

function solid(time: PlacedTime): string {
	if (openEnded(time)) return OPEN_BAR;
	return time.coreStart !== time.start || time.coreEnd !== time.end ? FADED : BAR;
}

function openEnded(time: PlacedTime): boolean {
	return time.form === "date" && time.endEdge === "open";
}
