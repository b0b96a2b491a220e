import { figures } from "../../dossier/figures";
import { LIMITS } from "../../dossier/limits";
import type { Path, Place } from "../../dossier/problem";
import { count } from "../../dossier/wording";
import type { Draft } from "./draft";
import type { OnProgress } from "./import-result";
import { isObject, type JsonObject } from "./json-fields";
import { type JsonPlaces, jsonPlaces, reportStructure } from "./json-file";
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

/** Tells of fields that the format does not have, or that Readout has no room for, by their names. */
export function reportUnread(reading: Reading, item: Item, known: ReadonlySet<string>): void {
	for (const key of Object.keys(item.object)) {
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

/** Reported by `reportStructure`. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
