import type { Path } from "../../dossier/problem";
import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import { type Item, type JsonSource, readItems, reportUnread, type Shapes } from "./json-events";
import { fieldOf, textOf, textsOf } from "./json-fields";
import { lazyPlace } from "./lazy-place";
import type { Reading } from "./reading";
import { settleSides, sideOf } from "./settle-sides";

const KNOWN: ReadonlySet<string> = new Set(
	["id", "title", "start", "end", "lane", "topic", "topics", "date", "when", "description", "summary", "text"].concat([
		...["url", "link", "source", "place", "location", "kind", "type"],
		// Of Timesketch, whose `timestamp` says the same in microseconds.
		...["message", "datetime", "timestamp", "timestamp_desc"],
	]),
);

/** Where an event may have its date; of several the first is read, and the others are told. */
const DATES = ["start", "date", "when", "datetime"];

const SHAPES: Shapes = new Map(
	["topic", "topics", "lane", "url", "link", "source"].map((name) => [name, "texts"] as const),
);

/**
 * A plain list of events, `[{id, title, start, end?, lane?, topic?}]`, or the same as `{events: […]}`; the end is included.
 * Likewise by Timesketch's names: `{message, datetime, timestamp_desc}`.
 */
export function readEvents(source: JsonSource, reading: Reading): Drafted | null {
	const bare = Array.isArray(source.json);
	const list: Path = bare ? [] : ["events"];
	const items = bare ? source.json : fieldOf(source.json, "events");
	if (!Array.isArray(items)) return null;
	const drafts = readItems(reading, source, list, items, (item) => readEvent(item, reading));
	if (drafts === null) return null;
	const title = bare ? "" : textOf(source.json, "title", "name");
	return { drafts, ...(title !== "" && { title }) };
}

function readEvent(item: Item, reading: Reading): Draft | null {
	const { object, place, fieldPlace, written } = item;
	const key = DATES.find((name) => textOf(object, name) !== "") ?? "start";
	const others = DATES.filter((name) => name !== key && Object.hasOwn(object, name));
	reportUnread(reading, item, others.length === 0 ? KNOWN : without(KNOWN, others), SHAPES);
	const end = textOf(object, "end");
	const sides = settleSides(
		reading,
		sideOf(
			textOf(object, key),
			lazyPlace(() => fieldPlace(key)),
		),
		end === ""
			? null
			: sideOf(
					end,
					lazyPlace(() => fieldPlace("end")),
				),
	);
	if (sides === null) return null;
	const topics = [...textsOf(object, "topic"), ...textsOf(object, "topics"), ...textsOf(object, "lane")];
	const kind = textOf(object, "kind", "type", "timestamp_desc");
	return finishDraft(reading, {
		place,
		written,
		sides,
		id: textOf(object, "id"),
		title: textOf(object, "title", "message"),
		summary: [
			...(textOf(object, "title") === "" ? [] : [textOf(object, "message")]),
			...[textOf(object, "summary"), textOf(object, "description"), textOf(object, "text")],
		],
		topics,
		...(kind !== "" && { kind }),
		venue: textOf(object, "place", "location"),
		links: ["url", "link", "source"].flatMap((name) => textsOf(object, name).map((url) => ({ url }))),
	});
}

function without(names: ReadonlySet<string>, left: readonly string[]): ReadonlySet<string> {
	return new Set([...names].filter((name) => !left.includes(name)));
}
