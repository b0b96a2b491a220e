import { dateReader } from "../../columns/date-bytes";
import type { EventColumns } from "../../columns/event-columns";
import { sameBytes } from "../../columns/same-bytes";
import type { ColumnWriter } from "../../columns/write-columns";
import { LIMITS } from "../../dossier/limits";
import { dayNumber, type PlainDate } from "../../time/plain-date";
import { endOfDay, knownDay } from "./event-history";
import { LONGEST_TITLE } from "./finish-draft";
import { KANA } from "./imported-dossier";
import { decoded, type JsonBytes, takeDigits, takeMark, takeNull, takeText } from "./json-bytes";
import { nameSlots } from "./name-slots";
import { isPlainText, isSlugBytes, stands } from "./plain-bytes";
import { type PlainSides, plainSides } from "./plain-sides";
import { writtenNote } from "./settle-sides";
import { textSlug } from "./text-slug";

/** Ids that had to be written as slugs: how many, the first, and at which byte the item with it begins. */
export type Slugged = { readonly count: number; readonly at: number; readonly id: string };

/** What is said of all items together. */
export type PlainMet = {
	/** The zones of the hours, the most frequent first. */
	readonly zones: readonly string[];
	/** Of topics, in the order in which they come. */
	readonly names: readonly string[];
	/** Whether an item has none. */
	readonly hasUngrouped: boolean;
	/** The last day, as a day number, on which anything became known. */
	readonly known: number;
	readonly hasKana: boolean;
	readonly slugged: Slugged | null;
	/** Null where an id stands twice. `ungrouped`: the place of the topic of what has none. */
	readonly columns: (topicIds: readonly string[], ungrouped: number) => EventColumns | null;
};

export type PlainRows = ReturnType<typeof plainRows>;

const [ID, TITLE, START, END, LANE, TOPIC] = [0, 1, 2, 3, 4, 5] as const;
const FIELDS = ["id", "title", "start", "end", "lane", "topic"].map((name) => new TextEncoder().encode(name));
const [OPEN, CLOSE, COMMA, COLON] = [0x7b, 0x7d, 0x2c, 0x3a] as const;
/** In the place of a topic, until all are known. */
const UNGROUPED_YET = 0xffff;

