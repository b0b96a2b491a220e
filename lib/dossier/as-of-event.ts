import { civilMs, parsePlainDate } from "../time/plain-date";
import type { When } from "../time/when";
import { accountsAsOf, borneSentences, kept, mapped, withhold } from "./as-of-statement";
import type { DossierEvent, HistoryEntry } from "./dossier";
import type { Later } from "./known-from";
import { byDay, newest } from "./newest";

/**
 * An event as it was known: its standing entries, the time that stood with them, what links to things then known. Null
 * where no entry stands. The event itself where all of it was known.
 */
export function eventAsOf(event: DossierEvent, day: string, later: Later): DossierEvent | null {
	const standing = kept(event.history, ({ on }) => on <= day);
	if (standing.length === 0) return null;
	const dated = standing === event.history ? event : { ...placed(timed(event, standing), standing), history: standing };
	const history = mapped(dated.history, (entry) => entryAsOf(entry, later));
	const wasHeld = standing.some(({ status }) => status === "held");
	const summary = wasHeld ? borneSentences(event.summary, later) : NONE;
	const accounts = event.accounts === undefined ? undefined : accountsAsOf(event.accounts, later);
	const related =
		event.related === undefined ? undefined : kept(event.related, (link) => !later.events.has(link.event));
	const isSame =
		history === event.history &&
		(summary === event.summary || event.summary.length === 0) &&
		accounts === event.accounts &&
		related === event.related;
	if (isSame) return event;
	const { accounts: _accounts, related: _related, ...rest } = dated;
	return {
		...rest,
		history,
		summary,
		...(accounts !== undefined && accounts.length > 0 && { accounts }),
		...(related !== undefined && related.length > 0 && { related }),
	};
}

/** The event as it stood just before its newest state: without the entries that tell of that. null where nothing stood. */
export function stoodBefore(event: DossierEvent): DossierEvent | null {
	const entries = byDay(event.history);
	const last = entries.findLastIndex(({ status }) => status !== entries.at(-1)?.status);
	const history = entries.slice(0, last + 1);
	return history.length === 0 ? null : { ...timed(event, history), history };
}

const NONE: DossierEvent["summary"] = [];

function entryAsOf(entry: HistoryEntry, later: Later): HistoryEntry {
	const cited = withhold(entry, later);
	if (cited.event === undefined || !later.events.has(cited.event)) return cited;
	const { event: _event, ...rest } = cited;
	return rest;
}

/**
 * The event with the time that the standing entries give, where others followed: that of the newest which says one. Its
 * own `when`, with its end and what is reckoned of it, is what is known now; it stood then only if no entry ever said
 * another. Where a later entry was the first to give a time, all that is left is that it was told of on its first day.
 */
function timed(event: DossierEvent, standing: readonly HistoryEntry[]): DossierEvent {
	const when = newest(standing.filter((entry) => entry.when !== undefined))?.when;
	if (when === undefined && event.history.every((entry) => entry.when === undefined)) return event;
	const { until: _until, approximate: _approximate, ...rest } = event;
	return { ...rest, when: when ?? untold(event) };
}

/** The event with the place that the standing entries give; its own stood then only if no entry was the first to name one. */
function placed(event: DossierEvent, standing: readonly HistoryEntry[]): DossierEvent {
	if (event.history.every((entry) => entry.place === undefined)) return event;
	const place = newest(standing.filter((entry) => entry.place !== undefined))?.place;
	const { place: _place, ...rest } = event;
	return place === undefined ? rest : { ...rest, place };
}

/** EDTF `2024-04-03/`, from the day on which a plan was first told and unknown till when; of what was held, `/2024-04-03`. */
function untold({ history, when }: DossierEvent): When {
	const first = history.reduce<HistoryEntry | undefined>((a, b) => (a === undefined || b.on < a.on ? b : a), undefined);
	const parsed = parsePlainDate(first?.on ?? "");
	if (first === undefined || !parsed.ok) return when;
	const held = first.status === "held";
	const start = civilMs(parsed.value);
	const bounds = held ? { start: null, end: start + 86_400_000 } : { start, end: null };
	return {
		text: held ? `/${first.on}` : `${first.on}/`,
		kind: "interval",
		precision: "day",
		core: bounds,
		bounds,
		startEdge: held ? "unknown" : "closed",
		endEdge: held ? "closed" : "unknown",
		uncertain: false,
		approximate: false,
		unspecified: false,
	};
}
