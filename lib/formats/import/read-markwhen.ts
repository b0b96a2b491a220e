import { isTimeZone } from "../../time/time-zone-name";
import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import type { OnProgress } from "./import-result";
import { readHead } from "./markwhen-head";
import { readLine } from "./markwhen-lines";
import type { Range } from "./markwhen-range";
import { markedText, withoutTags } from "./markwhen-text";
import { remarkUnread, type Unread, withLine } from "./markwhen-unread";
import { type Reading, remark, setAside, tally } from "./reading";
import { settleSides } from "./settle-sides";

type Entry = {
	readonly line: number;
	readonly range: Range;
	readonly first: string;
	readonly sections: readonly string[];
	readonly lines: string[];
	/** Where its lines stand, in case that it is set aside. */
	text: Unread | null;
};

const STEP = 2000;
const NOT_READ =
	"it looks like an event, but its date is not read; relative dates, hours without a day, recurrences and seasons in words are not, nor days that do not exist.";
const OF_SET_ASIDE = "Text of an event that was set aside was not read";
const OF_NO_EVENT = "Text that belongs to no event was not read";

/**
 * The subset of Markwhen that has one meaning (see `markwhen-range.ts`): head, events, sections, tags, properties, links.
 * A line that looks like a date but is not read is set aside; Markwhen itself takes it as text of the event before.
 */
export function readMarkwhen(text: string, today: string, reading: Reading, onProgress: OnProgress): Drafted {
	const lines = text.split(/\r\n|\r|\n/);
	const head = readHead(lines, today, reading);
	const entries: Entry[] = [];
	const sections: { readonly level: number; readonly title: string }[] = [];
	let current: Entry | null = null;
	let skipping = false;
	let unread: Unread | null = null;
	const tellUnread = () => {
		remarkUnread(reading, unread, skipping ? OF_SET_ASIDE : OF_NO_EVENT);
		unread = null;
	};
	for (let at = head.next; at < lines.length; at += 1) {
		if (at % STEP === 0) onProgress(at / lines.length);
		const written = lines[at] ?? "";
		const place = { line: at + 1, column: written.length - written.trimStart().length + 1 };
		const line = readLine(written, today);
		if (line.kind !== "text" && line.kind !== "comment") tellUnread();
		if (line.kind === "section") {
			while ((sections.at(-1)?.level ?? 0) >= line.level) sections.pop();
			sections.push({ level: line.level, title: withoutTags(markedText(line.title).text).text });
			current = null;
			skipping = false;
		} else if (line.kind === "event") {
			current = {
				line: at + 1,
				range: line.range,
				first: line.rest,
				sections: sections.map(({ title }) => title),
				lines: [],
				text: null,
			};
			entries.push(current);
			skipping = false;
		} else if (line.kind === "unread" || line.kind === "outside") {
			setAside(reading, place, NOT_READ, written);
			current = null;
			skipping = true;
		} else if (line.kind === "comment") tally(reading, "information", place, "Comments (//) were not read", written);
		else if (current !== null) {
			current.lines.push(written);
			current.text = withLine(current.text, at + 1, written);
		} else unread = withLine(unread, at + 1, written);
	}
	tellUnread();
	const drafts = entries.flatMap((entry) => {
		const before = reading.setAside;
		const draft = draftOf(entry, head.timeZone, reading);
		if (draft === null && reading.setAside > before) remarkUnread(reading, entry.text, OF_SET_ASIDE);
		return draft ?? [];
	});
	return {
		drafts,
		...(head.title !== "" && { title: head.title }),
		...(head.description !== "" && { summary: head.description }),
		...(head.timeZone !== null && { timeZone: head.timeZone }),
	};
}

function draftOf(
	{ line, range, first, sections, lines }: Entry,
	fileZone: string | null,
	reading: Reading,
): Draft | null {
	const place = { line, column: 1 };
	if (range.usesNow)
		tally(reading, "information", place, "“now” was taken as the day of opening, once and for all", first);
	const { properties, rest } = propertiesOf(lines);
	const zoneText = properties.get("timezone") ?? properties.get("tz") ?? "";
	if (zoneText !== "" && !isTimeZone(zoneText)) {
		remark(
			reading,
			"warning",
			place,
			"The time zone of an event is no IANA name such as Asia/Tokyo, and was kept as text only.",
			zoneText,
		);
	}
	const zone = isTimeZone(zoneText) ? zoneText : fileZone;
	const start = { stated: range.start, written: range.startText, place };
	const end = range.end === null ? null : { stated: range.end, written: range.endText, place };
	const sides = settleSides(reading, start, end, zone);
	if (sides === null) return null;
	const title = markedText(first);
	const tagged = withoutTags(title.text);
	const body = markedText(rest.join("\n"));
	for (const picture of [...title.pictures, ...body.pictures]) {
		tally(reading, "warning", place, "A picture from another host was set aside", picture);
	}
	const known = new Set(["id", "source", "sources", "location", "timezone", "tz", "url", "link"]);
	const others = [...properties].filter(([key]) => !known.has(key) || (key === "timezone" && !isTimeZone(zoneText)));
	const addresses = ["source", "sources", "url", "link"].flatMap((key) => flowList(properties.get(key) ?? ""));
	return finishDraft(reading, {
		place,
		written: () => first,
		sides,
		id: properties.get("id") ?? "",
		title: tagged.text,
		summary: [body.text, ...others.map(([key, value]) => `${key}: ${value}`)],
		venue: properties.get("location") ?? "",
		topics: [...sections, ...tagged.tags],
		links: [...addresses.map((url) => ({ url })), ...title.links, ...body.links],
	});
}

const PROPERTY = /^\s*([A-Za-z][A-Za-z0-9_-]{0,40}):\s+(\S.*)$/;

/** `key: value` lines directly after the first line, and the lines after them. */
function propertiesOf(lines: readonly string[]): {
	readonly properties: ReadonlyMap<string, string>;
	readonly rest: readonly string[];
} {
	const properties = new Map<string, string>();
	let at = 0;
	for (; at < lines.length; at += 1) {
		const found = PROPERTY.exec(lines[at] ?? "");
		const key = found?.[1]?.toLowerCase() ?? "";
		if (found === null || properties.has(key) || /^https?$/.test(key)) break;
		properties.set(key, unquoted(found[2] ?? ""));
	}
	return { properties, rest: lines.slice(at) };
}

/** `["a", "b"]`, `[a, b]` or `a`. */
function flowList(value: string): readonly string[] {
	const inner = /^\[(.*)\]$/.exec(value.trim())?.[1];
	if (inner === undefined) return value === "" ? [] : [value];
	return inner.split(",").map((each) => unquoted(each));
}

function unquoted(text: string): string {
	return text.trim().replace(/^(["'])(.*)\1$/, "$2");
}
