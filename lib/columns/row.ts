import type { Cite, DossierEvent, Status } from "../dossier/dossier";
import { shortTitle } from "../dossier/short-title";
import { dayNumber, parsePlainDate } from "../time/plain-date";
import { scanWhen } from "../time/scan-when";
import type { When } from "../time/when";
import { type ColumnDate, columnDate } from "./date-column";

/** What columns hold of one event. */
export type Row = {
	readonly id: string;
	readonly title: string;
	/** Sentences, a line each. */
	readonly summary: string;
	readonly note: string;
	readonly place: string;
	/** "" where it is `shortTitle` of the title. */
	readonly short: string;
	readonly kind: string;
	readonly zone: string;
	/** Places in the list of topics, the leading one first. */
	readonly topics: readonly number[];
	readonly rank: number;
	readonly status: Status;
	/** A day number. */
	readonly known: number;
	readonly when: ColumnDate;
	readonly until: ColumnDate | null;
};

/** What a plain event may have, and its history's entry. */
export const EVENT_FIELDS: ReadonlySet<string> = new Set(
	"id title short summary kind rank when until timeZone place actors topics history".split(" "),
);
export const ENTRY_FIELDS: ReadonlySet<string> = new Set(["on", "status", "note", "cites"]);
/** Half a character, which a column of UTF-8 cannot hold. */
const LONE = /\p{Cs}/u;

/**
 * An event as a row of columns that rest on `cites`; null where it holds what columns do not.
 * @param slots the place of each topic in the dossier's list
 */
export function plainRow(event: DossierEvent, cites: readonly Cite[], slots: ReadonlyMap<string, number>): Row | null {
	const [entry, ...others] = event.history;
	if (entry === undefined || others.length > 0 || event.actors.length > 0) return null;
	if (!hasOnly(event, EVENT_FIELDS) || !hasOnly(entry, ENTRY_FIELDS) || !sameCites(entry.cites, cites)) return null;
	const known = parsePlainDate(entry.on);
	const dates = plainDates(event);
	const { title, summary, note = "", place = "", short } = { ...event, note: entry.note };
	if (!known.ok || dates === null || (note === "") !== (entry.note === undefined)) return null;
	if ((place === "") !== (event.place === undefined)) return null;
	if (!summary.every((sentence) => isLine(sentence.text) && sameCites(sentence.cites, cites))) return null;
	const topics = event.topics.map((id) => slots.get(id) ?? -1);
	if (topics.includes(-1)) return null;
	const row = {
		...{ id: event.id, title, note, place, short: short === shortTitle(title) ? "" : short },
		...{ summary: summary.map(({ text }) => text).join("\n"), kind: event.kind, zone: event.timeZone },
		...{ topics, rank: event.rank, status: entry.status, known: dayNumber(known.value), ...dates },
	};
	return [row.title, row.summary, note, place, row.short].some((text) => LONE.test(text)) ? null : row;
}

export type PlainDates = Pick<Row, "when" | "until">;

/** The dates of an event, an interval of two days as its two dates; null where they are not plain. */
export function plainDates({ when, until }: Pick<DossierEvent, "when" | "until">): PlainDates | null {
	if (when.kind !== "interval")
		return until === undefined ? datesIn(when) : isTimed(when, until) ? datesIn(when, until) : null;
	const [from, to, ...more] = when.text.split("/").map(scanWhen);
	if (until !== undefined || more.length > 0 || from?.kind !== "when" || to?.kind !== "when") return null;
	return datesIn(from.value, to.value);
}

function datesIn(from: When, to?: When): PlainDates | null {
	const when = columnDate(from);
	const until = to === undefined ? null : columnDate(to);
	return when === null || (to !== undefined && until === null) ? null : { when, until };
}

/** Two hours stay two; of two dates the interval is made. */
function isTimed(when: When, until: When): boolean {
	return when.kind === "instant" && until.kind === "instant";
}

function hasOnly(record: object, fields: ReadonlySet<string>): boolean {
	for (const field in record) if (!fields.has(field)) return false;
	return true;
}

function sameCites(a: readonly Cite[], b: readonly Cite[]): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Something that is one line among others. */
function isLine(text: string): boolean {
	return text !== "" && !text.includes("\n");
}
