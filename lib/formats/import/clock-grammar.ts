export type Clock = { readonly hour: number; readonly minute: number; readonly second: number | null };

export type ReadClock =
	| { readonly ok: true; readonly clock: Clock }
	| { readonly ok: false; readonly expected: string };

const CLOCK = /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?\s*([ap])?(?:\.?m\.?)?$/i;
/** An hour with something of letters after it. */
const ZONED = /^\d{1,2}[:.]\d{2}.*[a-z]{2,}\)?$/i;
const ZONE_WORDS =
	" (an offset may follow the hour of a day such as 2024-04-11; abbreviations such as EST mean several)";
const COMPACT = /^(\d{1,2})(\d{2})$/;

/**
 * An hour as people write it: `13:30`, `9:45am`, `9:05 p.m.`, `9.30`, `12:00 AM`, `9am`, `1330`. 24:00, minute 61, 13 PM and
 * an hour with a zone are refused: nothing is rolled over or dropped.
 */
export function readClock(written: string): ReadClock {
	const text = written.trim();
	const compact = COMPACT.exec(text);
	const found = compact ?? CLOCK.exec(text);
	if (found === null) {
		const zone = ZONED.test(text) ? ZONE_WORDS : "";
		return refused(`an hour such as 13:30 or 1:30 pm, without a zone${zone}`);
	}
	const [, hours = "", minutes, seconds, half] = found;
	if (compact === null && minutes === undefined && half === undefined) {
		return refused("minutes after the hour, such as 13:30");
	}
	const hour = Number(hours);
	const minute = Number(minutes ?? 0);
	const second = compact === null && seconds !== undefined ? Number(seconds) : null;
	if (minute > 59) return refused(`minutes from 00 to 59 (it says ${minute})`);
	if (second !== null && second > 59) return refused(`seconds from 00 to 59 (it says ${second})`);
	if (compact === null && half !== undefined) {
		if (!/m\.?$/i.test(text)) return refused("am or pm after the hour");
		if (hour < 1 || hour > 12) return refused(`an hour from 1 to 12 before am or pm (it says ${hour})`);
		return { ok: true, clock: { hour: (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0), minute, second } };
	}
	if (compact === null && /m\.?$/i.test(text)) return refused("am or pm after the hour");
	const midnight = hour === 24 && minute === 0 ? "; midnight is 00:00 of the next day" : "";
	if (hour > 23) return refused(`an hour of at most 23:59 (it says ${hour}${midnight})`);
	return { ok: true, clock: { hour, minute, second } };
}

function refused(expected: string): ReadClock {
	return { ok: false, expected };
}
