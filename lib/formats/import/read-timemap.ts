import { locator } from "../../dossier/json-text";
import type { Path, Place } from "../../dossier/problem";
import { count } from "../../dossier/wording";
import type { Draft, Drafted, Link } from "./draft";
import { finishDraft } from "./finish-draft";
import { type Item, type JsonSource, readItems, reportUnread, type Shapes } from "./json-events";
import { fieldOf, isObject, type JsonObject, listOf, textOf, textsOf } from "./json-fields";
import { lazyPlace } from "./lazy-place";
import { placeNotes } from "./place-notes";
import { type Reading, tally } from "./reading";
import { settleSides, sideOf } from "./settle-sides";
import { isPicture, webAddress } from "./web-address";

const KNOWN: ReadonlySet<string> = new Set(
	[
		"id",
		"civId",
		"date",
		"time",
		"time_precision",
		"time_display",
		"location",
		"latitude",
		"longitude",
		"lat",
		"long",
	].concat([
		"type",
		"category",
		"category_full",
		"comments",
		"description",
		"desc",
		"associations",
		"filters",
		"sources",
		"source",
		"graphic",
	]),
);
const SHAPES: Shapes = new Map([
	...["associations", "filters", "sources", "source"].map((name) => [name, "texts"] as const),
	["graphic", "any"],
]);
const SOURCE_FIELDS: ReadonlySet<string> = new Set(["id", "title", "description", "url", "paths", "thumbnail"]);
const TOP: Place = { line: 1, column: 1 };

/** Events of timemap: the list alone, or `{events, associations?, sources?}` with what its three addresses give. */
export function readTimemap(source: JsonSource, reading: Reading): Drafted | null {
	const bare = Array.isArray(source.json);
	const list: Path = bare ? [] : ["events"];
	const events = bare ? source.json : listOf(source.json, "events");
	const known: Known = {
		associations: new Map(
			listOf(source.json, "associations").map((each) => [textOf(each, "id"), textOf(each, "title")]),
		),
		sources: sourcesById(fieldOf(source.json, "sources")),
	};
	reportRest(source, reading);
	const drafts = readItems(reading, source, list, events, (item) => readEvent(item, known, reading));
	return drafts === null ? null : { drafts };
}

/** Lists beside the events that a dossier has no place for, and what their associations say beyond a title. */
function reportRest({ text, json }: JsonSource, reading: Reading): void {
	const place = (path: Path) => lazyPlace(() => ({ ...TOP, ...locator(text)(path) }));
	const named = (each: unknown) => textOf(each, "site", "name", "title", "id");
	for (const name of ["sites", "regions", "shapes"]) {
		const items = listOf(json, name);
		if (items.length === 0) continue;
		const message = `"${name}" (${count(items.length, "entry", "entries")}) has no place in Readout and was not read`;
		tally(reading, "information", place([name]), message, items.map(named).join(", "));
	}
	listOf(json, "associations").forEach((each, at) => {
		const told = textOf(each, "desc", "description");
		const message = "The description of an association was not read: a topic has none";
		if (told !== "") tally(reading, "information", place(["associations", at]), message, told);
	});
}

type Known = {
	readonly associations: ReadonlyMap<string, string>;
	readonly sources: ReadonlyMap<string, JsonObject>;
};

function sourcesById(sources: unknown): ReadonlyMap<string, JsonObject> {
	if (Array.isArray(sources)) {
		return new Map(sources.flatMap((each) => (isObject(each) ? [[textOf(each, "id"), each] as const] : [])));
	}
	const pairs = isObject(sources) ? Object.entries(sources) : [];
	return new Map(pairs.flatMap(([id, each]) => (isObject(each) ? [[id, each] as const] : [])));
}

function readEvent(item: Item, known: Known, reading: Reading): Draft | null {
	const { object, place, fieldPlace, written } = item;
	reportUnread(reading, item, KNOWN, SHAPES);
	const date = textOf(object, "date").trim();
	const time = textOf(object, "time").trim();
	const name = date === "" ? "time" : "date";
	const sides = settleSides(
		reading,
		sideOf(
			`${date} ${time}`.trim(),
			lazyPlace(() => fieldPlace(name)),
		),
		null,
	);
	if (sides === null) return null;
	const description = textOf(object, "description", "desc");
	const { links, texts } = sourcesOf(item, known, reading);
	const topics = [...textsOf(object, "associations"), ...textsOf(object, "filters")].map(
		(id) => known.associations.get(id) || id,
	);
	const category = textOf(object, "category_full", "category");
	const kind = textOf(object, "type");
	return finishDraft(reading, {
		place,
		written,
		sides,
		id: textOf(object, "civId", "id"),
		title: "",
		untitled: true,
		summary: [description, textOf(object, "comments"), ...texts],
		...(kind !== "" && { kind }),
		venue: textOf(object, "location"),
		topics: topics.length > 0 ? topics : [category],
		links,
		notes: [
			...placeNotes(textOf(object, "latitude", "lat"), textOf(object, "longitude", "long")),
			...said("Precision of the time in the file", textOf(object, "time_precision")),
			...said("Shown in the file as", textOf(object, "time_display")),
			...(textOf(object, "graphic").toUpperCase() === "TRUE" ? ["The file marks it as graphic content."] : []),
		],
	});
}

function said(what: string, text: string): readonly string[] {
	return text === "" ? [] : [`${what}: “${text}”.`];
}

function sourcesOf(item: Item, known: Known, reading: Reading): { links: readonly Link[]; texts: readonly string[] } {
	const links: Link[] = [];
	const texts: string[] = [];
	for (const id of [...textsOf(item.object, "sources"), ...textsOf(item.object, "source")]) {
		const source = known.sources.get(id);
		if (source === undefined && webAddress(id) !== null) links.push({ url: id });
		else if (source === undefined) {
			const place = lazyPlace(() =>
				item.fieldPlace(textsOf(item.object, "sources").includes(id) ? "sources" : "source"),
			);
			tally(reading, "warning", place, "A source is named that the file does not have; its id is kept as text", id);
			texts.push(`Source: ${id}`);
		} else {
			for (const name of Object.keys(source).filter((key) => !SOURCE_FIELDS.has(key))) {
				const message = `The field "${name.slice(0, 60)}" of a source has no place in Readout and was not read`;
				tally(reading, "information", item.place, message, JSON.stringify(source[name]));
			}
			const title = textOf(source, "title");
			const pages = [textOf(source, "url"), ...textsOf(source, "paths")].filter((url) => webAddress(url) !== null);
			const [page] = pages.filter((url) => !isPicture(url));
			if (page !== undefined) links.push({ url: page, title, description: textOf(source, "description") });
			const rest = [...textsOf(source, "paths"), textOf(source, "thumbnail")].filter(
				(path) => path !== "" && path !== page,
			);
			if (rest.length > 0)
				tally(reading, "warning", item.place, "Pictures and files of a source were set aside", rest.join(" "));
			if (page === undefined)
				texts.push(`Source: ${[title || id, textOf(source, "description")].filter((text) => text !== "").join(". ")}`);
		}
	}
	return { links, texts };
}
