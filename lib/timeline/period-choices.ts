import type { Lookup } from "../dossier/lookup";
import { DAY_MS } from "../time/plain-date";
import type { CivilMs } from "../time/when";
import type { ViewSpan } from "../view/view";
import type { EventIndex } from "./event-index";
import { periodSpan } from "./extent";
import { countIn } from "./interval-index";
import type { Viewport } from "./viewport";

/** A button of the toolbar: one of the dossier's periods, or everything. */
export type PeriodChoice = { readonly id: string; readonly title: string; readonly span: ViewSpan };

/** Id of the choice that is added where no period of the dossier covers the whole extent; no slug looks like it. */
export const EVERYTHING = "*";

export function periodChoices(lookup: Lookup, index: EventIndex, extent: Viewport): readonly PeriodChoice[] {
	const periods = lookup.dossier.periods.map((period) => {
		const { start, end } = periodSpan(period, extent);
		return { id: period.id, title: period.title, span: { from: start, to: end } };
	});
	const covered = periods.some(({ span }) => countIn(index.span, span.from, span.to) === index.count);
	if (covered && index.count > 0) return periods;
	return [...periods, { id: EVERYTHING, title: "All", span: { from: extent.start, to: extent.end } }];
}

/**
 * The span first shown: the dossier's focus, or everything; on an earlier day with the line of that day in it.
 * @param line end of the day of knowledge, or null for the latest
 */
export function homeSpan(
	lookup: Pick<Lookup, "dossier">,
	periods: readonly PeriodChoice[],
	extent: Viewport,
	line: CivilMs | null,
): ViewSpan {
	const focus = periods.find((choice) => choice.id === lookup.dossier.focus);
	return onDay(focus?.span ?? { from: extent.start, to: extent.end }, line, extent);
}

/** So many days up to the end of the day of knowledge are shown where the focus begins later. */
const KNOWN_DAYS = 8;
/** Beyond this the focus is too far to be shown with them. */
const MOST_DAYS = 45;

/**
 * `home` where the day's line stands in it or behind it, else with the days before the line too; where `home` is too far
 * for that, the weeks around the line.
 */
function onDay(home: ViewSpan, line: CivilMs | null, extent: Viewport): ViewSpan {
	if (line === null || line > home.from) return home;
	// Before anything of the dossier there is no line to be shown with it.
	if (line <= extent.start) return { from: extent.start, to: Math.min(extent.end, extent.start + MOST_DAYS * DAY_MS) };
	const from = Math.max(extent.start, line - KNOWN_DAYS * DAY_MS);
	if (home.to - from <= MOST_DAYS * DAY_MS) return { from, to: home.to };
	return {
		from: Math.max(extent.start, line - 3 * KNOWN_DAYS * DAY_MS),
		to: Math.min(extent.end, line + KNOWN_DAYS * DAY_MS),
	};
}

export function sameSpan(a: ViewSpan, b: ViewSpan): boolean {
	return Math.abs(a.from - b.from) < 1000 && Math.abs(a.to - b.to) < 1000;
}