/** Reads items of a plain list one by one, and writes each as a row. */
export function plainRows(json: JsonBytes, writer: ColumnWriter, today: PlainDate) {
	const { bytes } = json;
	const dateOf = dateReader(bytes);
	const topics = nameSlots(bytes, isPlainText);
	const now = endOfDay(today);
	const thisDay = dayNumber(today);
	// Where each field of the item at hand stands between its quotes; nowhere: from 0 to 0.
	const froms = new Uint32Array(FIELDS.length);
	const tos = new Uint32Array(FIELDS.length);
	const isAscii = new Uint8Array(FIELDS.length);
	const zones = new Map<string, number>();
	// Most have one topic: their lists are one and the same.
	const alone = new Map<number, readonly number[]>();
	let itemAt = 0;
	let slugged: Slugged | null = null;
	let hasUngrouped = false;
	let hasKana = false;
	let known = thisDay;

	const has = (field: number): boolean => (tos[field] ?? 0) > (froms[field] ?? 0);
	const textOf = (field: number): string | null => decoded(bytes, froms[field] ?? 0, tos[field] ?? 0);
	const dateIn = (field: number) => (isAscii[field] ? dateOf(froms[field] ?? 0, tos[field] ?? 0) : null);

	const readFields = (): boolean => {
		froms.fill(0);
		tos.fill(0);
		let seen = 0;
		do {
			const field = takeText(json) && json.isAscii ? fieldIn(json) : -1;
			const bit = 1 << field;
			// One that stands twice is told of by the reader of every list.
			if (field < 0 || (seen & bit) !== 0 || !takeMark(json, COLON)) return false;
			seen |= bit;
			if (takeText(json) || (field === ID && takeDigits(json))) {
				froms[field] = json.from;
				tos[field] = json.to;
				isAscii[field] = json.isAscii ? 1 : 0;
				if (json.to - json.from > LIMITS.text) return false;
			} else if (field === TITLE || field === START || !takeNull(json)) return false;
		} while (takeMark(json, COMMA));
		return takeMark(json, CLOSE);
	};
	const writeTitle = (): boolean => {
		const from = froms[TITLE] ?? 0;
		const to = tos[TITLE] ?? 0;
		if (isAscii[TITLE] && stands(bytes, from, to)) {
			if (to === from || to - from > LONGEST_TITLE) return false;
			writer.titles.copy(bytes, from, to);
			return true;
		}
		const title = textOf(TITLE);
		if (title === null || title === "" || title.length > LONGEST_TITLE || !isPlainText(title)) return false;
		hasKana ||= KANA.test(title);
		writer.titles.add(title);
		return true;
	};
	const writeId = (): boolean => {
		if (isAscii[ID] && isSlugBytes(bytes, froms[ID] ?? 0, tos[ID] ?? 0)) {
			writer.ids.copy(bytes, froms[ID] ?? 0, tos[ID] ?? 0);
			return true;
		}
		const id = has(ID) ? textOf(ID) : "";
		if (id === null || !isPlainText(id)) return false;
		const slug = textSlug(id || (textOf(TITLE) ?? ""), "event");
		if (id !== "" && slug !== id)
			slugged = { count: (slugged?.count ?? 0) + 1, at: slugged?.at ?? itemAt, id: slugged?.id ?? id };
		writer.ids.add(slug);
		return true;
	};
	/** Null where a name is not plain, or there are too many. */
	const topicsIn = (): readonly number[] | null => {
		const topic = has(TOPIC) ? topics.slotOf(froms[TOPIC] ?? 0, tos[TOPIC] ?? 0) : UNGROUPED_YET;
		const lane = has(LANE) ? topics.slotOf(froms[LANE] ?? 0, tos[LANE] ?? 0) : UNGROUPED_YET;
		if (topic < 0 || lane < 0) return null;
		if (topic !== UNGROUPED_YET && lane !== UNGROUPED_YET && topic !== lane) return [topic, lane];
		const own = topic === UNGROUPED_YET ? lane : topic;
		hasUngrouped ||= own === UNGROUPED_YET;
		const list = alone.get(own) ?? [own];
		alone.set(own, list);
		return list;
	};
	const writeRest = ({ when, until, zone, begun, last }: PlainSides, note: string): boolean => {
		const slots = topicsIn();
		if (slots === null) return false;
		const day = knownDay(begun, last, now);
		if (zone !== "") zones.set(zone, (zones.get(zone) ?? 0) + 1);
		known = Math.max(known, day ?? thisDay);
		// Spelled out: a spread would take longer than all the rest.
		return writer.addRest({
			summary: "",
			note,
			place: "",
			short: "",
			kind: "event",
			zone,
			topics: slots,
			rank: 2,
			status: day === null ? "scheduled" : "held",
			known: day ?? thisDay,
			when,
			until,
		});
	};
	return {
		json,
		/** Reads the item that stands next; false where it is not plain. */
		readItem: (): boolean => {
			if (!takeMark(json, OPEN)) return false;
			itemAt = json.at - 1;
			if (!readFields()) return false;
			const when = dateIn(START);
			// An end that is the start again says nothing, and is noted.
			const isTwice = has(END) && sameBytes(bytes, froms[START] ?? 0, tos[START] ?? 0, froms[END] ?? 0, tos[END] ?? 0);
			const until = has(END) && !isTwice ? dateIn(END) : null;
			if (when === null || (until === null && has(END) && !isTwice)) return false;
			const sides = plainSides(when, until);
			const note = isTwice ? writtenNote(`${textOf(START)} – ${textOf(END)}`) : "";
			return sides !== null && writeTitle() && writeId() && writeRest(sides, note);
		},
		end: (): PlainMet => ({
			zones: [...zones].sort((a, b) => b[1] - a[1]).map(([zone]) => zone),
			...{ names: topics.names(), hasUngrouped, known, hasKana, slugged },
			columns: (topicIds, ungrouped) => {
				const columns = writer.end(topicIds);
				if (hasUngrouped && columns !== null) {
					const { slots } = columns.topics;
					for (let at = 0; at < slots.length; at += 1) if (slots[at] === UNGROUPED_YET) slots[at] = ungrouped;
				}
				return columns;
			},
		}),
	};
}

/** Which field's name was taken; -1 for another. */
function fieldIn({ bytes, from, to }: JsonBytes): number {
	for (let field = 0; field < FIELDS.length; field += 1) {
		const name = FIELDS[field];
		if (name === undefined || name.length !== to - from) continue;
		let at = 0;
		while (at < name.length && name[at] === bytes[from + at]) at += 1;
		if (at === name.length) return field;
	}
	return -1;
}
