import { toInstant } from "../../time/instant";
import { civilMs, civilReading, MINUTE_MS } from "../../time/plain-date";
import { scanWhen } from "../../time/scan-when";
import type { Instant, When } from "../../time/when";
import { civilOf, instantOf, offsetMinutes } from "../../time/zone";
import { type Civil, civilText } from "./date-grammar";

export type ClockInZone =
	| { readonly kind: "once" | "twice"; readonly when: When }
	| { readonly kind: "problem"; readonly message: string };

/** A wall clock of a zone → its instant, with the offset that the zone then had. */
export function clockInZone(civil: Civil, timeZone: string): ClockInZone {
	if (civil.year < 0) return { kind: "problem", message: "hours are not read before the year 0." };
	const wall = civilMs(civil);
	const instant = instantOf(wall, timeZone);
	if (civilOf(instant, timeZone) !== wall) {
		return { kind: "problem", message: `the clock of ${timeZone} never showed this hour: it was put forward then.` };
	}
	const minutes = (wall - instant) / MINUTE_MS;
	if (!Number.isInteger(minutes)) {
		const message = `${timeZone} then kept local mean time, which has no offset in whole minutes; give the day alone.`;
		return { kind: "problem", message };
	}
	const read = scanWhen(`${civilText(civil)}${offsetText(minutes)}`);
	if (read.kind !== "when") return { kind: "problem", message: "the hour cannot be kept with its offset." };
	return { kind: shownAgain(instant, wall, timeZone) ? "twice" : "once", when: read.value };
}

const HOURS = [0.5, 1, 2];

/** Whether the wall clock shows the same reading once more, within the two hours by which clocks are put back. */
function shownAgain(instant: number, wall: number, timeZone: string): boolean {
	if (
		offsetMinutes(toInstant(instant), timeZone) === offsetMinutes(toInstant(instant + 3 * 60 * MINUTE_MS), timeZone)
	) {
		return false;
	}
	return HOURS.some((hours) => civilOf(toInstant(instant + hours * 60 * MINUTE_MS), timeZone) === wall);
}

/**
 * A zone whose clock has the offset of an instant: the one that is known, where it fits; else one that is nothing but this
 * offset, since an offset tells no place. The zone names of tz count the other way: UTC+9 is Etc/GMT-9.
 */
export function zoneOfOffset(when: When, known: string | null): string | undefined {
	if (when.instant === undefined || when.core.start === null) return undefined;
	const minutes = (when.core.start - when.instant) / MINUTE_MS;
	if (known !== null && offsetMinutes(when.instant, known) === minutes) return known;
	return zoneOfMinutes(minutes);
}

/** The zone that is nothing but an offset, in minutes east of UTC; undefined where tz has none of that offset. */
export function zoneOfMinutes(minutes: number): string | undefined {
	if (minutes === 0) return "Etc/UTC";
	const fixed = minutes % 60 === 0 ? `Etc/GMT${minutes < 0 ? "+" : "-"}${Math.abs(minutes / 60)}` : null;
	if (fixed !== null && minutes >= -720 && minutes <= 840) return fixed;
	return undefined;
}

/** An instant as the wall clock of a zone shows it, with its offset; null where that cannot be written. */
export function whenInZone(instant: Instant, timeZone: string, hasSeconds: boolean): When | null {
	const wall = civilOf(instant, timeZone);
	const minutes = (wall - instant) / MINUTE_MS;
	const reading = civilReading(wall);
	if (!Number.isInteger(minutes) || reading.year < 0) return null;
	const read = scanWhen(`${civilText({ ...reading, hasSeconds, fraction: false })}${offsetText(minutes)}`);
	return read.kind === "when" ? read.value : null;
}

/** The same instant on the clock of UTC: for an offset that no zone of tz is named after, such as +05:30. */
export function onUtcClock(when: When): When {
	if (when.instant === undefined) return when;
	return whenInZone(when.instant, "Etc/UTC", when.precision === "second") ?? when;
}

/** What people call a zone that is nothing but an offset: "UTC+9". Of another zone, null. */
export function offsetZoneTitle(timeZone: string): string | null {
	if (timeZone === "Etc/UTC") return "UTC";
	const found = /^Etc\/GMT([+-])(\d{1,2})$/.exec(timeZone);
	return found === null ? null : `UTC${found[1] === "+" ? "−" : "+"}${found[2]}`;
}

function offsetText(minutes: number): string {
	if (minutes === 0) return "Z";
	const whole = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}
