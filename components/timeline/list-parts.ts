import { longMonth, weekdayName, yearWords } from "@/lib/time/date-words";
import { DAY_MS, plainDateOf } from "@/lib/time/plain-date";
import type { CivilMs } from "@/lib/time/when";
import type { EventRow } from "./event-words";

/** The upright list in reading order: heads of days, days without anything, and rows. */
export type ListPart =
	| { readonly kind: "head"; readonly key: string; readonly text: string; readonly count: number }
	| { readonly kind: "nothing"; readonly key: string; readonly text: string }
	| { readonly kind: "row"; readonly key: string; readonly row: EventRow };

/** Beyond this many days in view, days without events are passed over in silence. */
const FEW_DAYS = 31;

/** `filtered`: whether filters hide some events, so that a day without rows may be one that only they left empty. */
export function listParts(
	rows: readonly EventRow[],
	from: CivilMs,
	to: CivilMs,
	filtered: boolean,
): readonly ListPart[] {
	const parts: ListPart[] = [];
	const few = to - from <= FEW_DAYS * DAY_MS;
	const years = plainDateOf(from).year !== plainDateOf(to - 1).year;
	let last = Math.floor(from / DAY_MS) * DAY_MS - DAY_MS;
	let head: string | null = null;
	for (const row of rows) {
		const key = row.day === null ? row.date : String(row.day);
		if (key !== head) {
			if (few && row.day !== null) parts.push(...gap(last + DAY_MS, row.day, filtered));
			const count = rows.filter((other) => (other.day === null ? other.date : String(other.day)) === key).length;
			parts.push({ kind: "head", key, text: row.day === null ? row.date : dayWords(row.day, years), count });
			head = key;
		}
		if (row.day !== null) last = Math.max(last, row.day);
		parts.push({ kind: "row", key: row.id, row });
	}
	if (few) parts.push(...gap(last + DAY_MS, Math.ceil(to / DAY_MS) * DAY_MS, filtered));
	return parts;
}

function gap(from: CivilMs, to: CivilMs, filtered: boolean): readonly ListPart[] {
	if (to <= from) return [];
	const first = dayWords(from, false);
	const text = to - from === DAY_MS ? first : `${first} to ${dayWords(to - DAY_MS, false)}`;
	return [
		{
			kind: "nothing",
			key: `nothing-${from}`,
			text: `${text}: nothing ${filtered ? "passes the filters" : "in the dossier"}`,
		},
	];
}

function dayWords(civil: CivilMs, year: boolean): string {
	const date = plainDateOf(civil);
	const words = `${weekdayName(date)} ${date.day} ${longMonth(date.month)}`;
	return year ? `${words} ${yearWords(date.year)}` : words;
}
