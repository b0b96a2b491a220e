import type { Lookup } from "../dossier/lookup";
import { civilReading } from "../time/plain-date";
import { scanWhen } from "../time/scan-when";
import type { CivilMs } from "../time/when";
import { LANE_CHOICES, type LaneBy } from "../timeline/lane-by";
import { DOSSIER, resolveSubject, SEGMENTS, type Subject, type ThingKind, tabOf } from "./subject";
import { DEFAULT_LANES, type View, type ViewSpan } from "./view";

/**
 * The address is the view's serial form (design §4): the path names the subject, the query holds how it is looked at,
 * only what differs from the default. Decoding is total: what is unknown or broken is dropped and counted, never echoed.
 */

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Longer addresses than this are not ours. */
const MAX_QUERY = 2000;

export type Decoded = {
	readonly view: View;
	/** Parts that were unknown or broken, and were dropped. */
	readonly dropped: number;
	/** The path names nothing that the dossier has. */
	readonly missing: boolean;
};

/** `{kind: "event", id: "state-dinner"}` → "events/state-dinner/", relative to the dossier's own address. */
export function subjectPath(subject: Subject): string {
	switch (subject.kind) {
		case "dossier":
			return "";
		case "sources":
			return "sources/";
		default:
			return `${SEGMENTS[subject.kind]}/${subject.id}/`;
	}
}

/** The inverse of `subjectPath`; null for a path of another shape. Whether the thing exists is not asked. */
export function parseSubjectPath(path: string): Subject | null {
	const parts = path.split("/").filter((part) => part !== "");
	const [segment, id] = parts;
	if (segment === undefined) return DOSSIER;
	if (parts.length === 1) return segment === "sources" ? { kind: "sources" } : null;
	if (parts.length > 2 || id === undefined || !/^[a-z0-9-]{1,80}$/.test(id)) return null;
	for (const kind of Object.keys(SEGMENTS) as ThingKind[]) if (SEGMENTS[kind] === segment) return { kind, id };
	return null;
}

/** The view's query, with its question mark, or "" where all is default. */
export function encodeQuery(view: Pick<View, "span" | "clock" | "lanes">, lookup: Lookup): string {
	const parts: string[] = [];
	if (view.span !== null) {
		parts.push(`from=${encodeMoment(view.span.from)}`, `to=${encodeEnd(view.span.to)}`);
	}
	if (view.clock !== null && view.clock !== lookup.dossier.timeZone) parts.push(`tz=${view.clock}`);
	if (view.lanes !== DEFAULT_LANES) parts.push(`lanes=${view.lanes}`);
	return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Address relative to the dossier's own: path and query. */
export function encodeAddress(view: View, lookup: Lookup): string {
	return subjectPath(view.subject) + encodeQuery(view, lookup);
}

/** Never throws. `path` is relative to the dossier's own address; `query` with or without its question mark. */
export function decodeAddress(path: string, query: string, lookup: Lookup): Decoded {
	const named = parseSubjectPath(path);
	const subject = named === null ? null : resolveSubject(named, lookup);
	const { dropped, ...looked } = decodeQuery(query, lookup);
	const shown = subject ?? DOSSIER;
	return {
		view: { subject: shown, tab: tabOf(shown, lookup), ...looked },
		dropped,
		missing: subject === null,
	};
}

function decodeQuery(query: string, lookup: Lookup): Pick<View, "span" | "clock" | "lanes"> & { dropped: number } {
	if (query.length > MAX_QUERY) return { span: null, clock: null, lanes: DEFAULT_LANES, dropped: 1 };
	let dropped = 0;
	let from: CivilMs | null = null;
	let to: CivilMs | null = null;
	let clock: string | null = null;
	let lanes: LaneBy | null = DEFAULT_LANES;
	const seen = new Set<string>();
	for (const part of query.replace(/^\?/, "").split("&")) {
		if (part === "") continue;
		const cut = part.indexOf("=");
		const key = cut < 0 ? part : part.slice(0, cut);
		const value = cut < 0 ? "" : part.slice(cut + 1);
		const repeated = seen.has(key);
		seen.add(key);
		if (key === "from" && !repeated) from = decodeMoment(value);
		else if (key === "to" && !repeated) to = decodeEnd(value);
		else if (key === "tz" && !repeated) {
			clock = decodeClock(value, lookup);
			if (clock === null) dropped += 1;
		} else if (key === "lanes" && !repeated) {
			lanes = LANE_CHOICES.find((choice) => choice === value) ?? null;
			if (lanes === null) dropped += 1;
		} else dropped += 1;
	}
	const span = spanBetween(from, to);
	if (span === null && (seen.has("from") || seen.has("to"))) dropped += 1;
	return { span, clock: clock === lookup.dossier.timeZone ? null : clock, lanes: lanes ?? DEFAULT_LANES, dropped };
}

function spanBetween(from: CivilMs | null, to: CivilMs | null): ViewSpan | null {
	return from !== null && to !== null && from < to ? { from, to } : null;
}

function decodeClock(value: string, lookup: Lookup): string | null {
	const name = value.replaceAll("%2F", "/").replaceAll("%2f", "/");
	return lookup.dossier.zones.find((zone) => zone.timeZone === name)?.timeZone ?? null;
}

/** Midnight → "2024-04-07"; any other minute → "2024-04-07T10:30". */
function encodeMoment(civil: CivilMs): string {
	const iso = isoMinute(Math.floor(civil / MINUTE) * MINUTE);
	return iso.endsWith("T00:00") ? iso.slice(0, -6) : iso;
}

/** The end of a day is written as that day: the reader's "to 12 April" includes the 12th. */
function encodeEnd(civil: CivilMs): string {
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

function decodeMoment(value: string): CivilMs | null {
	const cut = value.indexOf("T");
	const day = decodeDay(cut < 0 ? value : value.slice(0, cut));
	if (day === null || cut < 0) return day;
	const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value.slice(cut + 1).replace(/%3A/i, ":"));
	return time === null ? null : day + (Number(time[1]) * 60 + Number(time[2])) * MINUTE;
}

function decodeEnd(value: string): CivilMs | null {
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
