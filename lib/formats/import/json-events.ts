import { figures } from "../../dossier/figures";
import { LIMITS } from "../../dossier/limits";
import type { Path, Place } from "../../dossier/problem";
import { count } from "../../dossier/wording";
import type { Draft } from "./draft";
import type { OnProgress } from "./import-result";
import { isObject, type JsonObject } from "./json-fields";
import { type JsonPlaces, jsonPlaces, reportStructure } from "./json-file";
import { lazyPlace } from "./lazy-place";
import { type Reading, remark, setAside, tally } from "./reading";

/** One item of a list of events, with its places. */
export type Item = {
	readonly object: JsonObject;
	readonly place: Place;
	readonly fieldPlace: (...path: Path) => Place;
	readonly written: () => string;
};

export type JsonSource = { readonly text: string; readonly json: unknown; readonly onProgress: OnProgress };

const STEP = 1000;

/**
 * Every item of the list of events at `list`, read by `read`; what is no object, or holds what cannot be kept, is set
 * aside. Null where there are more events than are read.
 */
export function readItems(
	reading: Reading,
	source: JsonSource,
	list: Path,
	items: readonly unknown[],
	read: (item: Item) => readonly Draft[] | Draft | null,
): readonly Draft[] | null {
	const { text, json, onProgress } = source;
	if (items.length > LIMITS.items) {
		const message = `The file has ${count(items.length, "event")}; at most ${figures(LIMITS.items)} are read.`;
		remark(reading, "error", { line: 1, column: 1 }, message, "");
		return null;
	}
	const unfit = reportStructure(reading, text, json, list);
	const places = jsonPlaces(text);
	const drafts: Draft[] = [];
	items.forEach((object, index) => {
		if (index % STEP === 0) onProgress(index / items.length);
		const place = places.itemAt(list, index);
		const amiss = unfit.get(index);
		if (amiss !== undefined) setAside(reading, amiss.place, amiss.message, places.writtenAt(list, index));
		else if (!isObject(object))
			setAside(reading, place, "an event is an object in braces.", places.writtenAt(list, index));
		else {
			const made = read(itemOf(object, place, places, list, index));
			if (Array.isArray(made)) drafts.push(...made);
			else if (made !== null) drafts.push(made as Draft);
		}
	});
	return drafts;
}

function itemOf(object: JsonObject, place: Place, places: JsonPlaces, list: Path, index: number): Item {
	return {
		object,
		place,
		fieldPlace: (...path) => places.fieldAt(list, index, path),
		written: () => places.writtenAt(list, index),
	};
}

/** What a field is read as, where that is no text: several texts, an object, or whatever its reader looks at. */
export type Shapes = ReadonlyMap<string, Shape>;
type Shape = "text" | "texts" | "object" | "any";

const TEXTS_ONLY: Shapes = new Map();

/**
 * Tells of fields that the format does not have, or that Readout has no room for, by their names, and of those that hold
 * something else than what is read of them.
 */
export function reportUnread(
	reading: Reading,
	item: Item,
	known: ReadonlySet<string>,
	shapes: Shapes = TEXTS_ONLY,
): void {
	for (const [key, value] of Object.entries(item.object)) {
		const shape = shapes.get(key) ?? "text";
		if (known.has(key) && !fits(value, shape)) {
			const message = `The field "${key}" was not wholly read; expected ${SHAPE_WORDS[shape]}`;
			const place = lazyPlace(() => item.fieldPlace(key));
			tally(reading, "warning", place, message, JSON.stringify(value));
		}
		if (!known.has(key) && !FORBIDDEN.has(key)) {
			tally(
				reading,
				"information",
				item.place,
				`The field "${key.slice(0, 60)}" has no place in Readout and was not read`,
				item.written(),
			);
		}
	}
}

const SHAPE_WORDS = {
	text: "a text",
	texts: "a text or a list of texts",
	object: "an object in braces",
	any: "",
} as const;

function fits(value: unknown, shape: Shape): boolean {
	if (shape === "any" || saysNothing(value)) return true;
	if (shape === "object") return isObject(value);
	return shape === "texts" && Array.isArray(value) ? value.every(isText) : isText(value);
}

function isText(value: unknown): boolean {
	return typeof value === "string" || typeof value === "number" || saysNothing(value);
}

function saysNothing(value: unknown): boolean {
	return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

/** Reported by `reportStructure`. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
