import type { Lookup } from "../dossier/lookup";
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

/** The span first shown: the dossier's focus, or everything. */
export function homeSpan(lookup: Lookup, periods: readonly PeriodChoice[], extent: Viewport): ViewSpan {
	const focus = periods.find((choice) => choice.id === lookup.dossier.focus);
	return focus?.span ?? { from: extent.start, to: extent.end };
}

export function sameSpan(a: ViewSpan, b: ViewSpan): boolean {
	return Math.abs(a.from - b.from) < 1000 && Math.abs(a.to - b.to) < 1000;
}
