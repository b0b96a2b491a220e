import { dayNumber, fromDayNumber, lastDayOfMonth, type PlainDate, weekdayOf } from "../../time/plain-date";
import type { RecurrenceRule } from "./recurrence-rule";

export type Occurrences = {
	/** The first is the start itself. */
	readonly days: readonly PlainDate[];
	/** Why there may be more than these, or null. */
	readonly cut: "limit" | "window" | "budget" | null;
};

export type Bounds = {
	/** Day numbers; occurrences outside are not given. */
	readonly first: number;
	readonly last: number;
	readonly most: number;
};

/** Days, weeks, months or years that are looked at for one rule: more than the window has days. */
const BUDGET = 40_000;

/**
 * The days of a recurrence (RFC 5545, 3.3.10), the start always among them. Every step moves on by a period and steps are
 * counted, so that a rule that never matches ends by itself; ical.js 2.2.1 looks for the 30th of February for ever.
 */
export function occurrences(start: PlainDate, rule: RecurrenceRule, bounds: Bounds): Occurrences {
	const from = dayNumber(start);
	const days: PlainDate[] = from >= bounds.first && from <= bounds.last ? [start] : [];
	let counted = 1;
	// Without a count, what lies before the window need not be gone through.
	const skipped = rule.count === null ? periodsBefore(start, rule, bounds.first) : 0;
	for (let step = 0; step < BUDGET; step += 1) {
		const period = periodDays(start, rule, (skipped + step) * rule.interval);
		if (period === null || period.begins > bounds.last) return { days, cut: goesOn(rule, bounds) ? "window" : null };
		if (rule.until !== null && period.begins > rule.until) return { days, cut: null };
		for (const day of period.days) {
			if (day <= from) continue;
			if (rule.until !== null && day > rule.until) return { days, cut: null };
			if (rule.count !== null && counted >= rule.count) return { days, cut: null };
			counted += 1;
			if (day > bounds.last) return { days, cut: "window" };
			if (day < bounds.first) continue;
			if (days.length >= bounds.most) return { days, cut: "limit" };
			days.push(fromDayNumber(day));
		}
		if (rule.count !== null && counted >= rule.count) return { days, cut: null };
	}
	return { days, cut: "budget" };
}

function goesOn(rule: RecurrenceRule, bounds: Bounds): boolean {
	return rule.until === null || rule.until > bounds.last;
}

const PERIOD_DAYS = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const;

/** A number of whole intervals that surely end before the window. */
function periodsBefore(start: PlainDate, rule: RecurrenceRule, first: number): number {
	const days = first - dayNumber(start);
	return Math.max(0, Math.floor(days / (PERIOD_DAYS[rule.freq] * rule.interval)) - 1);
}

type Period = { readonly begins: number; readonly days: readonly number[] };

const LAST_YEAR = 9999;

/** The days of the rule in the period that lies `ahead` periods after the start's, ascending; null beyond the calendar. */
function periodDays(start: PlainDate, rule: RecurrenceRule, ahead: number): Period | null {
	switch (rule.freq) {
		case "DAILY": {
			const day = dayNumber(start) + ahead;
			return limited({ begins: day, days: [day].filter((each) => fits(each, rule)) });
		}
		case "WEEKLY": {
			const back = (weekdayOf(start) - rule.weekStart + 7) % 7;
			const begins = dayNumber(start) - back + ahead * 7;
			const wanted = rule.byDay.length === 0 ? [weekdayOf(start)] : rule.byDay.map(({ weekday }) => weekday);
			const days = wanted.map((weekday) => begins + ((weekday - rule.weekStart + 7) % 7));
			return limited({
				begins,
				days: chosen(
					days.filter((day) => inMonths(day, rule)),
					rule,
				),
			});
		}
		case "MONTHLY": {
			const months = start.month - 1 + ahead;
			const year = start.year + Math.floor(months / 12);
			const month = (((months % 12) + 12) % 12) + 1;
			if (year > LAST_YEAR) return null;
			const begins = dayNumber({ year, month, day: 1 });
			const inMonth = rule.byMonth.length === 0 || rule.byMonth.includes(month);
			return { begins, days: inMonth ? chosen(monthDays(year, month, start, rule), rule) : [] };
		}
		case "YEARLY": {
			const year = start.year + ahead;
			if (year > LAST_YEAR) return null;
			return { begins: dayNumber({ year, month: 1, day: 1 }), days: chosen(yearDays(year, start, rule), rule) };
		}
	}
}

