import { type DatePart, readDate } from "./date-text";
import { clockWords, type DayStyle, dayRangeWords, dayWords, offsetWords, rangeOf } from "./date-words";
import { formatOneOf } from "./format-one-of";
import { partWords, sharedRangeWords } from "./format-part";
import { civilReading, DAY_MS, MINUTE_MS, parsePlainDate, plainDateOf } from "./plain-date";
import type { CivilMs, Precision, When } from "./when";

/**
 * Dates in English, at the precision stated and with their hedges: "10 Apr 2024", "1–7 Jun 2023", "about Aug 1979",
 * "11 Mar 2022, uncertain", "from 3 Apr 2024 on", "10 or 11 Jul 2025", "some month of 2004". An instant has its hour as
 * printed in its own offset, with seconds where they are stated: "10 Apr 2024, 10:50".
 */
export function formatWhen(when: When): string {
	return words(when, { weekday: false });
}

/** As `formatWhen`, each day with its weekday: "Wed 10 Apr 2024". */
export function formatWhenLong(when: When): string {
	return words(when, { weekday: true });
}

/** As `formatWhen`, without the hour of an instant: for lists of days. */
export function formatWhenDay(when: When): string {
	return when.kind === "instant" && when.core.start !== null
		? dayWords(plainDateOf(when.core.start), { weekday: false })
		: formatWhen(when);
}

/**
 * A date as the one by which something is to be seen: "by 11 Apr 2024", "by about Aug 1979". Where that would read as
 * another day or as none at all it is the time in which: "in the 2020s", "within Jan–Jun 2024", "from Jan 2024 on".
 */
export function formatBy(when: When): string {
	const said = formatWhen(when);
	if (when.core.end === null) return said;
	if (when.startEdge !== "closed") return `by ${said.replace(/^(?:until|unknown –) /, "")}`;
	if (when.kind === "interval") return `within ${said}`;
	if (said.startsWith("some ")) return `${said.startsWith("some day ") ? "on" : "in"} ${said}`;
	return /^\d+s$/.test(said) ? `in the ${said}` : `by ${said}`;
}

/** How a date is spelled; `about` names the side whose hour is reckoned and not stated, `offset` adds that of an hour. */
export type WhenStyle = DayStyle & { readonly about?: "start" | "end" | null; readonly offset?: boolean };

/**
 * A start with an end of its own (`when` and `until` of an event), worded as one range: two dates as the interval that
 * they are, "Tue 1 Jul – Tue 30 Sep 2031"; two instants "Wed 10 Apr 2024, 10:50–12:20", each as printed in its own offset,
 * a reckoned one with its hedge: "Thu 11 Apr 2024, about 10:47", "Wed 10 Apr 2024, 10:50 – about 12:20". Hours of two
 * offsets each name theirs, for their figures do not tell how long it was: "01:15 (UTC+1) – 01:15 (UTC+0)".
 */
export function formatFromTo(when: When, until: When | null, asked: WhenStyle = { weekday: false }): string {
	const isMoved = until?.kind === "instant" && when.kind === "instant" && offsetOf(when) !== offsetOf(until);
	const style = isMoved ? { ...asked, offset: true } : asked;
	const start = when.kind === "instant" ? instantWords(when, style, style.about === "start") : words(when, style);
	if (until === null) return start;
	if (when.kind === "date" && until.kind === "date") {
		return intervalWords({ ...when, kind: "interval", text: `${when.text}/${until.text}` }, style);
	}
	if (when.kind === "instant" && until.kind === "instant" && sameDay(when, until)) {
		const end = instantClock(until, style);
		if (style.about === "end") return `${start} – about ${end}`;
		return style.offset === true ? `${start} – ${end}` : `${start}–${end}`;
	}
	return rangeOf(
		start,
		until.kind === "instant" ? instantWords(until, style, style.about === "end") : words(until, style),
	);
}

function sameDay(a: When, b: When): boolean {
	return Math.floor((a.core.start ?? 0) / DAY_MS) === Math.floor((b.core.start ?? 0) / DAY_MS);
}

/** "2024-04-05" → "5 Apr 2024", with its weekday "Fri 5 Apr 2024"; what is no plain date comes back as it is. */
export function formatPlainDate(text: string, style: DayStyle = { weekday: false }): string {
	const parsed = parsePlainDate(text);
	return parsed.ok ? dayWords(parsed.value, style) : text;
}

/** The days that `[start, end)` touches: "7–12 Apr 2024". An empty span is its one day. */
export function formatSpan(start: CivilMs, end: CivilMs, style: DayStyle = { weekday: false }): string {
	return dayRangeWords(plainDateOf(start), plainDateOf(Math.max(start, end - 1)), style);
}

