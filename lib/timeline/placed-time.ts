import type { EventState } from "../dossier/event-state";
import type { Bounds, CivilMs, Edge, Precision, When } from "../time/when";
import { civilOf } from "../time/zone";

/** What is known of the hour: one moment, its start and end, or dates only. */
export type TimeForm = "instant" | "instants" | "date";

/** Where an event stands on the time axis under one clock, in civil ms. */
export type PlacedTime = {
	readonly form: TimeForm;
	/** All that it may mean, `[start, end)`; infinite where a side is open. */
	readonly start: CivilMs;
	readonly end: CivilMs;
	/** The same without the padding of `~`. */
	readonly coreStart: CivilMs;
	readonly coreEnd: CivilMs;
	readonly startEdge: Edge;
	readonly endEdge: Edge;
	readonly uncertain: boolean;
	/** The candidates of a one-of set. */
	readonly members: readonly Bounds[] | null;
};

const DAY = 86_400_000;

/** How far the unknown side of an interval is drawn from the side that is known: one unit of its precision. */
const UNIT: Record<Precision, number> = {
	second: 1000,
	minute: 60_000,
	day: DAY,
	month: 30 * DAY,
	season: 91 * DAY,
	year: 365 * DAY,
	decade: 3652 * DAY,
	century: 36_524 * DAY,
};

/** Only what has an hour follows the clock; a date keeps its own calendar column (design §3). */
export function placeTime(state: Pick<EventState, "when" | "until">, clock: string): PlacedTime {
	const { when, until } = state;
	const from = momentOf(when, clock);
	const to = until === null ? null : momentOf(until, clock);
	const uncertain = when.uncertain || (until?.uncertain ?? false);
	if (from !== null && (until === null || to !== null)) {
		const end = Math.max(to ?? from, from + 1);
		return {
			form: to === null ? "instant" : "instants",
			start: from,
			end,
			coreStart: from,
			coreEnd: end,
			startEdge: "closed",
			endEdge: "closed",
			uncertain,
			members: null,
		};
	}
	const first = dayBounds(when, from);
	const last = until === null ? first : dayBounds(until, to);
	const outer = closed(first.bounds.start, last.bounds.end, when, until ?? when);
	const core = closed(first.core.start, last.core.end, when, until ?? when);
	return {
		form: "date",
		start: outer.start,
		end: Math.max(outer.end, outer.start + 1),
		coreStart: core.start,
		coreEnd: core.end,
		startEdge: when.startEdge,
		endEdge: (until ?? when).endEdge,
		uncertain,
		members: until === null ? (when.members ?? null) : null,
	};
}

function momentOf(when: When, clock: string): CivilMs | null {
	return when.kind === "instant" && when.instant !== undefined ? civilOf(when.instant, clock) : null;
}

/** An hour beside a bare date: its day under the clock, for half an hour cannot be drawn. */
function dayBounds(when: When, moment: CivilMs | null): Pick<When, "core" | "bounds"> {
	if (moment === null) return when;
	const start = Math.floor(moment / DAY) * DAY;
	const day = { start, end: start + DAY };
	return { core: day, bounds: day };
}

function closed(start: CivilMs | null, end: CivilMs | null, from: When, to: When): { start: number; end: number } {
	const low = start ?? (from.startEdge === "unknown" && end !== null ? end - UNIT[from.precision] : -Infinity);
	const high = end ?? (to.endEdge === "unknown" && start !== null ? start + UNIT[to.precision] : Infinity);
	return { start: low, end: high };
}
