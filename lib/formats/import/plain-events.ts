import { eventList } from "../../columns/event-list";
import { dayText } from "../../columns/event-of-row";
import { allRows } from "../../columns/rows";
import { type ColumnWriter, columnWriter } from "../../columns/write-columns";
import type { Dossier, Topic } from "../../dossier/dossier";
import { dayNumber, parsePlainDate } from "../../time/plain-date";
import { oneLine } from "../plain-text";
import { endOfDay, knownDay } from "./event-history";
import { taking } from "./event-ids";
import { LONGEST_TITLE } from "./finish-draft";
import type { OnProgress } from "./import-result";
import { importedDossier, KANA, languageOf, sourceName, UNGROUPED, UTC } from "./imported-dossier";
import { isObject, type JsonObject } from "./json-fields";
import { FILE_CITES, fileSource } from "./link-sources";
import { type PlainSides, plainSidesReader } from "./plain-sides";
import { textSlug } from "./text-slug";

/** The dossier of a list of plain events, and the ids that had to be written as slugs: how many, and the first. */
export type PlainList = { readonly dossier: Dossier; readonly slugged: Slugged | null };

type Slugged = { readonly count: number; readonly at: number; readonly id: string };

type File = {
	readonly json: unknown;
	/** How many fields are written in the file: where it has more than are met, one stands twice. */
	readonly fields: number;
	readonly name: string;
	/** A plain date. */
	readonly today: string;
	readonly onProgress: OnProgress;
};

const STEP = 20_000;

/**
 * A list of plain events, `[{id, title, start, end?, lane?, topic?}]`, straight into columns: what `readEvents` and
 * `buildDossier` make of it, in a fraction of their time. Null where anything in it asks for more: then they read it, and
 * say what there is to say.
 */
export function readPlainEvents({ json, fields, name, today, onProgress }: File): PlainList | null {
	const list = listIn(json);
	const day = parsePlainDate(today);
	const topics = list === null ? null : topicsOf(list.items);
	if (list === null || topics === null || !day.ok) return null;
	const { items, title } = list;
	const ids = Array.from(topics.values(), ({ id }) => id);
	const rows = rowsInto(columnWriter(items.length, ids, FILE_CITES), [...topics.keys()], {
		day: dayNumber(day.value),
		end: endOfDay(day.value),
	});
	for (let at = 0; at < items.length; at += 1) {
		if (at % STEP === 0) onProgress(at / items.length);
		const item = items[at];
		if (!isObject(item) || !rows.add(item)) return null;
	}
	const { columns, zones, ...met } = rows.end();
	if (columns === null || met.fields + list.fields !== fields) return null;
	const home = zones[0] ?? UTC;
	const names = columns.zones.names.map((zone) => zone || home);
	const dossier = importedDossier({
		...{ name, title, summary: "", home, zones, language: languageOf(met.hasKana), updated: dayText(met.known) },
		...{ periods: [], topics: [...topics.values()], sources: [fileSource(sourceName(name), today)] },
		events: eventList(allRows({ ...columns, zones: { ...columns.zones, names } })),
	});
	return { dossier, slugged: met.slugged };
}

/** The list of a file, and what stands beside it; null where there is more than a title. */
function listIn(json: unknown): { items: readonly unknown[]; title: string; fields: number } | null {
	if (Array.isArray(json)) return { items: json, title: "", fields: 0 };
	if (!isObject(json)) return null;
	const { events, title = "", ...others } = json;
	if (!Array.isArray(events) || typeof title !== "string" || Object.keys(others).length > 0) return null;
	return { items: events, title, fields: Object.keys(json).length };
}