function limited(period: Period): Period | null {
	return period.begins > dayNumber({ year: LAST_YEAR, month: 12, day: 31 }) ? null : period;
}

function fits(day: number, rule: RecurrenceRule): boolean {
	const date = fromDayNumber(day);
	const last = lastDayOfMonth(date.year, date.month);
	return (
		inMonths(day, rule) &&
		(rule.byMonthDay.length === 0 ||
			rule.byMonthDay.some((each) => (each > 0 ? each : last + 1 + each) === date.day)) &&
		(rule.byDay.length === 0 || rule.byDay.some(({ weekday }) => weekday === weekdayOf(date)))
	);
}

function inMonths(day: number, { byMonth }: RecurrenceRule): boolean {
	return byMonth.length === 0 || byMonth.includes(fromDayNumber(day).month);
}

function monthDays(year: number, month: number, start: PlainDate, rule: RecurrenceRule): readonly number[] {
	const first = dayNumber({ year, month, day: 1 });
	const last = lastDayOfMonth(year, month);
	const byMonthDay = rule.byMonthDay
		.map((day) => (day > 0 ? day : last + 1 + day))
		.filter((day) => day >= 1 && day <= last)
		.map((day) => first + day - 1);
	if (rule.byDay.length === 0) {
		if (rule.byMonthDay.length > 0) return byMonthDay;
		return start.day <= last ? [first + start.day - 1] : [];
	}
	const byDay = weekdays(first, last, rule);
	return rule.byMonthDay.length === 0 ? byDay : byDay.filter((day) => byMonthDay.includes(day));
}

/** Weekdays of a span, all of a kind or the nth from its start or end. */
function weekdays(first: number, length: number, rule: RecurrenceRule): readonly number[] {
	return rule.byDay.flatMap(({ weekday, nth }) => {
		const lead = (weekday - weekdayOf(fromDayNumber(first)) + 7) % 7;
		const all: number[] = [];
		for (let day = lead; day < length; day += 7) all.push(first + day);
		if (nth === 0) return all;
		return all.at(nth > 0 ? nth - 1 : nth) ?? [];
	});
}

function yearDays(year: number, start: PlainDate, rule: RecurrenceRule): readonly number[] {
	const first = dayNumber({ year, month: 1, day: 1 });
	const length = dayNumber({ year: year + 1, month: 1, day: 1 }) - first;
	if (rule.byYearDay.length > 0) {
		const days = rule.byYearDay
			.map((day) => (day > 0 ? day : length + 1 + day))
			.filter((day) => day >= 1 && day <= length);
		return days.map((day) => first + day - 1).filter((day) => fits(day, { ...rule, byMonthDay: [] }));
	}
	if (rule.byMonth.length === 0 && rule.byMonthDay.length === 0 && rule.byDay.length > 0)
		return weekdays(first, length, rule);
	const whole = Array.from({ length: 12 }, (_, at) => at + 1);
	const months = rule.byMonth.length > 0 ? rule.byMonth : rule.byMonthDay.length > 0 ? whole : [start.month];
	return months.flatMap((month) => monthDays(year, month, start, rule));
}

/** Ascending, each once; with BYSETPOS only those at its places. */
function chosen(days: readonly number[], { bySetPos }: RecurrenceRule): readonly number[] {
	const sorted = [...new Set(days)].sort((a, b) => a - b);
	if (bySetPos.length === 0) return sorted;
	const places = new Set(bySetPos.map((place) => (place > 0 ? place - 1 : sorted.length + place)));
	return sorted.filter((_, at) => places.has(at));
}
