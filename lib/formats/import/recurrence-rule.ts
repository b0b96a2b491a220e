/** A rule of days (RFC 5545, 3.3.10): what Readout expands. */
export type RecurrenceRule = {
	readonly freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
	readonly interval: number;
	readonly count: number | null;
	/** Day number of the last day, included. */
	readonly until: number | null;
	readonly byDay: readonly { readonly weekday: number; readonly nth: number }[];
	readonly byMonthDay: readonly number[];
	readonly byYearDay: readonly number[];
	readonly byMonth: readonly number[];
	readonly bySetPos: readonly number[];
	/** 0 Sunday … 6 Saturday. */
	readonly weekStart: number;
};

export type ReadRule =
	| { readonly ok: true; readonly rule: Omit<RecurrenceRule, "until">; readonly until: string | null }
	| { readonly ok: false; readonly why: string };

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const UNREAD = ["BYWEEKNO", "BYHOUR", "BYMINUTE", "BYSECOND"];
const MOST_PARTS = 400;

/** Reads the text of an RRULE; rules by hours, minutes or week numbers are not expanded, and say so. */
export function readRule(text: string): ReadRule {
	const parts = new Map<string, string>();
	for (const part of text.split(";").slice(0, MOST_PARTS)) {
		const [name = "", value = ""] = part.split("=", 2);
		if (name.trim() !== "") parts.set(name.trim().toUpperCase(), value.trim().toUpperCase());
	}
	const freq = parts.get("FREQ");
	if (freq !== "DAILY" && freq !== "WEEKLY" && freq !== "MONTHLY" && freq !== "YEARLY") {
		return { ok: false, why: `it repeats ${freq === undefined ? "by no frequency" : freq.toLowerCase()}` };
	}
	const unread = UNREAD.find((name) => parts.has(name));
	if (unread !== undefined) return { ok: false, why: `it uses ${unread}` };
	const interval = wholeOf(parts.get("INTERVAL") ?? "1");
	if (interval === null || interval < 1 || interval > 10_000)
		return { ok: false, why: "its INTERVAL is not from 1 to 10,000" };
	const count = parts.has("COUNT") ? wholeOf(parts.get("COUNT") ?? "") : null;
	if (parts.has("COUNT") && (count === null || count < 1))
		return { ok: false, why: "its COUNT is no whole number above 0" };
	const byDay = listOf(parts, "BYDAY").map((day) => /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(day));
	if (byDay.includes(null)) return { ok: false, why: "its BYDAY is not read" };
	const numbers = new Map<string, readonly number[]>();
	for (const [name, most] of [
		["BYMONTHDAY", 31],
		["BYYEARDAY", 366],
		["BYMONTH", 12],
		["BYSETPOS", 366],
	] as const) {
		const list = listOf(parts, name).map(wholeOf);
		if (list.some((each) => each === null || each === 0 || Math.abs(each) > most || (name === "BYMONTH" && each < 0))) {
			return { ok: false, why: `its ${name} is not read` };
		}
		numbers.set(
			name,
			list.flatMap((each) => each ?? []),
		);
	}
	return {
		ok: true,
		until: parts.get("UNTIL") ?? null,
		rule: {
			freq,
			interval,
			count,
			byDay: byDay.map((found) => ({ weekday: WEEKDAYS.indexOf(found?.[2] ?? ""), nth: Number(found?.[1] ?? 0) })),
			byMonthDay: numbers.get("BYMONTHDAY") ?? [],
			byYearDay: numbers.get("BYYEARDAY") ?? [],
			byMonth: numbers.get("BYMONTH") ?? [],
			bySetPos: numbers.get("BYSETPOS") ?? [],
			weekStart: weekStartOf(parts.get("WKST") ?? "MO"),
		},
	};
}

/** `MO`, or as ical.js numbers the days: 1 for Sunday. */
function weekStartOf(text: string): number {
	return /^[1-7]$/.test(text) ? Number(text) - 1 : Math.max(0, WEEKDAYS.indexOf(text));
}

function listOf(parts: ReadonlyMap<string, string>, name: string): readonly string[] {
	return parts.has(name) ? (parts.get(name) ?? "").split(",").map((each) => each.trim()) : [];
}

function wholeOf(text: string): number | null {
	return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : null;
}
