import type { SceneTier } from "../timeline/scene-parts";
import type { ClockZone } from "./clocks";
import { DAY_MS, MINUTE_MS } from "./plain-date";
import { secondClockDivisions } from "./second-clock";
import { widthOf } from "./span";
import { type Axis, type AxisTick, betweenTicks, type Division, divisionsFit, divisionTicks } from "./tick-labels";
import {
	DAYS,
	dayAlone,
	HOUR_STEPS,
	hourAlone,
	MONTHS,
	monthAlone,
	monthAndYear,
	QUARTERS,
	type Step,
	stepStarts,
	WEEKS,
	type Wording,
	weekdayAndDate,
	weekdayAndDay,
	YEAR_STEPS,
	yearAlone,
} from "./tick-steps";

/** A tier of the axis whose ticks also say how their text hangs. */
export type AxisTier = SceneTier & { readonly ticks: readonly AxisTick[] };

/** The clock that the axis follows, and the second one under it. */
export type AxisClocks = { readonly home: ClockZone; readonly other: ClockZone | null };

/** No axis has more ticks than this, all tiers together. */
export const MOST_TICKS = 200;

/** A way to divide the axis: what is written where, what stands between, what stands under it. */
type Form = {
	/** The least px a day from which it is used. */
	readonly from: number;
	readonly step: Step;
	readonly text: Wording;
	readonly between: "hours" | "days" | "nothing";
	readonly under: { readonly step: Step; readonly text: Wording } | "second clock" | "nothing";
};

const YEARS: Step = { kind: "years", count: 1 };
const BY_MONTH = { step: MONTHS, text: monthAndYear };
const BY_YEAR = { step: YEARS, text: yearAlone };

/** From fine to coarse; the first whose `from` is reached, whose labels fit and whose ticks are few enough is drawn. */
const FORMS: readonly Form[] = [
	{ from: 120, step: DAYS, text: weekdayAndDate, between: "hours", under: "second clock" },
	{ from: 24, step: DAYS, text: weekdayAndDay, between: "nothing", under: BY_MONTH },
	{ from: 24, step: DAYS, text: dayAlone, between: "nothing", under: BY_MONTH },
	{ from: 24, step: WEEKS, text: dayAlone, between: "days", under: BY_MONTH },
	{ from: 3, step: MONTHS, text: monthAlone, between: "nothing", under: BY_YEAR },
	{ from: 0, step: QUARTERS, text: monthAlone, between: "nothing", under: BY_YEAR },
	...YEAR_STEPS.map((step): Form => ({ from: 0, step, text: yearAlone, between: "nothing", under: "nothing" })),
];

/** The axis of the timeline: one or two tiers, the first of which carries the grid; none for an empty span or plot. */
export function axisTiers(axis: Axis, clocks: AxisClocks): readonly AxisTier[] {
	if (!(axis.width > 0 && widthOf(axis.span) > 0)) return [];
	const pixelsPerDay = (axis.width / widthOf(axis.span)) * DAY_MS;
	for (const form of FORMS) {
		if (pixelsPerDay < form.from) continue;
		const tiers = drawn(form, axis, clocks);
		if (tiers !== null) return tiers;
	}
	return [];
}

/** Years alone, for the overview. */
export function yearTicks(axis: Axis): readonly AxisTick[] {
	if (!(axis.width > 0 && widthOf(axis.span) > 0)) return [];
	for (const step of YEAR_STEPS) {
		const divisions = divide(axis, step, yearAlone);
		if (divisions.length <= MOST_TICKS && divisionsFit(axis, divisions, 450))
			return divisionTicks(axis, divisions, 450);
	}
	return [];
}

/** Where grid lines go through the lanes: the major ticks of the first tier. */
export function gridOf(tiers: readonly SceneTier[]): readonly number[] {
	return (tiers[0]?.ticks ?? []).filter(({ major }) => major).map(({ x }) => x);
}

function drawn(form: Form, axis: Axis, clocks: AxisClocks): readonly AxisTier[] | null {
	const divisions = divide(axis, form.step, form.text);
	const weight = form.between === "hours" ? 600 : 450;
	if (divisions.length > MOST_TICKS || !divisionsFit(axis, divisions, weight)) return null;
	const majors = divisionTicks(axis, divisions, weight);
	const under = underTier(form, axis, clocks);
	const between = betweenOf(form, axis, majors, MOST_TICKS - majors.length - (under?.ticks.length ?? 0));
	if (between === null) return null;
	const ticks = [...majors, ...between].sort((a, b) => a.x - b.x);
	const title = form.between === "hours" ? clocks.home.title : "";
	const first: AxisTier = { title, tone: "ink", ticks };
	return under === null ? [first] : [first, under];
}

function underTier(form: Form, axis: Axis, { home, other }: AxisClocks): AxisTier | null {
	if (form.under === "nothing") return null;
	if (form.under !== "second clock") {
		const ticks = divisionTicks(axis, divide(axis, form.under.step, form.under.text), 600);
		return { title: "", tone: "ink", ticks };
	}
	if (other === null) return null;
	return { title: other.title, tone: "muted", ticks: secondClockTicks(axis, home.timeZone, other.timeZone) };
}

/** The second clock's own midnights on the home clock's axis. */
export function secondClockTicks(axis: Axis, homeZone: string, otherZone: string): readonly AxisTick[] {
	return divisionTicks(axis, secondClockDivisions(axis.span, homeZone, otherZone, MOST_TICKS), 450);
}

/** The short ticks that fit in `room`, or null where the form cannot do without them and has no room. */
function betweenOf(form: Form, axis: Axis, majors: readonly AxisTick[], room: number): readonly AxisTick[] | null {
	if (room < 0) return null;
	if (form.between === "nothing") return [];
	if (form.between === "days")
		return few(
			betweenTicks(
				axis,
				divide(axis, DAYS, () => ""),
				majors,
			),
			room,
		);
	const between = HOUR_STEPS.find((step) => hoursFit(axis, step.ms) && widthOf(axis.span) / step.ms < room - 1);
	return between === undefined ? [] : betweenTicks(axis, divide(axis, between, hourAlone), majors);
}

const HOUR_GAP = 8;

function hoursFit(axis: Axis, ms: number): boolean {
	const text = ms < MINUTE_MS ? "00:00:00" : "00:00";
	return (ms / widthOf(axis.span)) * axis.width >= axis.measure(text, 450) + HOUR_GAP;
}

function few(ticks: readonly AxisTick[], room: number): readonly AxisTick[] {
	return ticks.length <= room ? ticks : [];
}

function divide(axis: Axis, step: Step, text: Wording): readonly Division[] {
	return stepStarts(step, axis.span, MOST_TICKS + 1).map((start) => ({ start, text: text(start) }));
}
