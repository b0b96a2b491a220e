import type { DayStyle } from "../time/date-words";
import { formatFromTo, formatSpan } from "../time/format-when";
import { plainDateOf, plainDateText } from "../time/plain-date";
import type { CivilMs, When } from "../time/when";
import { isShownTwice } from "../time/zone";
import type { DossierEvent } from "./dossier";
import { currentState } from "./event-state";
import { reckonedHour } from "./reckoned-hour";

/**
 * When an event is, in words, at its precision and with its hedges, a reckoned hour too; hours as printed in its own place:
 * "Wed 10 Apr 2024, 10:50 – about 12:20", "Thu 11 Apr 2024, about 10:47", "about Apr 2024, uncertain". An hour that its
 * place's clocks show twice has its offset: "Sun 29 Oct 2023, 01:30 (UTC+1)".
 */
export function eventDate(event: DossierEvent, style: DayStyle = { weekday: true }): string {
	const { when, until } = currentState(event);
	const offset = isTwice(when, event) || (until !== null && isTwice(until, event));
	return formatFromTo(when, until, { ...style, about: reckonedHour(event), offset });
}

/** Whether the clocks of an event's place show its hour twice, so that only the offset tells which one is meant. */
export function isTwice(when: When, { timeZone }: Pick<DossierEvent, "timeZone">): boolean {
	return when.kind === "instant" && isShownTwice(when.core.start ?? 0, timeZone);
}

/** The days of an event in its own place, without its hours: "Wed 10 Apr 2024", "Wed 10 – Thu 11 Apr 2024". */
export function eventDays(event: DossierEvent): string {
	const { when, until } = currentState(event);
	const start = when.core.start;
	if (when.kind !== "instant" || start === null) return eventDate(event);
	return formatSpan(start, until?.core.end ?? start, { weekday: true });
}

/** The two sides of an event as the data writes them, but of a reckoned hour the day alone, as in EDTF. */
export function statedSides(event: DossierEvent): { readonly when: string; readonly until: string | null } {
	const { when, until } = currentState(event);
	const reckoned = reckonedHour(event);
	return {
		when: reckoned === "start" ? dayText(when.core.start) : when.text,
		until: until === null ? null : reckoned === "end" ? dayText(until.core.start) : until.text,
	};
}

/**
 * When an event is, as one EDTF text. An interval of EDTF is made of dates, so two hours stand as the days that hold them;
 * so do sides that no interval may have (seasons, unspecified digits, sets), by the days that they may mean.
 */
export function eventEdtf(event: DossierEvent): string {
	const { when, until } = currentState(event);
	if (until === null) return statedSides(event).when;
	const from = sideOf(when, "start");
	const to = sideOf(until, "end");
	return from === to && from.length === DAY_LENGTH ? from : `${from}/${to}`;
}

const DAY_LENGTH = "2024-04-10".length;

/** One side of an interval. */
function sideOf(when: When, side: "start" | "end"): string {
	if (when.kind === "interval") return when.text.split("/")[side === "start" ? 0 : 1] ?? "";
	if (when.kind === "date" && !when.unspecified && when.precision !== "season" && when.precision !== "decade") {
		return when.text;
	}
	const bound = when.bounds[side];
	if (bound === null) return "..";
	return dayText(side === "start" ? bound : bound - 1);
}

/** The day that holds a civil reading, in EDTF: before the year 0 it has four digits, of which ISO 8601 makes six. */
function dayText(civil: CivilMs | null): string {
	return plainDateText(plainDateOf(civil ?? 0)).replace(/^-00/, "-");
}
