import { civilReading } from "../time/plain-date";
import { scanWhen } from "../time/scan-when";
import type { CivilMs } from "../time/when";

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Midnight → "2024-04-07"; any other minute → "2024-04-07T10:30". */
export function encodeMoment(civil: CivilMs): string {
	const iso = isoMinute(Math.floor(civil / MINUTE) * MINUTE);
	return iso.endsWith("T00:00") ? iso.slice(0, -6) : iso;
}

/** The end of a day is written as that day: the reader's "to 12 April" includes the 12th. */
export function encodeEnd(civil: CivilMs): string {
	const rounded = Math.ceil(civil / MINUTE) * MINUTE;
	return rounded % DAY === 0 ? isoMinute(rounded - DAY).slice(0, -6) : isoMinute(rounded);
}

function isoMinute(civil: CivilMs): string {
	const { year, month, day, hour, minute } = civilReading(civil);
	const date = `${year < 0 ? "-" : ""}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
	return `${date}T${pad(hour, 2)}:${pad(minute, 2)}`;
}

function pad(value: number, digits: number): string {
	return String(value).padStart(digits, "0");
}

/** The inverse; null for any other text. */
export function decodeMoment(value: string): CivilMs | null {
	const cut = value.indexOf("T");
	const day = decodeDay(cut < 0 ? value : value.slice(0, cut));
	if (day === null || cut < 0) return day;
	const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value.slice(cut + 1).replace(/%3A/i, ":"));
	return time === null ? null : day + (Number(time[1]) * 60 + Number(time[2])) * MINUTE;
}

/** The inverse of `encodeEnd`: a day means its end. */
export function decodeEnd(value: string): CivilMs | null {
	const civil = decodeMoment(value);
	return civil === null || value.includes("T") ? civil : civil + DAY;
}

/** A day of the years -9999 to 9999, as EDTF level 0 writes it. */
function decodeDay(value: string): CivilMs | null {
	const scanned = scanWhen(value);
	return scanned.kind === "when" && scanned.value.kind === "date" && scanned.value.precision === "day"
		? scanned.value.core.start
		: null;
}
