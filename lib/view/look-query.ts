import type { Lookup } from "../dossier/lookup";
import type { CivilMs } from "../time/when";
import { LANE_CHOICES } from "../timeline/lane-by";
import { NO_FILTER } from "./filter";
import { decodeChoices, encodeFilter, isFilterGroup, withChoices } from "./filter-address";
import { decodeEnd, decodeMoment, encodeEnd, encodeMoment } from "./moment-text";
import { DEFAULT_LANES, type Look, type ViewSpan } from "./view";

/** Longer queries than this are not ours. */
const MAX_QUERY = 2000;

/** How everything is looked at where the query says nothing. */
export const DEFAULT_LOOK: Look = { span: null, clock: null, lanes: DEFAULT_LANES, filter: NO_FILTER };

/** The query of a look, with its question mark, or "" where all is default. */
export function encodeQuery({ span, clock, lanes, filter }: Look, lookup: Lookup): string {
	const parts: string[] = [];
	if (span !== null) parts.push(`from=${encodeMoment(span.from)}`, `to=${encodeEnd(span.to)}`);
	if (clock !== null && clock !== lookup.dossier.timeZone) parts.push(`tz=${clock}`);
	if (lanes !== DEFAULT_LANES) parts.push(`lanes=${lanes}`);
	parts.push(...encodeFilter(filter, lookup));
	return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

export type DecodedQuery = {
	readonly look: Look;
	/** Parts that were unknown or broken, and were dropped. */
	readonly dropped: number;
};

/** Never throws; what is unknown, broken or said twice is dropped and counted. With or without its question mark. */
export function decodeQuery(query: string, lookup: Lookup): DecodedQuery {
	if (query.length > MAX_QUERY) return { look: DEFAULT_LOOK, dropped: 1 };
	let look: Look = DEFAULT_LOOK;
	let dropped = 0;
	let from: CivilMs | null = null;
	let to: CivilMs | null = null;
	const seen = new Set<string>();
	for (const part of query.replace(/^\?/, "").split("&")) {
		if (part === "") continue;
		const cut = part.indexOf("=");
		const key = cut < 0 ? part : part.slice(0, cut);
		const value = cut < 0 ? "" : part.slice(cut + 1);
		if (seen.has(key)) dropped += 1;
		else if (key === "from") from = decodeMoment(value);
		else if (key === "to") to = decodeEnd(value);
		else {
			const read = decodePart(look, key, value, lookup);
			look = read.look;
			dropped += read.dropped;
		}
		seen.add(key);
	}
	const span = spanBetween(from, to);
	if (span === null && (seen.has("from") || seen.has("to"))) dropped += 1;
	return { look: { ...look, span }, dropped };
}

function decodePart(look: Look, key: string, value: string, lookup: Lookup): DecodedQuery {
	if (key === "tz") {
		const clock = decodeClock(value, lookup);
		if (clock === null) return { look, dropped: 1 };
		return { look: { ...look, clock: clock === lookup.dossier.timeZone ? null : clock }, dropped: 0 };
	}
	if (key === "lanes") {
		const lanes = LANE_CHOICES.find((choice) => choice === value);
		return lanes === undefined ? { look, dropped: 1 } : { look: { ...look, lanes }, dropped: 0 };
	}
	if (isFilterGroup(key)) {
		const { choices, dropped } = decodeChoices(key, value, lookup);
		return { look: { ...look, filter: withChoices(look.filter, key, choices) }, dropped: dropped ? 1 : 0 };
	}
	return { look, dropped: 1 };
}

function spanBetween(from: CivilMs | null, to: CivilMs | null): ViewSpan | null {
	return from !== null && to !== null && from < to ? { from, to } : null;
}

function decodeClock(value: string, lookup: Lookup): string | null {
	const name = value.replaceAll("%2F", "/").replaceAll("%2f", "/");
	return lookup.dossier.zones.find((zone) => zone.timeZone === name)?.timeZone ?? null;
}
