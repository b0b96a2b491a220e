import { toInstant } from "../../time/instant";
import { civilMs, DAY_MS, dayNumber, type PlainDate, parsePlainDate, plainDateText } from "../../time/plain-date";
import { civilOf } from "../../time/zone";
import type { IcalEvent } from "./ical-event";
import type { Property } from "./ical-properties";
import { type CalendarMoment, civilOn, momentOf } from "./ical-time";
import { type Reading, remark, tally } from "./reading";
import { occurrences } from "./recurrence";
import { readRule } from "./recurrence-rule";

const MOST = 1000;
const YEARS = 50;

/** The days on which an event occurs: once, or by RRULE and RDATE without EXDATE and without what has an event of its own. */
export function occurrenceDays(event: IcalEvent, start: CalendarMoment, reading: Reading): readonly PlainDate[] {
	if (start.kind === "problem") return [];
	const { component, of } = event;
	const first = start.kind === "day" ? start.day : start.civil;
	const [rule, ...further] = of("rrule");
	const place = { line: component.line, column: 1 };
	if (rule === undefined && of("rdate").length === 0) return [first];
	if (further.length > 0)
		remark(reading, "warning", place, "The event has several rules; the first was followed.", "RRULE");
	const ruled = rule === undefined ? [first] : ruledDays(event, first, start, rule.values[0] ?? "", reading);
	const added = datesOf(of("rdate"), start);
	const uid = of("uid")[0]?.values[0] ?? "";
	const isOwn = of("recurrence-id").length > 0;
	const left = [...of("exdate"), ...(isOwn ? [] : (event.replaced.get(uid) ?? []))];
	const taken = new Set(datesOf(left, start).map(plainDateText));
	const all = new Map([...ruled, ...added].map((day) => [dayNumber(day), day] as const));
	const days = [...all].sort((a, b) => a[0] - b[0]).map(([, day]) => day);
	return days.slice(0, MOST).filter((day) => !taken.has(plainDateText(day)));
}

/** The days of EXDATE and its like, on the clock of the start: of a morning in Tokyo UTC has the day before. */
function datesOf(properties: readonly Property[], start: CalendarMoment): readonly PlainDate[] {
	return properties.flatMap(({ values, parameters }) =>
		values.flatMap((value): readonly PlainDate[] => {
			const moment = momentOf(value.split(";", 1).join(""), parameters);
			return moment.kind === "day" ? [moment.day] : moment.kind === "clock" ? [civilOn(moment, start)] : [];
		}),
	);
}

function ruledDays(
	event: IcalEvent,
	first: PlainDate,
	start: CalendarMoment,
	text: string,
	reading: Reading,
): readonly PlainDate[] {
	const place = { line: event.component.line, column: 1 };
	const read = readRule(text);
	if (!read.ok) {
		remark(
			reading,
			"warning",
			place,
			`The event repeats by a rule that is not followed (${read.why}); its first time alone was taken.`,
			text,
		);
		return [first];
	}
	const until = read.until === null ? null : untilDay(read.until, start);
	if (until === undefined) {
		remark(
			reading,
			"warning",
			place,
			"The end of the event's rule (UNTIL) is not read; its first time alone was taken.",
			text,
		);
		return [first];
	}
	const today = parsePlainDate(event.today);
	const middle = today.ok ? today.value : first;
	const bounds = {
		first: dayNumber({ ...middle, year: middle.year - YEARS }),
		last: dayNumber({ ...middle, year: middle.year + YEARS }),
		most: MOST,
	};
	const { days, cut } = occurrences(first, { ...read.rule, until }, bounds);
	if (days.length === 0) {
		remark(
			reading,
			"warning",
			place,
			`The event has no time within ${YEARS} years of today; its first time was taken.`,
			text,
		);
		return [first];
	}
	if (cut !== null) tally(reading, "information", place, CUT[cut], text);
	return days;
}

const CUT = {
	limit: `A recurrence was followed for ${MOST} times, which is the most; its rule goes on`,
	window: `A recurrence was followed for ${YEARS} years from today, which is the most; its rule has no end before`,
	budget: "A recurrence was followed until too many of its days had not matched; it may go on",
} as const;

/** The day number of UNTIL, included; by a clock, the last day whose occurrence is not after it. undefined where it is none. */
function untilDay(text: string, start: CalendarMoment): number | undefined {
	const compact = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z?))?$/i.exec(text);
	if (compact === null) return undefined;
	const [, year, month, day, hour, minute, second, utc] = compact;
	const date = parsePlainDate(`${year}-${month}-${day}`);
	if (!date.ok) return undefined;
	const last = dayNumber(date.value);
	if (hour === undefined || start.kind !== "clock") return last;
	const wall = civilMs({ ...date.value, hour: Number(hour), minute: Number(minute), second: Number(second) });
	const end = utc === "Z" && start.zone !== null ? civilOf(toInstant(wall), start.zone) : wall;
	const clock = civilMs(start.civil) - dayNumber(start.civil) * DAY_MS;
	return Math.floor((end - clock) / DAY_MS);
}