/** The topics by their titles, in the order in which they come; null where one is not plain. */
function topicsOf(items: readonly unknown[]): ReadonlyMap<string, Topic> | null {
	const titles = new Set<string>();
	let isUngrouped = items.length === 0;
	for (const item of items) {
		if (!isObject(item)) return null;
		const topic = item.topic ?? "";
		const lane = item.lane ?? "";
		if (typeof topic !== "string" || typeof lane !== "string") return null;
		if (topic !== "") titles.add(topic);
		if (lane !== "") titles.add(lane);
		isUngrouped ||= topic === "" && lane === "";
	}
	if (isUngrouped) titles.add(UNGROUPED);
	const taken = new Map<string, number>();
	const topics = new Map<string, Topic>();
	for (const title of titles) {
		if (!isPlain(title)) return null;
		topics.set(title, { id: taking(textSlug(title, "topic"), taken), title, judgements: [] });
	}
	return topics;
}

const FIELDS: ReadonlySet<string> = new Set(["id", "title", "start", "end", "lane", "topic"]);

/** Writes items as rows, and keeps count of what is said of all of them together. */
function rowsInto(
	writer: ColumnWriter,
	topics: readonly string[],
	today: { readonly day: number; readonly end: number },
) {
	const slots = new Map(topics.map((title, slot) => [title, slot]));
	// Most have one topic: their lists are one and the same.
	const alone = topics.map((_, slot): readonly number[] => [slot]);
	const sidesOf = plainSidesReader();
	const zones = new Map<string, number>();
	let slugged: Slugged | null = null;
	let count = 0;
	let fields = 0;
	let hasKana = false;
	let known = today.day;

	const slotsOf = (topic: string, lane: string): readonly number[] => {
		const own = slots.get(topic || lane || UNGROUPED) ?? 0;
		const other = topic === "" || lane === "" ? own : (slots.get(lane) ?? own);
		return other === own ? (alone[own] ?? []) : [own, other];
	};
	const write = (id: string, title: string, sides: PlainSides, own: readonly number[]): boolean => {
		const { when, until, zone, note } = sides;
		const day = knownDay(sides.begun, sides.last, today.end);
		const slug = textSlug(id || title, "event");
		if (id !== "" && slug !== id)
			slugged = { count: (slugged?.count ?? 0) + 1, at: slugged?.at ?? count, id: slugged?.id ?? id };
		if (zone !== "") zones.set(zone, (zones.get(zone) ?? 0) + 1);
		known = Math.max(known, day ?? today.day);
		hasKana ||= KANA.test(title);
		count += 1;
		// Spelled out: a spread would take longer than all the rest.
		return writer.add({
			id: slug,
			title,
			summary: "",
			note,
			place: "",
			short: "",
			kind: "event",
			zone,
			topics: own,
			rank: 2,
			status: day === null ? "scheduled" : "held",
			known: day ?? today.day,
			when,
			until,
		});
	};
	return {
		add: (item: JsonObject): boolean => {
			for (const key in item) {
				if (!FIELDS.has(key)) return false;
				fields += 1;
			}
			const { title, start } = item;
			const id = typeof item.id === "number" ? String(item.id) : (item.id ?? "");
			const end = item.end ?? "";
			if (typeof title !== "string" || title === "" || title.length > LONGEST_TITLE || !isPlain(title)) return false;
			if (typeof id !== "string" || !isPlain(id) || typeof start !== "string" || typeof end !== "string") return false;
			const sides = sidesOf(start, end);
			// Both are texts, or nothing: the list of topics was made of them.
			const own = slotsOf(String(item.topic ?? ""), String(item.lane ?? ""));
			return sides !== null && write(id, title, sides, own);
		},
		end: () => ({
			columns: writer.end(),
			zones: [...zones].sort((a, b) => b[1] - a[1]).map(([zone]) => zone),
			...{ fields, slugged, hasKana, known },
		}),
	};
}

/** What a text may hold that cleaning it would change. */
const SUSPECT = /[^ -~]|[<&]| {2}|^ | $/;

/** Whether a text stands as it is: one line, no HTML, nothing that is no character. */
function isPlain(text: string): boolean {
	if (!SUSPECT.test(text)) return true;
	return !/[<&]/.test(text) && oneLine(text) === text;
}
