import type { Instant } from "./when";
import { offsetMinutes } from "./zone";

/** Names in use that `Intl` does not give in American English, by zone and offset in minutes. */
const NAMES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	"Asia/Tokyo": { 540: "JST" },
	"Asia/Manila": { 480: "PHT" },
	"Asia/Seoul": { 540: "KST" },
	"Asia/Kolkata": { 330: "IST" },
	"Australia/Sydney": { 600: "AEST", 660: "AEDT" },
	"Europe/London": { 0: "GMT", 60: "BST" },
	"Europe/Paris": { 60: "CET", 120: "CEST" },
	"Europe/Berlin": { 60: "CET", 120: "CEST" },
	"Europe/Brussels": { 60: "CET", 120: "CEST" },
};

const namers = new Map<string, Intl.DateTimeFormat>();

function namerOf(timeZone: string): Intl.DateTimeFormat {
	const kept = namers.get(timeZone);
	if (kept !== undefined) return kept;
	const made = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" });
	namers.set(timeZone, made);
	return made;
}

/** The short name of a zone's clock at an instant: "EDT", "JST", "PHT"; "UTC+8" where it has none. */
export function zoneAbbreviation(instant: Instant, timeZone: string): string {
	const offset = offsetMinutes(instant, timeZone);
	const named = NAMES[timeZone]?.[offset];
	if (named !== undefined) return named;
	const given = namerOf(timeZone)
		.formatToParts(instant)
		.find(({ type }) => type === "timeZoneName")?.value;
	return given !== undefined && /^[A-Z]{3,5}$/.test(given) && given !== "GMT" ? given : formatOffset(offset);
}

/** `330` → "UTC+5:30", `0` → "UTC"; seconds of old local mean times are rounded to the minute. */
export function formatOffset(minutes: number): string {
	const rounded = Math.round(Math.abs(minutes));
	if (rounded === 0) return "UTC";
	const rest = rounded % 60;
	const sign = minutes < 0 ? "-" : "+";
	return `UTC${sign}${Math.floor(rounded / 60)}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
