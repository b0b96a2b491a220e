import { dateReader } from "../columns/date-bytes";
import { type ColumnDate, DAY_FORM, isHour } from "../columns/date-column";
import { STATUSES } from "../columns/event-columns";
import type { PlainDates } from "../columns/row";
import type { ColumnWriter } from "../columns/write-columns";
import type { Status } from "../dossier/dossier";
import { shortTitle } from "../dossier/short-title";
import { nameSlots } from "../formats/import/name-slots";
import { isSlugBytes } from "../formats/import/plain-bytes";
import { DAY_MS } from "../time/plain-date";
import { isTimeZone } from "../time/time-zone-name";
import { datesReader, isShort, isText } from "./plain-event";

type Bytes = Uint8Array<ArrayBuffer>;

/** What stands between the values of a line. */
const ID = bytesOf('{"id":"');
const TITLE = bytesOf('","title":"');
const SHORT = bytesOf('","short":"');
const KIND = bytesOf('","summary":[],"kind":"');
const RANK = bytesOf('","rank":');
const WHEN = bytesOf(',"when":"');
const UNTIL = bytesOf('","until":"');
const ZONE = bytesOf('","timeZone":"');
const TOPICS = bytesOf('","actors":[],"topics":["');
const TOPIC = bytesOf('","');
const ON = bytesOf('"],"history":[{"on":"');
const STATUS = bytesOf('","status":"');
const NOTE = bytesOf('","note":"');
const CITES = bytesOf('","cites":');
const END = bytesOf("}]}");

const [QUOTE, BACKSLASH, ONE, THREE] = [0x22, 0x5c, 0x31, 0x33] as const;

/**
 * Reads lines of a dossier's own file that are as most are: with all that `dossierFileBytes` writes of an event of a list, in
 * its order, nothing escaped, no summary and no place. What it reads is what `plainEventReader` makes of the line's JSON; of
 * all other lines it says false, and nothing is written.
 * @param cites the JSON of the cites that all have
 * @param slots the place of each topic in the dossier's list
 * @throws TypeError where a text is no UTF-8
 */
export function ownLineReader(bytes: Bytes, cites: Bytes, slots: ReadonlyMap<string, number>) {
	const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	const dateOf = dateReader(bytes);
	const datesOf = datesReader();
	const names = nameSlots(bytes, isText);
	/** Names by their number, and of each what it is in the places where it may stand. */
	const known: Name[] = [];
	let at = 0;
	let start = 0;
	let isAscii = true;

	const takes = (written: Bytes): boolean => {
		for (let each = 0; each < written.length; each += 1) if (bytes[at + each] !== written[each]) return false;
		at += written.length;
		return true;
	};
	/** Takes a text up to its quote, `bytes[start, at)`; false where something in it is escaped. */
	const takesText = (): boolean => {
		start = at;
		isAscii = true;
		for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
			if (byte < 0x20 || byte === BACKSLASH) return false;
			if (byte > 0x7e) isAscii = false;
			at += 1;
		}
		return at > start;
	};
	const textIn = (from: number, to: number) => decoder.decode(bytes.subarray(from, to));
	const takesName = (): Name | null => {
		if (!takesText()) return null;
		const number = names.slotOf(start, at);
		if (number < 0) return null;
		known[number] ??= nameOf(textIn(start, at), slots);
		return known[number] ?? null;
	};
	const takesDates = (): PlainDates | null => {
		if (!takesText()) return null;
		const from = start;
		const to = at;
		const when = isAscii ? dateOf(from, to) : null;
		// Another form, perhaps that of two dates.
		if (when === null) return takes(UNTIL) ? null : datesOf(textIn(from, to));
		if (!takes(UNTIL)) return { when, until: null };
		const until = takesText() && isAscii ? dateOf(start, at) : null;
		return until !== null && isHour(when) && isHour(until) ? { when, until } : null;
	};
	const takesDay = (): number | null => {
		const day: ColumnDate | null = takesText() && isAscii ? dateOf(start, at) : null;
		return day?.form === DAY_FORM && at - start === 10 ? day.start / DAY_MS : null;
	};

	return (from: number, to: number, writer: ColumnWriter): boolean => {
		at = from;
		if (!takes(ID) || !takesText()) return false;
		const [id, idEnd] = [start, at];
		if (!isSlugBytes(bytes, id, idEnd) || !takes(TITLE) || !takesText()) return false;
		const [title, titleEnd] = [start, at];
		const titleText = textIn(title, titleEnd);
		if (!isText(titleText) || !takes(SHORT) || !takesText()) return false;
		const shortText = textIn(start, at);
		if (!isShort(shortText) || !takes(KIND)) return false;
		const kind = takesName();
		if (kind === null || !takes(RANK)) return false;
		const rank = bytes[at] ?? 0;
		at += 1;
		if (rank < ONE || rank > THREE || !takes(WHEN)) return false;
		const dates = takesDates();
		if (dates === null || !takes(ZONE)) return false;
		const zone = takesName();
		if (zone === null || !zone.isZone || !takes(TOPICS)) return false;
		let topics: readonly number[] = [];
		do {
			const topic = takesName();
			if (topic === null || topic.alone === null) return false;
			topics = topics.length === 0 ? topic.alone : [...topics, ...topic.alone];
		} while (takes(TOPIC));
		if (!takes(ON)) return false;
		const day = takesDay();
		if (day === null || !takes(STATUS)) return false;
		const status = takesName()?.status ?? null;
		if (status === null) return false;
		const note = takes(NOTE) ? (takesText() ? textIn(start, at) : null) : "";
		if (note === null || (note !== "" && !isText(note))) return false;
		if (!takes(CITES) || !takes(cites) || !takes(END) || at !== to) return false;
		writer.ids.copy(bytes, id, idEnd);
		writer.titles.copy(bytes, title, titleEnd);
		// Spelled out: a spread would take longer than all the rest.
		return writer.addRest({
			summary: "",
			note,
			place: "",
			short: shortText === shortTitle(titleText) ? "" : shortText,
			kind: kind.text,
			zone: zone.text,
			topics,
			rank: rank - ONE + 1,
			status,
			known: day,
			when: dates.when,
			until: dates.until,
		});
	};
}

/** A name that stands in many lines, and what it is where it stands for a zone, a topic or a status. */
type Name = {
	readonly text: string;
	readonly isZone: boolean;
	/** The place of the topic, as a list. */
	readonly alone: readonly number[] | null;
	readonly status: Status | null;
};

function nameOf(text: string, slots: ReadonlyMap<string, number>): Name {
	const slot = slots.get(text);
	return {
		text,
		isZone: isTimeZone(text),
		alone: slot === undefined ? null : [slot],
		status: STATUSES.find((each) => each === text) ?? null,
	};
}

function bytesOf(text: string): Bytes {
	return new TextEncoder().encode(text);
}
