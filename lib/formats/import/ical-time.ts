import { toInstant } from "../../time/instant";
import { addDays, civilMs, civilReading, type PlainDate, parsePlainDate, plainDateText } from "../../time/plain-date";
import { civilOf, instantOf } from "../../time/zone";
import { clockInZone, whenInZone } from "./clock-in-zone";
import { type Civil, readStated, type Stated } from "./date-grammar";
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

/** A wall clock as that of the start shows it; as it stands where either names no zone. */
export function civilOn(
	{ civil, zone }: Extract<CalendarMoment, { kind: "clock" }>,
	start: CalendarMoment,
): ClockReading {
	if (start.kind !== "clock" || start.zone === null || zone === null || zone === start.zone) return civil;
	return civilReading(civilOf(instantOf(civilMs(civil), zone), start.zone));
}

/** The moment a number of days on, at the same hour of the wall clock. */
export function movedTo(moment: CalendarMoment, day: PlainDate): CalendarMoment {
	if (moment.kind === "day") return { ...moment, day };
	return moment.kind === "clock" ? { ...moment, civil: { ...moment.civil, ...day } } : moment;
}

/**
 * The zone on whose clock an event stands: that of its start; where that is in UTC, or a day, the calendar's own. null where
 * none is known.
 */
export function clockOf(start: CalendarMoment, calendarZone: string | null): string | null {
	if (start.kind !== "clock") return calendarZone;
	return start.isUtc ? (calendarZone ?? "Etc/UTC") : start.zone;
}

/**
 * As a side of an event: the last day of an end is the one before (DTEND is exclusive), and an hour of another zone, or of
 * UTC, is put on the clock of the event, since both sides of one stand on the same.
 * @param clock as `clockOf` gives it
 */
export function statedOf(moment: CalendarMoment, side: "start" | "end", clock: string | null): Stated {
	switch (moment.kind) {
		case "problem":
			return { kind: "problem", problem: { expected: moment.expected, at: 0, got: "" } };
		case "day":
			return readStated(plainDateText(side === "end" ? addDays(moment.day, -1) : moment.day));
		case "clock": {
			const { civil, zone } = moment;
			const reading = { ...civil, hasSeconds: civil.second !== 0, fraction: false };
			return zone === null || zone === clock
				? { kind: "civil", civil: reading }
				: onClock(reading, zone, clock ?? zone);
		}
	}
}

function onClock(civil: Civil, zone: string, clock: string): Stated {
	const there = clockInZone(civil, zone);
	if (there.kind === "problem") {
		return { kind: "problem", problem: { expected: `an hour that the clock of ${zone} showed`, at: 0, got: "" } };
	}
	const { when } = there;
	const here = when.instant === undefined ? null : whenInZone(when.instant, clock, civil.hasSeconds);
	return { kind: "when", when: here ?? when };
}

const DURATION = /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/;

/**
 * A start and its DURATION → the end; null where the duration is none, or goes back. Days count by the wall clock, hours by
 * what passes, also where the clock is put forward or back meanwhile (RFC 5545, 3.3.6).
 */
export function endAfter(start: CalendarMoment, duration: string): CalendarMoment | null {
	const found = DURATION.exec(duration.trim());
	if (found === null || found[1] === "-" || start.kind === "problem") return null;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(2).map((part) => Number(part ?? 0));
	const whole = weeks * 7 + days;
	if (start.kind === "day") return { kind: "day", day: addDays(start.day, whole) };
	const { civil, zone } = start;
	const from = civilMs({ ...civil, ...addDays(civil, whole) });
	const passed = ((hours * 60 + minutes) * 60 + seconds) * 1000;
	const to = zone === null || passed === 0 ? from + passed : civilOf(toInstant(instantOf(from, zone) + passed), zone);
	return { ...start, civil: civilReading(to) };
}
