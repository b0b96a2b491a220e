import { toInstant } from "../time/instant";
import { DAY_MS, dayNumber, fromDayNumber, HOUR_MS, MINUTE_MS } from "../time/plain-date";
import { coarser } from "../time/precision";
import type { CivilMs, Precision, When } from "../time/when";

/**
 * The plain dates of many rows in three arrays: where each starts (civil ms as printed), its form (a place in `FORMS`; 0
 * where a row has none) and, of an hour, its offset in minutes east. Together they give the text that the date has.
 */
export type DateColumn = {
	readonly starts: Float64Array<ArrayBuffer>;
	readonly forms: Uint8Array<ArrayBuffer>;
	readonly offsets: Int16Array<ArrayBuffer>;
};

/** The forms that a column holds: YYYY, YYYY-MM, YYYY-MM-DD, and an instant with or without seconds. */
const FORMS: readonly (Precision | null)[] = [null, "year", "month", "day", "minute", "second"];

export const DAY_FORM = 3;
/** From here on a form has an hour. */
export const MINUTE_FORM = 4;
export const SECOND_FORM = 5;

export function dateColumn(rows: number): DateColumn {
	return { starts: new Float64Array(rows), forms: new Uint8Array(rows), offsets: new Int16Array(rows) };
}

/** The first `rows` of a column. */
export function cutDates({ starts, forms, offsets }: DateColumn, rows: number): DateColumn {
	return { starts: starts.subarray(0, rows), forms: forms.subarray(0, rows), offsets: offsets.subarray(0, rows) };
}

/** A date as a column holds it. */
export type ColumnDate = {
	/** Civil ms as printed. */
	readonly start: CivilMs;
	/** A place in `FORMS`. */
	readonly form: number;
	/** Of an hour, minutes east of UTC; else 0. */
	readonly offset: number;
};

/** Null for a date of a form that a column does not hold. */
export function columnDate(when: When): ColumnDate | null {
	const form = FORMS.indexOf(when.precision);
	const { start } = when.core;
	if (form < 1 || start === null || (when.kind !== "date" && when.kind !== "instant")) return null;
	if (when.uncertain || when.approximate || when.unspecified) return null;
	const offset = when.instant === undefined ? 0 : (start - when.instant) / MINUTE_MS;
	// Two texts say that there is no offset; the shorter is what comes back.
	if (when.instant !== undefined && offset === 0 && !when.text.endsWith("Z")) return null;
	return { start, form, offset };
}

export function putDate(column: DateColumn, row: number, { start, form, offset }: ColumnDate): void {
	column.starts[row] = start;
	column.forms[row] = form;
	column.offsets[row] = offset;
}

export function isHour({ form }: ColumnDate): boolean {
	return form >= MINUTE_FORM;
}

/** The end of what a date may mean, civil ms as printed. */
export function endOfDate({ start, form }: ColumnDate): CivilMs {
	return endOf(start, form);
}

/** The moment of a date with an hour. */
export function instantOfDate({ start, offset }: ColumnDate): number {
	return start - offset * MINUTE_MS;
}

export function hasDate(column: DateColumn, row: number): boolean {
	return (column.forms[row] ?? 0) !== 0;
}

export function hasHour(column: DateColumn, row: number): boolean {
	return (column.forms[row] ?? 0) >= MINUTE_FORM;
}

/** The end of what a row's date may mean, civil ms as printed. */
export function endAt(column: DateColumn, row: number): CivilMs {
	return endOf(column.starts[row] ?? 0, column.forms[row] ?? 0);
}

/** The moment of a row that has an hour. */
export function instantAt({ starts, offsets }: DateColumn, row: number) {
	return toInstant((starts[row] ?? 0) - (offsets[row] ?? 0) * MINUTE_MS);
}

/** The text of a row's date. */
export function dateTextAt({ starts, forms, offsets }: DateColumn, row: number): string {
	return dateText(starts[row] ?? 0, forms[row] ?? 0, offsets[row] ?? 0);
}

/** The date of a row as it was put there. */
export function dateAt(column: DateColumn, row: number): When {
	const start = column.starts[row] ?? 0;
	const form = column.forms[row] ?? 0;
	const bounds = { start, end: endOf(start, form) };
	const text = dateTextAt(column, row);
	const precision = FORMS[form] ?? "day";
	if (form < MINUTE_FORM) return certain(text, "date", precision, bounds);
	return { ...certain(text, "instant", precision, bounds), instant: instantAt(column, row) };
}

/** The interval from one row's date to another's, both included, as EDTF has it (`a/b`). */
export function intervalAt(from: DateColumn, until: DateColumn, row: number): When {
	const a = dateAt(from, row);
	const b = dateAt(until, row);
	const bounds = { start: a.core.start, end: b.core.end };
	return certain(`${a.text}/${b.text}`, "interval", coarser(a.precision, b.precision), bounds);
}

function certain(text: string, kind: When["kind"], precision: Precision, bounds: When["bounds"]): When {
	return {
		...{ text, kind, precision, core: bounds, bounds, startEdge: "closed", endEdge: "closed" },
		...{ uncertain: false, approximate: false, unspecified: false },
	};
}

function endOf(start: number, form: number): number {
	switch (FORMS[form]) {
		case "year":
		case "month": {
			const { year, month } = fromDayNumber(start / DAY_MS);
			const next = FORMS[form] === "year" ? { year: year + 1, month, day: 1 } : { year, month: month + 1, day: 1 };
			return dayNumber(next) * DAY_MS;
		}
		case "minute":
			return start + MINUTE_MS;
		case "second":
			return start + 1000;
		default:
			return start + DAY_MS;
	}
}

/** "2024", "2024-04", "2024-04-10", "2024-04-10T10:50-04:00", "2024-04-10T14:50:05Z". */
function dateText(start: number, form: number, offset: number): string {
	const days = Math.floor(start / DAY_MS);
	const { year, month, day } = fromDayNumber(days);
	const years = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
	if (form === 1) return years;
	if (form === 2) return `${years}-${two(month)}`;
	const date = `${years}-${two(month)}-${two(day)}`;
	if (form === DAY_FORM) return date;
	const time = start - days * DAY_MS;
	const clock = `${two(Math.floor(time / HOUR_MS))}:${two(Math.floor(time / MINUTE_MS) % 60)}`;
	return `${date}T${clock}${form === SECOND_FORM ? `:${two((time / 1000) % 60)}` : ""}${offsetText(offset)}`;
}

function offsetText(minutes: number): string {
	if (minutes === 0) return "Z";
	const all = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(all / 60))}:${two(all % 60)}`;
}

function two(value: number): string {
	return value < 10 ? `0${value}` : String(value);
}
