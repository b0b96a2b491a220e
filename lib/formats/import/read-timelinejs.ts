import { locator } from "../../dossier/json-text";
import { cleanLine, plainFromHtml } from "./clean-text";
import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import { type Item, type JsonSource, readItems, reportUnread, type Shapes } from "./json-events";
import { fieldOf, isObject, type JsonObject, listOf, textOf } from "./json-fields";
import { jsonPlaces } from "./json-file";
import { lazyPlace } from "./lazy-place";
import { periodOf } from "./period-of";
import { type Reading, remark, setAside } from "./reading";
import { settleTimeline } from "./settle-timeline";
import { mediaOf } from "./timelinejs-media";

const KNOWN: ReadonlySet<string> = new Set([
	...[
		"start_date",
		"end_date",
		"text",
		"media",
		"group",
		"display_date",
		"background",
		"autolink",
		"unique_id",
		"type",
	],
]);
const SHAPES: Shapes = new Map([
	...["text", "media", "background"].map((name) => [name, "object"] as const),
	...["start_date", "end_date", "autolink"].map((name) => [name, "any"] as const),
]);
const TOP = { line: 1, column: 1 };

/** TimelineJS JSON: `{title?, events, eras?, scale?}`. Its title slide becomes title and summary, its eras periods. */
export function readTimelinejs(source: JsonSource, reading: Reading): Drafted | null {
	const events = listOf(source.json, "events");
	if (events.length === 0) {
		remark(reading, "error", TOP, "TimelineJS wants at least one slide in `events`; there is none.", "");
		return null;
	}
	const drafts = readItems(reading, source, ["events"], events, (item) => readSlide(item, reading));
	if (drafts === null) return null;
	const slide = fieldOf(source.json, "title");
	const place = lazyPlace(() => ({ ...TOP, ...locator(source.text)(["title"]) }));
	const texts = [textOf(fieldOf(slide, "text"), "text"), ...mediaOf(slide, reading, place).texts];
	return {
		drafts,
		title: cleanLine(reading, place, plainFromHtml(reading, place, textOf(fieldOf(slide, "text"), "headline"))),
		summary: texts
			.map((text) => plainFromHtml(reading, place, text))
			.filter((text) => text !== "")
			.join("\n"),
		periods: periodsOf(source, reading),
	};
}

function readSlide(item: Item, reading: Reading): Draft | null {
	const { object, place, fieldPlace, written } = item;
	reportUnread(reading, item, KNOWN, SHAPES);
	const at = (name: string) => lazyPlace(() => fieldPlace(name));
	const sides = settleTimeline(
		reading,
		{ value: fieldOf(object, "start_date"), place: at("start_date") },
		isDate(fieldOf(object, "end_date")) ? { value: fieldOf(object, "end_date"), place: at("end_date") } : null,
	);
	if (sides === null) return null;
	const media = mediaOf(object, reading, place);
	const group = textOf(object, "group");
	return finishDraft(reading, {
		place,
		written,
		sides,
		id: textOf(object, "unique_id"),
		title: textOf(fieldOf(object, "text"), "headline"),
		summary: [textOf(fieldOf(object, "text"), "text"), ...media.texts],
		topics: [group],
		links: media.links,
		notes: displayed(object),
	});
}

/** `display_date` stands in the slide or in its date. */
function displayed(slide: JsonObject): readonly string[] {
	const shown = textOf(slide, "display_date") || textOf(fieldOf(slide, "start_date"), "display_date", "display_text");
	return shown === "" ? [] : [`Shown in the file as “${shown}”.`];
}

/** Whether an end is said, be it as it should be or not; `end_date: {}` and `{year: ""}` say none. */
function isDate(value: unknown): boolean {
	if (!isObject(value)) return value !== undefined && value !== null && value !== "";
	return ["year", "month", "day", "hour"].some((part) => textOf(value, part) !== "");
}

function periodsOf({ text, json }: JsonSource, reading: Reading): NonNullable<Drafted["periods"]> {
	const places = jsonPlaces(text);
	return listOf(json, "eras").flatMap((era, index) => {
		const place = places.itemAt(["eras"], index);
		const written = () => places.writtenAt(["eras"], index);
		const title = cleanLine(reading, place, plainFromHtml(reading, place, textOf(fieldOf(era, "text"), "headline")));
		if (title === "") return setAside(reading, place, "an era without a headline has no name.", written()) ?? [];
		const start = { value: fieldOf(era, "start_date"), place };
		const sides = settleTimeline(reading, start, { value: fieldOf(era, "end_date"), place });
		return sides === null ? [] : { title, when: periodOf(sides) };
	});
}
