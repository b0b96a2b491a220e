import type { Path } from "../../dossier/problem";
import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import { type Item, type JsonSource, readItems, reportUnread, type Shapes } from "./json-events";
import { listOf, textOf } from "./json-fields";
import { lazyPlace } from "./lazy-place";
import { placeNotes } from "./place-notes";
import type { Reading } from "./reading";
import { settleSides, sideOf } from "./settle-sides";

const KNOWN: ReadonlySet<string> = new Set([
	...["id", "date", "latitude", "longitude", "location", "description", "sources", "filters"],
]);

/** Their entries are looked at one by one. */
const SHAPES: Shapes = new Map([
	["sources", "any"],
	["filters", "any"],
]);

/** The public export of Bellingcat's maps: `[{id, date, latitude, longitude, location, description, sources, filters}]`. */
export function readBellingcat(source: JsonSource, reading: Reading): Drafted | null {
	const list: Path = Array.isArray(source.json) ? [] : ["events"];
	const items = Array.isArray(source.json) ? source.json : listOf(source.json, "events");
	const drafts = readItems(reading, source, list, items, (item) => readEvent(item, reading));
	return drafts === null ? null : { drafts };
}

function readEvent(item: Item, reading: Reading): Draft | null {
	const { object, place, fieldPlace, written } = item;
	reportUnread(reading, item, KNOWN, SHAPES);
	const sides = settleSides(
		reading,
		sideOf(
			textOf(object, "date"),
			lazyPlace(() => fieldPlace("date")),
		),
		null,
	);
	if (sides === null) return null;
	const description = textOf(object, "description");
	return finishDraft(reading, {
		place,
		written,
		sides,
		id: textOf(object, "id"),
		title: "",
		untitled: true,
		summary: [description],
		venue: textOf(object, "location"),
		topics: listOf(object, "filters").map(filterTitle),
		links: listOf(object, "sources").map((each) => ({
			url: typeof each === "string" ? each : textOf(each, "path"),
			description: textOf(each, "description"),
		})),
		notes: placeNotes(textOf(object, "latitude"), textOf(object, "longitude")),
	});
}

/** "Type of area affected: Residential" */
function filterTitle(filter: unknown): string {
	if (typeof filter === "string") return filter;
	return [textOf(filter, "key"), textOf(filter, "value")].filter((text) => text !== "").join(": ");
}
