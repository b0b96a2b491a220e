import { dayNumber, parsePlainDate } from "../../time/plain-date";
import type { CivilMs } from "../../time/when";
import type { Source } from "../dossier";

export const DAY = 86_400_000;

/** Start of a plain date in civil ms; NaN for what is none (the schema refuses it before). */
export function dayStart(plainDate: string): CivilMs {
	const parsed = parsePlainDate(plainDate);
	return parsed.ok ? dayNumber(parsed.value) * DAY : Number.NaN;
}

/** First and last day that `published` may mean, each as the day's start; null where unknown or open. */
export function publishedDays(source: Source): { readonly first: CivilMs | null; readonly last: CivilMs | null } {
	const { start, end } = source.published?.bounds ?? { start: null, end: null };
	return { first: start === null ? null : floorDay(start), last: end === null ? null : floorDay(end - 1) };
}

export function floorDay(civil: CivilMs): CivilMs {
	return Math.floor(civil / DAY) * DAY;
}
