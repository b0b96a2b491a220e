import { toInstant } from "./instant";
import { civilMs, DAY_MS, MINUTE_MS } from "./plain-date";
import type { CivilMs, Instant } from "./when";

/** Wall clocks of IANA zones, through `Intl.DateTimeFormat` alone. All functions throw a RangeError on an unknown zone. */

/** The farthest that `Intl` reaches from 1970; beyond, the offset at that end is used. */
const REACH = 8.64e15;

const readers = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function readerOf(timeZone: string): Intl.DateTimeFormat {
	const kept = readers.get(timeZone);
	if (kept !== undefined) return kept;
	const made = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
		timeZone,
		hourCycle: "h23",
		era: "short",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric",
	});
	readers.set(timeZone, made);
	return made;
}

/** What the wall clock of the zone shows at an instant, as civil ms: 2024-04-10T14:50Z in Manila → 22:50. */
export function civilOf(instant: Instant, timeZone: string): CivilMs {
	return instant + offsetMs(instant, timeZone);
}

/** The zone's offset from UTC at an instant, in minutes east; local mean times have fractions of a minute. */
export function offsetMinutes(instant: Instant, timeZone: string): number {
	return offsetMs(instant, timeZone) / MINUTE_MS;
}

/** Offsets at the midnights of UTC that were asked for, by zone. */
const midnights = new Map<string, Map<number, number>>();
const FIXED = "Etc/";
/** Days kept for a zone; a dossier asks for a few thousand. */
const MOST_KEPT = 20_000;

/**
 * What the reader says costs more than all else of placing an event, so days are asked and not moments: a day that begins
 * and ends with one offset has it throughout, for no zone has gone there and back within a day.
 */
function offsetMs(instant: number, timeZone: string): number {
	// The zones of tz that are nothing but an offset have it at all times.
	if (timeZone.startsWith(FIXED)) return midnightOffset(0, timeZone);
	const day = Math.floor(instant / DAY_MS) * DAY_MS;
	const before = midnightOffset(day, timeZone);
	return before === midnightOffset(day + DAY_MS, timeZone) ? before : readOffset(instant, timeZone);
}

function midnightOffset(midnight: number, timeZone: string): number {
	const kept = midnights.get(timeZone) ?? new Map<number, number>();
	if (kept.size === 0 || kept.size > MOST_KEPT) {
		kept.clear();
		midnights.set(timeZone, kept);
	}
	const known = kept.get(midnight);
	if (known !== undefined) return known;
	const read = readOffset(midnight, timeZone);
	kept.set(midnight, read);
	return read;
}

function readOffset(instant: number, timeZone: string): number {
	// Offsets change on whole seconds, and the reader shows no smaller unit.
	const asked = Math.floor(Math.min(REACH, Math.max(-REACH, instant)) / 1000) * 1000;
	let year = 0;
	let beforeChrist = false;
	let month = 1;
	let day = 1;
	let hour = 0;
	let minute = 0;
	let second = 0;
	for (const { type, value } of readerOf(timeZone).formatToParts(asked)) {
		if (type === "year") year = Number(value);
		else if (type === "era") beforeChrist = value.startsWith("B");
		else if (type === "month") month = Number(value);
		else if (type === "day") day = Number(value);
		else if (type === "hour") hour = Number(value);
		else if (type === "minute") minute = Number(value);
		else if (type === "second") second = Number(value);
	}
	return civilMs({ year: beforeChrist ? 1 - year : year, month, day, hour, minute, second }) - asked;
}

/**
 * The instant at which the zone's wall clock shows a reading: the earlier one where the clock shows it twice, and the
 * moment of the jump where it never does (02:30 in a spring gap → 03:00; all of 30 December 2011 in Apia → the 31st).
 */
export function instantOf(civil: CivilMs, timeZone: string): Instant {
	const before = offsetMs(civil - DAY_MS, timeZone);
	const after = offsetMs(civil + DAY_MS, timeZone);
	const candidates = before >= after ? [civil - before, civil - after] : [civil - after, civil - before];
	for (const candidate of candidates) {
		if (candidate + offsetMs(candidate, timeZone) === civil) return toInstant(candidate);
	}
	return toInstant(jumpTo(civil, timeZone));
}

/** Whether the zone's wall clock shows a reading twice: in the hour that is gone through again when it is set back. */
export function isShownTwice(civil: CivilMs, timeZone: string): boolean {
	const before = offsetMs(civil - DAY_MS, timeZone);
	const after = offsetMs(civil + DAY_MS, timeZone);
	return before > after && [before, after].every((offset) => offsetMs(civil - offset, timeZone) === offset);
}

/** The first instant, to the second, from which the wall clock shows at least `civil`. */
function jumpTo(civil: CivilMs, timeZone: string): number {
	let low = Math.floor((civil - DAY_MS) / 1000);
	let high = Math.ceil((civil + DAY_MS) / 1000);
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (middle * 1000 + offsetMs(middle * 1000, timeZone) >= civil) high = middle;
		else low = middle;
	}
	return high * 1000;
}
