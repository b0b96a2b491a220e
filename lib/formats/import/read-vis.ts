import type { Path, Place } from "../../dossier/problem";
import { civilReading } from "../../time/plain-date";
import { scanWhen } from "../../time/scan-when";
import { cleanLine, plainFromHtml } from "./clean-text";
import { civilText, readStated, type Stated } from "./date-grammar";
import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import { type Item, type JsonSource, readItems, reportUnread } from "./json-events";
import { fieldOf, isObject, type JsonObject, listOf, textOf } from "./json-fields";
import { lazyPlace } from "./lazy-place";
import { type Reading, tally } from "./reading";
import { type Side, settleSides } from "./settle-sides";

const KNOWN: ReadonlySet<string> = new Set(["id", "content", "start", "end", "type", "group", "title"]);
const TOP: Place = { line: 1, column: 1 };

/**
 * Items and groups of vis-timeline: a list of items, or `{items, groups}`. Dates without a zone are civil dates: that vis
 * itself reads some as UTC and some as the viewer's clock is no meaning that a file could have.
 */
export function readVis(source: JsonSource, reading: Reading): Drafted | null {
	const { json } = source;
	const list: Path = Array.isArray(json) ? [] : ["items"];
	const groups = groupTitles(listOf(json, "groups"), reading);
	const items = Array.isArray(json) ? json : listOf(json, "items");
	const drafts = readItems(reading, source, list, items, (item) => readItem(item, groups, reading));
	return drafts === null ? null : { drafts };
}

function groupTitles(groups: readonly unknown[], reading: Reading): ReadonlyMap<string, string> {
	const titles = new Map<string, string>();
	for (const group of groups) {
		const id = textOf(group, "id");
		if (titles.has(id)) tally(reading, "warning", TOP, "A group stands twice; the last was read", id);
		const title = cleanLine(reading, TOP, plainFromHtml(reading, TOP, textOf(group, "content")));
		titles.set(id, title === "" ? id : title);
		if (isObject(group) && listOf(group, "nestedGroups").length > 0) {
			tally(reading, "information", TOP, "Groups within groups became topics beside each other", id);
		}
	}
	return titles;
}

function readItem(item: Item, groups: ReadonlyMap<string, string>, reading: Reading): Draft | null {
	const { object, place, fieldPlace, written } = item;
	reportUnread(reading, item, KNOWN);
	const start = sideOfValue(object, "start", fieldPlace);
	const hasEnd =
		fieldOf(object, "end") !== undefined && fieldOf(object, "end") !== null && fieldOf(object, "end") !== "";
	const sides = settleSides(reading, start, hasEnd ? sideOfValue(object, "end", fieldPlace) : null);
	if (sides === null) return null;
	const group = textOf(object, "group");
	if (group !== "" && groups.size > 0 && !groups.has(group)) {
		tally(reading, "warning", place, "An item names a group that the file does not have; its id became a topic", group);
	}
	const isBackground = fieldOf(object, "type") === "background";
	return finishDraft(reading, {
		place,
		written,
		sides,
		id: textOf(object, "id"),
		title: textOf(object, "content"),
		summary: [textOf(object, "title")],
		topics: group === "" ? [] : [groups.get(group) ?? group],
		...(isBackground && { kind: "background" }),
	});
}

function sideOfValue(object: JsonObject, name: string, fieldPlace: Item["fieldPlace"]): Side {
	const value = fieldOf(object, name);
	const place = lazyPlace(() => fieldPlace(name));
	const written = textOf(object, name);
	const ms = typeof value === "number" ? value : Number(/^\/Date\((-?\d{1,16})\)\/$/.exec(written)?.[1] ?? Number.NaN);
	if (Number.isNaN(ms)) return { stated: readStated(written), written, place };
	return { stated: instantOfMs(ms, written), written, place, inParts: true };
}

/** Milliseconds since 1970, which are an instant; to the minute where seconds are none. */
function instantOfMs(ms: number, written: string): Stated {
	const reading = Math.abs(ms) > 8.64e15 ? null : civilReading(ms);
	const hasSeconds = reading !== null && (reading.second !== 0 || ms % 1000 !== 0);
	const read =
		reading === null || reading.year < 0 || reading.year > 9999
			? null
			: scanWhen(`${civilText({ ...reading, hasSeconds, fraction: false })}Z`);
	if (read?.kind === "when") return { kind: "when", when: read.value };
	return {
		kind: "problem",
		problem: { expected: "milliseconds since 1970 within the years 0 to 9999", at: 0, got: written },
	};
}