/** The hour of a civil reading: "10:50", or to the second "10:50:07". */
export function formatClock(civil: CivilMs, precision: Precision = "minute"): string {
	const { hour, minute, second } = civilReading(civil);
	const clock = clockWords(hour, minute);
	return precision === "second" ? `${clock}:${String(second).padStart(2, "0")}` : clock;
}

/** The hour of an instant with its seconds where they are stated: "23:59:59"; with its offset "01:30 (UTC+1)". */
function instantClock(when: When, { offset = false }: WhenStyle): string {
	const clock = formatClock(when.core.start ?? 0, when.precision);
	return offset ? `${clock} (${offsetWords(offsetOf(when))})` : clock;
}

/** The offset that an instant is printed in, in minutes east of UTC. */
function offsetOf(when: When): number {
	return ((when.core.start ?? 0) - (when.instant ?? 0)) / MINUTE_MS;
}

/** The value for `<time datetime>` (HTML: years from 0001), or undefined where it would say more than is known. */
export function machineDate(when: When): string | undefined {
	if (when.kind !== "instant" && when.kind !== "date") return undefined;
	const hedged = when.uncertain || when.approximate || when.unspecified || when.precision === "season";
	return hedged || when.text.startsWith("-") || when.text.startsWith("0000") ? undefined : when.text;
}

function words(when: When, style: WhenStyle): string {
	switch (when.kind) {
		case "instant":
			return instantWords(when, style, false);
		case "date": {
			const part = partOf(when.text, 0, when.text.length);
			return part === null ? coreWords(when, style) : hedged(partWords(part, style), part);
		}
		case "interval":
			return intervalWords(when, style);
		case "one-of":
			return formatOneOf(when.text, style) ?? coreWords(when, style);
	}
}

function instantWords(when: When, style: WhenStyle, about: boolean): string {
	return `${dayWords(plainDateOf(when.core.start ?? 0), style)}, ${about ? "about " : ""}${instantClock(when, style)}`;
}

/** Each end at its own precision and with its own hedges, which a `When` holds in its text alone. */
function intervalWords(when: When, style: DayStyle): string {
	const slash = when.text.indexOf("/");
	const from = when.startEdge === "closed" ? partOf(when.text, 0, slash) : null;
	const to = when.endEdge === "closed" ? partOf(when.text, slash + 1, when.text.length) : null;
	if (from !== null && to !== null) return closedWords(from, to, style);
	if (from !== null) {
		const start = hedged(partWords(from, style), from);
		return when.endEdge === "open" ? `from ${start} on` : `${start} – unknown`;
	}
	if (to !== null) {
		const end = hedged(partWords(to, style), to);
		return when.startEdge === "open" ? `until ${end}` : `unknown – ${end}`;
	}
	return coreWords(when, style);
}

/** Where only one end is approximate, each is spelled whole: a shared month or year would blur which one is meant. */
function aboutRange(from: DatePart, to: DatePart, style: DayStyle): string {
	if (from.approximate === to.approximate) return hedged(rangeWords(from, to, style), { ...from, uncertain: false });
	const about = (part: DatePart) => (part.approximate ? "about " : "") + partWords(part, style);
	return rangeOf(about(from), about(to));
}

function rangeWords(from: DatePart, to: DatePart, style: DayStyle): string {
	return sharedRangeWords(from, to, style) ?? rangeOf(partWords(from, style), partWords(to, style));
}

function closedWords(from: DatePart, to: DatePart, style: DayStyle): string {
	if (from.approximate === to.approximate && from.uncertain === to.uncertain) {
		return hedged(rangeWords(from, to, style), from);
	}
	const doubt = from.uncertain && to.uncertain ? ", uncertain" : from.uncertain ? ", start uncertain" : "";
	const endDoubt = to.uncertain && !from.uncertain ? ", end uncertain" : "";
	return `${aboutRange(from, to, style)}${doubt}${endDoubt}`;
}

function hedged(text: string, part: { readonly approximate: boolean; readonly uncertain: boolean }): string {
	return `${part.approximate ? "about " : ""}${text}${part.uncertain ? ", uncertain" : ""}`;
}

function partOf(text: string, from: number, to: number): DatePart | null {
	const read = readDate(text, from, to, { qualifier: true, unspecified: true, season: true });
	return read.ok ? read.value : null;
}

/** For a value whose text is not its own, such as one made by an importer: the days of its core. */
function coreWords(when: When, style: DayStyle): string {
	const { start, end } = when.core;
	if (start === null && end === null) return "date not known";
	if (start === null) return `until ${dayWords(plainDateOf((end ?? 0) - DAY_MS), style)}`;
	return end === null ? `from ${dayWords(plainDateOf(start), style)} on` : formatSpan(start, end, style);
}
