import { addDays, civilMs, civilReading, type PlainDate, parsePlainDate, plainDateText } from "../../time/plain-date";
import type { Instant } from "../../time/when";
import { instantOf } from "../../time/zone";
import { whenInZone } from "./clock-in-zone";
import { readStated, type Stated } from "./date-grammar";
import type { Property } from "./ical-properties";
import { zoneOfTzid } from "./ical-zone";

/** A DTSTART or its like: a day, or a wall clock in a zone that may not be known; of UTC, an instant. */
export type CalendarMoment =
	| { readonly kind: "day"; readonly day: PlainDate }
	| { readonly kind: "clock"; readonly civil: ClockReading; readonly zone: string | null; readonly isUtc: boolean }
	| { readonly kind: "problem"; readonly expected: string };

type ClockReading = PlainDate & { readonly hour: number; readonly minute: number; readonly second: number };

const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(Z?)$/;

/** `value` as ical.js writes it: `2024-04-11`, `2024-04-11T13:30:00`, with `Z` for UTC. */
export function momentOf(value: string, parameters: Property["parameters"]): CalendarMoment {
	const found = CLOCK.exec(value);
	const day = parsePlainDate(found?.[1] ?? value);
	if (!day.ok) return { kind: "problem", expected: day.problem.expected };
	if (found === null) return { kind: "day", day: day.value };
	const [hour = 0, minute = 0, second = 0] = found.slice(2, 5).map(Number);
	if (hour > 23 || minute > 59 || second > 59)
		return { kind: "problem", expected: "an hour from 00:00:00 to 23:59:59" };
	const isUtc = found[5] === "Z";
	const zone = isUtc ? "Etc/UTC" : zoneOfTzid(parameters.get("tzid") ?? "");
	return { kind: "clock", civil: { ...day.value, hour, minute, second }, zone, isUtc };
}

/** What ical.js makes of a day without VALUE=DATE and of an hour without seconds, made whole; null for what is whole. */
export function wholeMoment(value: string): { readonly value: string; readonly message: string } | null {
	const day = /^(\d{4}-\d{2}-\d{2})T:{0,2}$/.exec(value)?.[1];
	if (day !== undefined) return { value: day, message: "A date without VALUE=DATE was read as a day" };
	const minute = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):?(Z?)$/.exec(value);
	if (minute === null) return null;
	return { value: `${minute[1]}:00${minute[2]}`, message: "An hour without seconds was read as that minute" };
}

/** The moment a number of days on, at the same hour of the wall clock. */
export function movedTo(moment: CalendarMoment, day: PlainDate): CalendarMoment {
	if (moment.kind === "day") return { ...moment, day };
	return moment.kind === "clock" ? { ...moment, civil: { ...moment.civil, ...day } } : moment;
}

/**
 * As a side of an event: the last day of an end is the one before (DTEND is exclusive), and what a calendar writes in UTC
 * stands on the clock of its own zone, where it names one.
 */
export function statedOf(moment: CalendarMoment, side: "start" | "end", calendarZone: string | null): Stated {
	switch (moment.kind) {
		case "problem":
			return { kind: "problem", problem: { expected: moment.expected, at: 0, got: "" } };
		case "day":
			return readStated(plainDateText(side === "end" ? addDays(moment.day, -1) : moment.day));
		case "clock": {
			const { civil, isUtc } = moment;
			const hasSeconds = civil.second !== 0;
			const when = isUtc ? whenInZone(instantAt(moment), calendarZone ?? "Etc/UTC", hasSeconds) : null;
			return when === null
				? { kind: "civil", civil: { ...civil, hasSeconds, fraction: false } }
				: { kind: "when", when };
		}
	}
}

function instantAt({ civil }: Extract<CalendarMoment, { kind: "clock" }>): Instant {
	return instantOf(civilMs(civil), "Etc/UTC");
}

const DURATION = /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/;

/** A start and its DURATION → the end; null where the duration is none, or goes back. */
export function endAfter(start: CalendarMoment, duration: string): CalendarMoment | null {
	const found = DURATION.exec(duration.trim());
	if (found === null || found[1] === "-" || start.kind === "problem") return null;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(2).map((part) => Number(part ?? 0));
	const whole = weeks * 7 + days;
	if (start.kind === "day") return { kind: "day", day: addDays(start.day, whole) };
	const moved =
		civilMs({ ...start.civil, ...addDays(start.civil, whole) }) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
	return { ...start, civil: civilReading(moved) };
}
