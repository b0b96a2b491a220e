import { seededRandom } from "../../lib/dossier/random";
import { addDays, DAY_MS, dayNumber, HOUR_MS, type PlainDate, plainDateText } from "../../lib/time/plain-date";

/** An event of a plain list. Dates are whole days, or both have a UTC hour. */
export type PlainEvent = {
	readonly id: string;
	readonly title: string;
	readonly start: string;
	readonly end?: string;
	readonly lane: string;
};

/** A span of time in Unix ms, `[from, to)`, of whole days. */
export type DaySpan = { readonly from: number; readonly to: number };

const LANES = ["Harbour", "Customs", "Weather", "Rail", "Energy"] as const;
const DEEDS = ["opens talks on", "publishes its figures for", "postpones the hearing about", "signs a memorandum on"];
const MATTERS = ["the northern terminal", "the tariff on cables", "the storm of last week", "the night trains"];
const FIRST: PlainDate = { year: 2016, month: 1, day: 1 };
const DAYS = 2922;

/**
 * `count` invented events over eight years, the same for the same seed and in no order: half lie in bursts of some days,
 * a fifth has an end, a third a UTC hour. About 150 bytes of JSON an event.
 */
export function plainEvents(count: number, seed = 1): readonly PlainEvent[] {
	const random = seededRandom(seed);
	const bursts = Array.from({ length: Math.max(1, Math.ceil(count / 200)) }, () => Math.floor(random() * (DAYS - 10)));
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	return Array.from({ length: count }, (_, index) => {
		const day = random() < 0.5 ? pick(bursts) + Math.floor(random() * random() * 10) : Math.floor(random() * DAYS);
		const hour = random() < 1 / 3 ? Math.floor(random() * 20) : null;
		const end = random() < 0.2 ? instant(day + (hour === null ? 1 + Math.floor(random() * 5) : 0), hour, 3) : null;
		const lane = pick(LANES);
		const number = String(index + 1).padStart(7, "0");
		return {
			id: `event-${number}`,
			title: `${lane} board ${pick(DEEDS)} ${pick(MATTERS)}, session ${number}`,
			start: instant(day, hour, 0),
			...(end !== null && { end }),
			lane,
		};
	});
}

function instant(day: number, hour: number | null, later: number): string {
	const date = plainDateText(addDays(FIRST, day));
	return hour === null ? date : `${date}T${String(hour + later).padStart(2, "0")}:00Z`;
}

/** All days that events of `plainEvents` may lie in, whatever their number. */
export const EVERYTHING: DaySpan = spanOf(0, DAYS);

export const MIDDLE_FIFTH: DaySpan = spanOf(Math.floor(DAYS * 0.4), Math.floor(DAYS * 0.6));

function spanOf(first: number, end: number): DaySpan {
	const epoch = dayNumber(FIRST);
	return { from: (epoch + first) * DAY_MS, to: (epoch + end) * DAY_MS };
}

/** The first and the last day of a span as dates: `MIDDLE_FIFTH` → 2019-03-14 to 2020-10-18. */
export function daysOf({ from, to }: DaySpan): { readonly first: string; readonly last: string } {
	const date = (ms: number) => plainDateText(addDays({ year: 1970, month: 1, day: 1 }, Math.floor(ms / DAY_MS)));
	return { first: date(from), last: date(to - HOUR_MS) };
}
