import { STATUSES } from "../columns/event-columns";
import { ENTRY_FIELDS, EVENT_FIELDS, type PlainDates, plainDates, type Row } from "../columns/row";
import { shortTitle } from "../dossier/short-title";
import { parseWhen } from "../time/parse-when";
import { dayNumber, parsePlainDate } from "../time/plain-date";
import { isTimeZone } from "../time/time-zone-name";

/** So many dates are remembered: they come again and again. */
const MOST_KEPT = 40_000;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 80;
const LONGEST_SHORT = 30;
const SENTENCE_FIELDS: ReadonlySet<string> = new Set(["text", "cites"]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the JSON of events as rows, by what the schema asks of an event, written out by hand: a million events would take
 * zod minutes. Null for an event that is not plain, as `plainRow` has it, and for whatever the schema would not take as it
 * stands; that is then asked to say so. Texts are taken for whole characters.
 * @param first the JSON of the event whose cites all have
 * @param slots the place of each topic in the dossier's list
 */
export function plainEventReader(first: unknown, slots: ReadonlyMap<string, number>): (json: unknown) => Row | null {
	const datesOf = datesReader();
	const dayOf = remembering(readDay);
	const slotsOf = slotsReader(slots);
	const written = JSON.stringify(citesIn(first));
	const isCited = (own: unknown) => JSON.stringify(own) === written;
	return (json) => {
		if (!isFields(json) || !hasOnly(json, EVENT_FIELDS)) return null;
		const { id, title, short, kind, rank, when, until, timeZone: zone, place, actors, topics } = json;
		if (typeof id !== "string" || id.length > LONGEST_SLUG || !SLUG.test(id)) return null;
		if (!isText(title) || !isShort(short) || !isText(kind)) return null;
		if ((rank !== 1 && rank !== 2 && rank !== 3) || typeof zone !== "string" || !isTimeZone(zone)) return null;
		if (place !== undefined && !isText(place)) return null;
		if (!Array.isArray(actors) || actors.length > 0) return null;
		if (typeof when !== "string" || (until !== undefined && typeof until !== "string")) return null;
		const dates = datesOf(until === undefined ? when : `${when} ${until}`);
		const [entry, ...later] = Array.isArray(json.history) ? json.history : [];
		if (dates === null || !isFields(entry) || later.length > 0 || !isCited(entry.cites)) return null;
		const { on, note } = entry;
		const status = STATUSES.find((each) => each === entry.status);
		const known = typeof on === "string" ? dayOf(on) : null;
		if (known === null || status === undefined || !hasOnly(entry, ENTRY_FIELDS)) return null;
		if (note !== undefined && !isText(note)) return null;
		const summary = linesOf(json.summary, isCited);
		const own = slotsOf(topics);
		if (summary === null || own === null) return null;
		// Spelled out: a spread would take longer than all the rest.
		return {
			id,
			title,
			summary,
			note: note ?? "",
			place: place ?? "",
			short: short === shortTitle(title) ? "" : short,
			kind,
			zone,
			topics: own,
			rank,
			status,
			known,
			when: dates.when,
			until: dates.until,
		};
	};
}

export function citesIn(json: unknown): unknown {
	const [entry] = isFields(json) && Array.isArray(json.history) ? json.history : [];
	return isFields(entry) ? entry.cites : undefined;
}

/** The sentences of a summary, a line each. */
function linesOf(json: unknown, isCited: (cites: unknown) => boolean): string | null {
	if (!Array.isArray(json)) return null;
	if (json.length === 0) return "";
	const lines: string[] = [];
	for (const sentence of json) {
		if (!isFields(sentence) || !hasOnly(sentence, SENTENCE_FIELDS) || !isCited(sentence.cites)) return null;
		if (!isText(sentence.text) || sentence.text.includes("\n")) return null;
		lines.push(sentence.text);
	}
	return lines.join("\n");
}

/** Lists of topics as lists of their places, those of one topic one and the same. */
function slotsReader(slots: ReadonlyMap<string, number>): (topics: unknown) => readonly number[] | null {
	const alone = new Map([...slots].map(([id, slot]): [string, readonly number[]] => [id, [slot]]));
	return (topics) => {
		if (!Array.isArray(topics)) return null;
		if (topics.length === 1) return alone.get(topics[0]) ?? null;
		const own = topics.map((id) => slots.get(id) ?? -1);
		return own.includes(-1) ? null : own;
	};
}

/** Reads the dates of events, which come again and again. */
export function datesReader(): (text: string) => PlainDates | null {
	return remembering(readDates);
}

/** The dates of an event, by the text of one or of two, with a blank between, which is in no date. */
function readDates(text: string): PlainDates | null {
	const [first = "", second] = text.split(" ");
	const when = parseWhen(first);
	const until = second === undefined ? null : parseWhen(second);
	if (!when.ok || until?.ok === false) return null;
	return plainDates(until === null ? { when: when.value } : { when: when.value, until: until.value });
}

function readDay(text: string): number | null {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parsePlainDate(text) : null;
	return day?.ok === true ? dayNumber(day.value) : null;
}

function hasOnly(record: Fields, fields: ReadonlySet<string>): boolean {
	for (const field in record) if (!fields.has(field)) return false;
	return true;
}

/** A label as short as the schema wants it. */
export function isShort(value: unknown): value is string {
	return isText(value) && value.length <= LONGEST_SHORT;
}

/** Something that the schema neither trims nor refuses. */
export function isText(value: unknown): value is string {
	return typeof value === "string" && value !== "" && value.trim() === value;
}

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
	const kept = new Map<string, T>();
	return (text) => {
		const known = kept.get(text);
		if (known !== undefined) return known;
		const made = read(text);
		if (kept.size < MOST_KEPT) kept.set(text, made);
		return made;
	};
}
