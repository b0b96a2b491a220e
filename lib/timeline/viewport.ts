import type { CivilMs } from "../time/when";

/** The span in view, `[start, end)` in civil ms. Immutable: every operation returns its argument when nothing changes. */
export type Viewport = { readonly start: CivilMs; readonly end: CivilMs };

/** The closest one can look. */
export const MIN_SPAN = 60_000;

export function span(viewport: Viewport): number {
	return viewport.end - viewport.start;
}

/** Slides so that it starts at `start`; the span stays. */
export function moveTo(viewport: Viewport, start: CivilMs): Viewport {
	return start === viewport.start ? viewport : { start, end: start + span(viewport) };
}

/** Slides by `ms`, later when positive. */
export function panBy(viewport: Viewport, ms: number): Viewport {
	return moveTo(viewport, viewport.start + ms);
}

/** Makes the span `factor` times as short (2 looks twice as close) and keeps `point` where it is on the screen. */
export function zoomAbout(viewport: Viewport, point: CivilMs, factor: number): Viewport {
	const next = Math.max(MIN_SPAN, span(viewport) / factor);
	if (next === span(viewport) || !Number.isFinite(next)) return viewport;
	const share = (point - viewport.start) / span(viewport);
	const start = point - share * next;
	return { start, end: start + next };
}

/** Shows `[start, end)` with `air` (a share of its length) on both sides, at least `MIN_SPAN` long. */
export function fitTo(start: CivilMs, end: CivilMs, air = 0): Viewport {
	const wanted = Math.max(MIN_SPAN, (end - start) * (1 + 2 * air));
	const middle = (start + end) / 2;
	return wanted === end - start ? { start, end } : { start: middle - wanted / 2, end: middle + wanted / 2 };
}

/** The nearest viewport that lies in the extent: the same span slid inside, or the whole extent when it is longer. */
export function clampTo(viewport: Viewport, extent: Viewport): Viewport {
	if (span(viewport) >= span(extent)) return same(viewport, extent) ? viewport : extent;
	if (viewport.start < extent.start) return { start: extent.start, end: extent.start + span(viewport) };
	if (viewport.end > extent.end) return { start: Math.max(extent.start, extent.end - span(viewport)), end: extent.end };
	return viewport;
}

/** Which ends of the extent a window has come to, within a second, and whether it is as close as one can look. */
export function endsOf(viewport: Viewport, extent: Viewport): Readonly<Record<"start" | "end" | "closest", boolean>> {
	return {
		start: viewport.start < extent.start + 1000,
		end: viewport.end > extent.end - 1000,
		closest: span(viewport) < MIN_SPAN + 1000,
	};
}

function same(a: Viewport, b: Viewport): boolean {
	return a.start === b.start && a.end === b.end;
}
