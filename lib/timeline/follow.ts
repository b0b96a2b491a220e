import type { ViewSpan } from "../view/view";
import type { EventIndex } from "./event-index";
import { EVERYTHING, type PeriodChoice } from "./period-choices";
import type { EventAt } from "./scene-parts";
import { clampTo, panBy, span, type Viewport } from "./viewport";
import { inView } from "./visible";

/** All that the event may mean, open sides closed by the extent. */
export function timesOf(index: EventIndex, event: EventAt, extent: Viewport): Viewport {
	const start = Math.max(extent.start, index.start[event] ?? extent.start);
	return { start, end: Math.max(start, Math.min(extent.end, index.end[event] ?? extent.end)) };
}

/** The window that shows an event: as it is where the event is in view, else of the same length slid there. */
export function follow(index: EventIndex, event: EventAt, now: Viewport, extent: Viewport): Viewport {
	if (inView(index, event, now)) return now;
	const { start, end } = timesOf(index, event, extent);
	const middle = (start + Math.min(end, start + span(now))) / 2;
	return clampTo(panBy(now, middle - (now.start + now.end) / 2), extent);
}

/**
 * The span first shown with an event open: `home` where the event is in it, else the shortest period that holds the event
 * whole, else as long a span as `home` around it.
 */
export function homeWith(
	index: EventIndex,
	event: EventAt | null,
	home: ViewSpan,
	periods: readonly PeriodChoice[],
	extent: Viewport,
): ViewSpan {
	const viewport = { start: home.from, end: home.to };
	if (event === null || inView(index, event, viewport)) return home;
	const { start, end } = timesOf(index, event, extent);
	const holding = periods
		.filter(({ id, span: { from, to } }) => id !== EVERYTHING && from <= start && to >= end)
		.toSorted((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from))[0];
	if (holding !== undefined) return holding.span;
	const around = follow(index, event, viewport, extent);
	return { from: around.start, to: around.end };
}
