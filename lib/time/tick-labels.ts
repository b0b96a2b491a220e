import type { SceneTick } from "../timeline/scene-parts";
import { type Span, widthOf } from "./span";
import type { CivilMs } from "./when";

/** Width in px of a text in the axis' font. */
export type Measure = (text: string, weight: 450 | 600) => number;

/** A stretch of the civil axis drawn over `width` px. */
export type Axis = { readonly span: Span; readonly width: number; readonly measure: Measure };

/**
 * A tick that knows how its text hangs: `start` begins `LABEL_OFFSET` px right of x, `middle` is centred on x. The name of
 * a division that began before the span is pinned to the left edge: x 0, not major, `start`.
 */
export type AxisTick = SceneTick & { readonly align: "start" | "middle" };

/** From a major tick to its text, px. */
export const LABEL_OFFSET = 5;
/** Kept free between a text and the next tick or text, px. */
export const LABEL_GAP = 4;

/** The start of a division and what is written there. */
export type Division = { readonly start: CivilMs; readonly text: string };

/** Where a civil reading falls, px rounded to 0.1. */
export function xOf(axis: Axis, civil: CivilMs): number {
	const width = widthOf(axis.span);
	return width === 0 ? 0 : Math.round(((civil - axis.span.start) / width) * axis.width * 10) / 10;
}

/** Whether every division has room for its text before the next one begins. */
export function divisionsFit(axis: Axis, divisions: readonly Division[], weight: 450 | 600): boolean {
	return divisions.every(({ start, text }, at) => {
		const next = divisions[at + 1];
		return next === undefined || rightOf(axis, xOf(axis, start), text, weight) + LABEL_GAP <= xOf(axis, next.start);
	});
}

/**
 * The ticks of a tier: one at each division's start; a text only where it ends before the next tick and inside the plot,
 * so the rightmost is dropped rather than cut. The first division is pinned where it began before the span.
 */
export function divisionTicks(axis: Axis, divisions: readonly Division[], weight: 450 | 600): readonly AxisTick[] {
	return divisions.flatMap(({ start, text }, at): AxisTick[] => {
		const trueX = xOf(axis, start);
		const pinned = start < axis.span.start;
		const x = pinned ? 0 : trueX;
		const next = divisions[at + 1];
		const room = next === undefined ? axis.width : Math.min(axis.width, xOf(axis, next.start) - LABEL_GAP);
		const shown = rightOf(axis, x, text, weight) <= room ? text : null;
		return pinned && shown === null ? [] : [{ x, text: shown, major: !pinned, align: "start" }];
	});
}

/** Short ticks between major ones, their texts centred; a text that would touch another or an edge is left out. */
export function betweenTicks(
	axis: Axis,
	divisions: readonly Division[],
	majors: readonly AxisTick[],
): readonly AxisTick[] {
	const taken = majors.map((tick) => ({
		x0: tick.x - LABEL_GAP,
		x1: (tick.text === null ? tick.x : rightOf(axis, tick.x, tick.text, 600)) + LABEL_GAP,
	}));
	const majorXs = new Set(majors.filter(({ major }) => major).map(({ x }) => x));
	return divisions.flatMap(({ start, text }): AxisTick[] => {
		const x = xOf(axis, start);
		if (x < 0 || majorXs.has(x)) return [];
		const half = axis.measure(text, 450) / 2;
		const fits = text !== "" && x - half >= 0 && x + half <= axis.width;
		const free = fits && !taken.some(({ x0, x1 }) => x + half > x0 && x - half < x1);
		return [{ x, text: free ? text : null, major: false, align: "middle" }];
	});
}

function rightOf(axis: Axis, x: number, text: string, weight: 450 | 600): number {
	return x + LABEL_OFFSET + axis.measure(text, weight);
}
