import { DAY_MS, dayNumber, fromDayNumber, HOUR_MS } from "../time/plain-date";
import { yearTicks } from "../time/ticks";
import type { CivilMs } from "../time/when";
import { overviewAsOf } from "./as-of-line";
import type { EventIndex } from "./event-index";
import { firstFrom } from "./interval-index";
import { round, timeScale } from "./scale";
import type { OverviewScene } from "./scene-parts";
import { textWidth } from "./text-width";
import type { Viewport } from "./viewport";

/** Height of the highest bar, CSS px. */
export const OVERVIEW_HEIGHT = 18;
/** A bar that stands for anything is seen. */
const LEAST_BAR = 1.5;
const LEAST_WINDOW = 10;
const GRIPS_OVER = 30;
/** Bars narrower than this stand for a year, ten years, and so on. */
const NARROWEST = 3;
const MONTHS_A_BAR = [1, 12, 120, 1200, 12_000];
/** Months wider than this are told by the day, and such days by the hour: a few weeks are more than one or two bars. */
const WIDEST = 120;
const MONTH_MS = 30.44 * DAY_MS;

/**
 * The strip under the axis: events by the month in which they begin (of a short extent by day or hour, of a very long one
 * by years), linear, drawn over the whole extent. `asOf`: the end of the *as of* day.
 */
export function overviewScene(
	index: EventIndex,
	extent: Viewport,
	width: number,
	viewport: Viewport,
	asOf: CivilMs | null = null,
): OverviewScene {
	const scale = timeScale(extent, width);
	const counted: { from: number; to: number; count: number }[] = [];
	for (const { from, to } of stretches(extent, width)) {
		const count = firstFrom(index.span, to) - firstFrom(index.span, from);
		if (count > 0) counted.push({ from, to, count });
	}
	const window = overviewWindow(extent, width, viewport);
	const most = counted.reduce((high, bar) => Math.max(high, bar.count), 1);
	return {
		width,
		height: OVERVIEW_HEIGHT,
		bars: counted.map(({ from, to, count }) => ({
			x0: round(Math.max(0, scale.timeToX(from))),
			x1: round(Math.min(width, scale.timeToX(to))),
			height: round(Math.max(LEAST_BAR, (count / most) * OVERVIEW_HEIGHT)),
			count,
		})),
		years: yearTicks({ span: extent, width, measure: (text) => textWidth(text, 450) }),
		window,
		asOf: overviewAsOf(asOf, scale, window),
	};
}

/** The viewport on the strip; alone, since it is all that changes while the view moves. */
export function overviewWindow(extent: Viewport, width: number, viewport: Viewport): OverviewScene["window"] {
	const { timeToX } = timeScale(extent, width);
	const x0 = Math.max(0, timeToX(viewport.start));
	const x1 = Math.min(width, timeToX(viewport.end));
	const missing = Math.max(0, LEAST_WINDOW - (x1 - x0)) / 2;
	const left = Math.max(0, Math.min(x0 - missing, width - LEAST_WINDOW));
	const right = missing > 0 ? left + LEAST_WINDOW : x1;
	return { x0: round(left), x1: round(right), grips: right - left > GRIPS_OVER };
}

/** What each bar stands for, from before the extent's start to after its end: hours, days, or calendar months, one or many. */
function* stretches(extent: Viewport, width: number): Generator<{ readonly from: CivilMs; readonly to: CivilMs }> {
	const pixel = width / (extent.end - extent.start);
	if (pixel * MONTH_MS > WIDEST) {
		const step = pixel * DAY_MS > WIDEST ? HOUR_MS : DAY_MS;
		for (let from = Math.floor(extent.start / step) * step; from < extent.end; from += step)
			yield { from, to: from + step };
		return;
	}
	const step = MONTHS_A_BAR.find((count) => pixel * MONTH_MS * count >= NARROWEST) ?? 120_000;
	for (let month = firstMonth(extent.start, step); monthStart(month) < extent.end; month += step)
		yield { from: monthStart(month), to: monthStart(month + step) };
}

/** Months since year 0, a multiple of `step`, at or before a time. */
function firstMonth(time: number, step: number): number {
	const { year, month } = fromDayNumber(Math.floor(time / DAY_MS));
	return Math.floor((year * 12 + month - 1) / step) * step;
}

function monthStart(month: number): number {
	return dayNumber({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 }) * DAY_MS;
}
