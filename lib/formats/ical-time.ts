import type { EventState } from "../dossier/event-state";
import { civilMs, civilReading, DAY_MS, lastDayOfMonth, plainDateOf } from "../time/plain-date";
import type { CivilMs, Instant, Precision } from "../time/when";

/** Where an event stands in a calendar: moments in UTC, or whole days, of which the end is excluded (RFC 5545, 3.6.1). */
export type CalendarTime =
	| { readonly kind: "moments"; readonly start: string; readonly end: string | null }
	| { readonly kind: "days"; readonly start: string; readonly end: string };

/** The first and the last day that four digits of a year can say, year 0 excepted, which few calendars know. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/**
 * An hour becomes a moment in UTC; a date the days of the event's own place, as stated; a month, year or set of dates all
 * the days that it may mean, never its first. Where a side is open or not known, the other stands alone: its day, or all
 * days of its month or year.
 * null where a calendar cannot hold it: no side is known, or its year has not four digits.
 */
export function calendarTime({ when, until }: Pick<EventState, "when" | "until">): CalendarTime | null {
	if (when.instant !== undefined && (until === null || until.instant !== undefined)) {
		const start = utcText(when.instant);
		const end = until?.instant !== undefined && until.instant > when.instant ? utcText(until.instant) : null;
		return start === null ? null : { kind: "moments", start, end };
	}
	const from = when.core.start;
	const to = (until ?? when).core.end;
	const first = from ?? (to === null ? null : unitOf(to - 1, (until ?? when).precision).start);
	const last = to ?? (from === null ? null : unitOf(from, when.precision).end);
	if (first === null || last === null) return null;
	const start = dayText(first);
	const end = dayText(Math.ceil(Math.max(last, first + 1) / DAY_MS) * DAY_MS);
	return start === null || end === null ? null : { kind: "days", start, end };
}

/** The day in which a reading lies, or its month or year where no more is stated; the end excluded. */
function unitOf(civil: CivilMs, precision: Precision): { readonly start: CivilMs; readonly end: CivilMs } {
	const { year, month, day } = plainDateOf(civil);
	const isYear = precision === "year";
	const isWhole = isYear || precision === "month";
	const [firstMonth, lastMonth] = isYear ? [1, 12] : [month, month];
	return {
		start: civilMs({ year, month: firstMonth, day: isWhole ? 1 : day }),
		end: civilMs({ year, month: lastMonth, day: isWhole ? lastDayOfMonth(year, lastMonth) : day }) + DAY_MS,
	};
}

/** `20240410` */
export function dayText(civil: CivilMs): string | null {
	const { year, month, day } = plainDateOf(civil);
	return year < FIRST_YEAR || year > LAST_YEAR ? null : digits(year, 4) + digits(month, 2) + digits(day, 2);
}

/** `20240410T145000Z`; an instant is civil time of UTC. */
function utcText(instant: Instant): string | null {
	const day = dayText(instant);
	const { hour, minute, second } = civilReading(instant);
	return day === null ? null : `${day}T${digits(hour, 2)}${digits(minute, 2)}${digits(second, 2)}Z`;
}

function digits(value: number, count: number): string {
	return String(value).padStart(count, "0");
}
