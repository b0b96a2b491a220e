import type { CivilMs } from "../time/when";
import { span, type Viewport } from "./viewport";

const DAY = 86_400_000;

/** Linear: domain `[start, end)` in civil ms, range `[0, width]` in CSS px from the plot's left edge. */
export type TimeScale = {
	readonly viewport: Viewport;
	readonly width: number;
	readonly pixelsPerMs: number;
	readonly pixelsPerDay: number;
	readonly timeToX: (time: CivilMs) => number;
	readonly xToTime: (x: number) => CivilMs;
};

export function timeScale(viewport: Viewport, width: number): TimeScale {
	const pixelsPerMs = width / span(viewport);
	return {
		viewport,
		width,
		pixelsPerMs,
		pixelsPerDay: pixelsPerMs * DAY,
		timeToX: (time) => (time - viewport.start) * pixelsPerMs,
		xToTime: (x) => viewport.start + x / pixelsPerMs,
	};
}

/** Coordinates leave the pipeline rounded to 0.1 px, so that server and browser write the same text. */
export function round(px: number): number {
	return Math.round(px * 10) / 10 + 0;
}
