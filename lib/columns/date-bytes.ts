import { DAY_MS, dayNumber, HOUR_MS, lastDayOfMonth, MINUTE_MS } from "../time/plain-date";
import { scanWhen } from "../time/scan-when";
import { type ColumnDate, columnDate, DAY_FORM, MINUTE_FORM, SECOND_FORM } from "./date-column";

/** So many dates are remembered: they come again and again. */
const MOST_KEPT = 40_000;
/** No plain date takes as many bytes. */
const LONGEST = 40;
const [PLUS, HYPHEN, COLON, T, Z] = [43, 45, 58, 84, 90] as const;

/**
 * Reads the dates that stand in bytes as a column holds them: what `scanWhen` makes of their text, and null where that is no
 * plain date. Whole days and hours of the years 0 to 9999, which nearly all are, make no text on the way.
 */
export function dateReader(bytes: Uint8Array): (from: number, to: number) => ColumnDate | null {
	const kept = new Map<string, ColumnDate | null>();
	return (from, to) => {
		const length = to - from;
		const day = length >= 10 && length <= LONGEST ? dayAt(bytes, from) : NaN;
		if (!Number.isNaN(day)) {
			if (length === 10) return { start: day * DAY_MS, form: DAY_FORM, offset: 0 };
			const hour = hourAt(bytes, from + 10, to, day);
			if (hour !== null) return hour;
		}
		if (length > LONGEST) return null;
		const text = String.fromCharCode(...bytes.subarray(from, to));
		const known = kept.get(text);
		if (known !== undefined) return known;
		const scanned = scanWhen(text);
		const date = scanned.kind === "when" ? columnDate(scanned.value) : null;
		if (kept.size < MOST_KEPT) kept.set(text, date);
		return date;
	};
}

/** `YYYY-MM-DD` as a day number; NaN for anything else. */
function dayAt(bytes: Uint8Array, at: number): number {
	const year = two(bytes, at) * 100 + two(bytes, at + 2);
	const month = two(bytes, at + 5);
	const day = two(bytes, at + 8);
	if (bytes[at + 4] !== HYPHEN || bytes[at + 7] !== HYPHEN) return NaN;
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month))) return NaN;
	return dayNumber({ year, month, day });
}

/** `Thh:mm`, `:ss` or not, and `Z` or an offset other than nought, which fill the bytes up to `to`; null for anything else. */
function hourAt(bytes: Uint8Array, at: number, to: number, day: number): ColumnDate | null {
	const hour = two(bytes, at + 1);
	const minute = two(bytes, at + 4);
	if (bytes[at] !== T || bytes[at + 3] !== COLON || !(hour <= 23) || !(minute <= 59)) return null;
	const hasSeconds = bytes[at + 6] === COLON;
	const second = hasSeconds ? two(bytes, at + 7) : 0;
	if (!(second <= 59)) return null;
	const offset = offsetAt(bytes, hasSeconds ? at + 9 : at + 6, to);
	if (!(Math.abs(offset) <= 14 * 60)) return null;
	const start = day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * 1000;
	return { start, form: hasSeconds ? SECOND_FORM : MINUTE_FORM, offset };
}

/** Minutes east of UTC; NaN where the bytes are no offset that a column holds. */
function offsetAt(bytes: Uint8Array, at: number, to: number): number {
	const sign = bytes[at];
	if (sign === Z) return to === at + 1 ? 0 : NaN;
	if ((sign !== PLUS && sign !== HYPHEN) || bytes[at + 3] !== COLON || to !== at + 6) return NaN;
	const minutes = two(bytes, at + 4);
	const all = two(bytes, at + 1) * 60 + minutes;
	return minutes <= 59 && all > 0 ? (sign === HYPHEN ? -all : all) : NaN;
}

/** Two digits; NaN for anything else. */
function two(bytes: Uint8Array, at: number): number {
	const tens = (bytes[at] ?? 0) - 48;
	const ones = (bytes[at + 1] ?? 0) - 48;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
