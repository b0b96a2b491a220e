import { clockWords, dayMonthWords, longMonth, shortMonth, weekdayName, yearWords } from "./date-words";
import { civilMs, civilReading, DAY_MS, HOUR_MS, MINUTE_MS, plainDateOf } from "./plain-date";
import type { Span } from "./span";
import type { CivilMs } from "./when";

/** A regular division of the civil axis: equal lengths from 1970-01-01 plus `phase`, or calendar months or years. */
export type Step =
	| LengthStep
	| { readonly kind: "months"; readonly count: number }
	| { readonly kind: "years"; readonly count: number };

export type LengthStep = { readonly kind: "length"; readonly ms: number; readonly phase: number };

/** What is written at the start of a division. */
export type Wording = (start: CivilMs) => string;

export const DAYS: Step = { kind: "length", ms: DAY_MS, phase: 0 };
/** Weeks begin on Mondays; 1970-01-05 was one. */
export const WEEKS: Step = { kind: "length", ms: 7 * DAY_MS, phase: 4 * DAY_MS };
export const MONTHS: Step = { kind: "months", count: 1 };
export const QUARTERS: Step = { kind: "months", count: 3 };

/** Within a day, from fine to coarse; each divides the day, so midnights always fall on a step. */
export const HOUR_STEPS: readonly LengthStep[] = [
	...[10, 30].map((seconds): LengthStep => ({ kind: "length", ms: seconds * 1000, phase: 0 })),
	...[1, 5, 15, 30].map((minutes): LengthStep => ({ kind: "length", ms: minutes * MINUTE_MS, phase: 0 })),
	...[1, 3, 6, 12].map((hours): LengthStep => ({ kind: "length", ms: hours * HOUR_MS, phase: 0 })),
];

/** 1, 2, 5, 10 … years, as far as the axis can reach. */
export const YEAR_STEPS: readonly Step[] = Array.from({ length: 11 }, (_, power) => 10 ** power).flatMap((ten) =>
	[1, 2, 5].map((digit): Step => ({ kind: "years", count: digit * ten })),
);

/**
 * The starts of all divisions in `[span.start, span.end]`, led by the one in which the span begins; at most `most`, and
 * none beyond where the numbers are too large to tell two starts apart.
 */
export function stepStarts(step: Step, span: Span, most: number): readonly CivilMs[] {
	const starts: CivilMs[] = [];
	const first = indexAt(step, span.start);
	for (let index = first; starts.length < most; index += 1) {
		const start = startOf(step, index);
		if (start > span.end || start <= (starts.at(-1) ?? -Infinity)) break;
		starts.push(start);
	}
	return starts;
}

function indexAt(step: Step, civil: CivilMs): number {
	if (step.kind === "length") return Math.floor((civil - step.phase) / step.ms);
	const { year, month } = plainDateOf(civil);
	return step.kind === "months" ? Math.floor((year * 12 + month - 1) / step.count) : yearIndex(year, step.count);
}

function startOf(step: Step, index: number): CivilMs {
	switch (step.kind) {
		case "length":
			return index * step.ms + step.phase;
		case "months":
			return civilMs({ year: 0, month: index * step.count + 1, day: 1 });
		case "years":
			return civilMs({ year: yearAt(index, step.count), month: 1, day: 1 });
	}
}

/**
 * Years are counted as people write them: with steps of a hundred … 200 BC, 100 BC, AD 1, AD 100, 200 …, where 100 BC is
 * the year -99 of ISO 8601. Index 0 is the year 1.
 */
function yearAt(index: number, count: number): number {
	if (count === 1) return index;
	return index <= 0 ? 1 + index * count : index * count;
}

function yearIndex(year: number, count: number): number {
	if (count === 1) return year;
	return year < 1 ? Math.floor((year - 1) / count) : Math.floor(year / count);
}

/** "Sun 7 Apr". */
export const weekdayAndDate: Wording = (start) => dayMonthWords(plainDateOf(start), { weekday: true });

/** "Fri 29". */
export const weekdayAndDay: Wording = (start) => {
	const date = plainDateOf(start);
	return `${weekdayName(date)} ${date.day}`;
};

/** "29". */
export const dayAlone: Wording = (start) => String(plainDateOf(start).day);

/** "March 2024". */
export const monthAndYear: Wording = (start) => {
	const { year, month } = plainDateOf(start);
	return `${longMonth(month)} ${yearWords(year)}`;
};

/** "Jan". */
export const monthAlone: Wording = (start) => shortMonth(plainDateOf(start).month);

/** "2024", "45 BC"; from a million on "13 million BC". */
export const yearAlone: Wording = (start) => {
	const { year } = plainDateOf(start);
	const count = year < 1 ? 1 - year : year;
	const unit = count >= 1e9 ? 1e9 : 1e6;
	if (count < 1e6) return yearWords(year);
	return `${Math.round((count / unit) * 10) / 10} ${unit === 1e9 ? "billion" : "million"}${year < 1 ? " BC" : ""}`;
};

/** "12:00". */
export const hourAlone: Wording = (start) => {
	const { hour, minute, second } = civilReading(start);
	return second === 0 ? clockWords(hour, minute) : `${clockWords(hour, minute)}:${second}`;
};
