import type { Lookup } from "../dossier/lookup";
import { isVersionMark } from "../dossier/mark-text";
import { parsePlainDate } from "../time/plain-date";
import type { CivilMs } from "../time/when";
import { LANE_CHOICES } from "../timeline/lane-by";
import { NO_FILTER } from "./filter";
import { decodeChoices, encodeFilter, isFilterGroup, withChoices } from "./filter-address";
import { decodeEnd, decodeMoment, encodeEnd, encodeMoment } from "./moment-text";
import { decodeSearch, encodeSearch } from "./search-text";
import { carriesMark, type Subject, type Tab } from "./subject";
import { decodeTab } from "./tab-text";
import { DEFAULT_LANES, type Look, type ViewSpan } from "./view";

/** Longer queries than this are not ours: hosts refuse them. Filters by a hundred actors, or a search in Japanese, are. */
const MAX_QUERY = 8000;

/** How everything is looked at where the query says nothing. */
export const DEFAULT_LOOK: Look = {
	span: null,
	clock: null,
	asOf: null,
	between: { since: null, until: null },
	lanes: DEFAULT_LANES,
	table: false,
	filter: NO_FILTER,
	search: null,
};

/** What `show` may say. */
const TABLE = "table";

/** What a query says beside the look: the tab that stands beside the subject, and the subject's version mark. */
type Beside = { readonly tab?: string | null; readonly mark?: string | null };

/** The query of a look, with its question mark, or "" where all is default; with what stands beside it where that is given. */
export function encodeQuery(
	{ span, clock, asOf, between, lanes, table, filter, search }: Look,
	lookup: Lookup,
	{ tab = null, mark = null }: Beside = {},
): string {
	const parts: string[] = [];
	if (mark !== null) parts.push(`v=${mark}`);
	if (tab !== null) parts.push(`tab=${tab}`);
	if (span !== null) parts.push(`from=${encodeMoment(span.from)}`, `to=${encodeEnd(span.to)}`);
	if (asOf !== null) parts.push(`asof=${asOf}`);
	if (between.since !== null) parts.push(`since=${between.since}`);
	if (between.until !== null) parts.push(`until=${between.until}`);
	if (clock !== null && clock !== lookup.dossier.timeZone) parts.push(`tz=${clock}`);
	if (lanes !== DEFAULT_LANES) parts.push(`lanes=${lanes}`);
	if (table) parts.push(`show=${TABLE}`);
	parts.push(...encodeFilter(filter, lookup));
	if (search !== null) parts.push(`q=${encodeSearch(search)}`);
	return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The query of a day of knowledge alone, "" for the latest: what a link says that may be opened where there is no view of ours. */
export function dayQuery(asOf: string | null): string {
	return asOf === null ? "" : `?asof=${asOf}`;
}

export type DecodedQuery = {
	/** The tab that stands beside the subject, where the query names another than its own. */
	readonly tab: Tab | null;
	/** The version mark, where the subject is of a kind that carries one and the mark is one of ours. */
	readonly mark: string | null;
	readonly look: Look;
	/** Parts that were unknown or broken, and were dropped. */
	readonly dropped: number;
};

/** Never throws. `subject` is what the path names. What is unknown, broken or said twice is dropped and counted. With or without its question mark. */
export function decodeQuery(query: string, subject: Subject, lookup: Lookup): DecodedQuery {
	if (query.length > MAX_QUERY) return { tab: null, mark: null, look: DEFAULT_LOOK, dropped: 1 };
	let tab: Tab | null = null;
	let mark: string | null = null;
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
		else if (key === "tab") {
			tab = decodeTab(value, subject, lookup);
			if (tab === null) dropped += 1;
		} else if (key === "v") {
			mark = carriesMark(subject) && isVersionMark(value) ? value : null;
			if (mark === null) dropped += 1;
		} else {
			const read = decodePart(look, key, value, lookup);
			look = read.look;
			dropped += read.dropped;
		}
		seen.add(key);
	}
	const span = spanBetween(from, to);
	if (span === null && (seen.has("from") || seen.has("to"))) dropped += 1;
	return { tab, mark, look: { ...look, span }, dropped };
}

type DecodedPart = Pick<DecodedQuery, "look" | "dropped">;

function decodePart(look: Look, key: string, value: string, lookup: Lookup): DecodedPart {
	if (key === "tz") {
		const clock = decodeClock(value, lookup);
		if (clock === null) return { look, dropped: 1 };
		return { look: { ...look, clock: clock === lookup.dossier.timeZone ? null : clock }, dropped: 0 };
	}
	if (key === "asof") {
		const day = parsePlainDate(value).ok ? value : null;
		return day === null ? { look, dropped: 1 } : { look: { ...look, asOf: earlier(day, lookup) }, dropped: 0 };
	}
	if (key === "since" || key === "until") {
		if (!parsePlainDate(value).ok) return { look, dropped: 1 };
		// Up to the latest is what is told anyway; after the latest is nothing, not what came since the last visit.
		const day = earlier(value, lookup) ?? (key === "since" ? lookup.dossier.updated : null);
		return { look: { ...look, between: { ...look.between, [key]: day } }, dropped: 0 };
	}
	if (key === "lanes") {
		const lanes = LANE_CHOICES.find((choice) => choice === value);
		return lanes === undefined ? { look, dropped: 1 } : { look: { ...look, lanes }, dropped: 0 };
	}
	if (key === "q") {
		const search = decodeSearch(value);
		return search === null ? { look, dropped: 1 } : { look: { ...look, search }, dropped: 0 };
	}
	if (key === "show") return value === TABLE ? { look: { ...look, table: true }, dropped: 0 } : { look, dropped: 1 };
	if (isFilterGroup(key)) {
		const { choices, dropped } = decodeChoices(key, value, lookup);
		return { look: { ...look, filter: withChoices(look.filter, key, choices) }, dropped: dropped ? 1 : 0 };
	}
	return { look, dropped: 1 };
}

/** A day as of which less is known than today; null for one as of which the dossier is itself. */
export function earlier(day: string, { dossier }: Lookup): string | null {
	return day < dossier.updated ? day : null;
}

function spanBetween(from: CivilMs | null, to: CivilMs | null): ViewSpan | null {
	return from !== null && to !== null && from < to ? { from, to } : null;
}

function decodeClock(value: string, lookup: Lookup): string | null {
	const name = value.replaceAll("%2F", "/").replaceAll("%2f", "/");
	return lookup.dossier.zones.find((zone) => zone.timeZone === name)?.timeZone ?? null;
}
