import { duplicateKeys, locator, strictJson } from "../../dossier/json-text";
import { LIMITS, type Limits } from "../../dossier/limits";
import { lineStarts, placeFrom, placeIn } from "../../dossier/place-in-text";
import { type Path, type Place, printable } from "../../dossier/problem";
import { structureProblems } from "../../dossier/structure-problems";
import { finding } from "./finding";
import type { ImportFinding } from "./import-result";
import { type Reading, remark } from "./reading";

/** The JSON of a text, strict and of bounded depth; else why not. */
export type JsonText =
	| { readonly ok: true; readonly json: unknown }
	| { readonly ok: false; readonly finding: ImportFinding };

export function parseJson(text: string, limits: Limits = LIMITS): JsonText {
	const read = strictJson(text, limits.depth);
	if (read.ok) return read;
	const { line, column, message } = read.error;
	const written = text.split("\n", line).at(-1) ?? "";
	return { ok: false, finding: finding("error", { line, column }, message, written.slice(Math.max(0, column - 1))) };
}

/** Where things stand in a JSON text; nothing is looked for before it is asked. */
export type JsonPlaces = {
	/** The item of the list at `list` (`["events"]`, or `[]` for the whole). */
	readonly itemAt: (list: Path, index: number) => Place;
	/** A field within it, by its path there. */
	readonly fieldAt: (list: Path, index: number, field: Path) => Place;
	/** The item as it is written. */
	readonly writtenAt: (list: Path, index: number) => string;
};

export function jsonPlaces(text: string): JsonPlaces {
	const lists = new Map<string, readonly number[]>();
	let lines: readonly number[] | null = null;
	const itemsOf = (list: Path) => {
		const key = list.join("/");
		const known = lists.get(key) ?? itemOffsets(text, list);
		lists.set(key, known);
		return known;
	};
	const placeOf = (offset: number) => {
		lines ??= lineStarts(text);
		return placeIn(lines, offset);
	};
	const span = (list: Path, index: number): readonly [number, number] => {
		const offsets = itemsOf(list);
		return [offsets[index * 2] ?? 0, offsets[index * 2 + 1] ?? 0];
	};
	return {
		itemAt: (list, index) => placeOf(span(list, index)[0]),
		fieldAt: (list, index, field) => {
			const [start, end] = span(list, index);
			return placeFrom(placeOf(start), locator(text.slice(start, end))(field));
		},
		writtenAt: (list, index) => text.slice(...span(list, index)),
	};
}

/**
 * Start and end of each item of a list, by offset, in one pass; `path` holds at most one name, that of a field of the whole.
 * The text is JSON: it was parsed before. Of a name that stands twice the last is meant, as in `JSON.parse`.
 */
function itemOffsets(text: string, path: Path): readonly number[] {
	const wanted = path.length === 0 ? null : JSON.stringify(String(path[0]));
	const level = path.length + 1;
	let offsets: number[] = [];
	let depth = 0;
	let key = "";
	let inside = false;
	let start = -1;
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === '"') {
			const end = endOfString(text, at);
			if (depth === 1 && wanted !== null) {
				const written = text.slice(at, end + 1);
				if (/^\s*:/.test(text.slice(end + 1, end + 40))) key = written === wanted ? written : keyText(written);
			}
			if (inside && depth === level && start < 0) start = at;
			at = end;
			continue;
		}
		if (character === " " || character === "\n" || character === "\r" || character === "\t" || character === ":")
			continue;
		const closes = character === "]" || character === "}";
		if (inside && depth === level && start >= 0 && (character === "," || closes)) {
			offsets.push(start, at);
			start = -1;
		} else if (inside && depth === level && start < 0 && !closes && character !== ",") start = at;
		if (character === "[" || character === "{") {
			depth += 1;
			if (!inside && depth === level && character === "[" && (wanted === null || key === wanted)) {
				inside = true;
				offsets = [];
			}
		} else if (closes) {
			depth -= 1;
			if (inside && depth < level) inside = false;
		}
	}
	return offsets;
}

function keyText(written: string): string {
	return JSON.stringify(JSON.parse(written));
}

function endOfString(text: string, from: number): number {
	for (let at = from + 1; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 92) at += 1;
		else if (code === 34) return at;
	}
	return text.length;
}

/** Why an item is not taken, and where. */
export type Unfit = { readonly place: Place; readonly message: string };

/**
 * Reports what no file should hold, wherever it stands: keys that reach a prototype, keys that stand twice, numbers and
 * texts that cannot be kept. None of it is used: fields are read one by one by their names.
 * @returns the items of the list that hold a text or a list beyond the limit, or a number that is none, and so are not taken
 */
export function reportStructure(
	reading: Reading,
	text: string,
	json: unknown,
	list: Path,
	limits: Limits = LIMITS,
): ReadonlyMap<number, Unfit> {
	const unfit = new Map<number, Unfit>();
	if (!SUSPECT.test(text) && !isLong(text, limits)) {
		reportDoubled(reading, text);
		return unfit;
	}
	const problems = structureProblems(json, limits);
	const places = jsonPlaces(text);
	for (const { path, expected, got } of problems) {
		const inList = path.length > list.length && list.every((step, at) => path[at] === step);
		const index = inList ? path[list.length] : undefined;
		const place = typeof index === "number" ? places.fieldAt(list, index, path.slice(list.length + 1)) : PLACE;
		const key = path.at(-1);
		if (expected === "no such field") {
			remark(
				reading,
				"warning",
				place,
				`The field "${String(key)}" was not read: such a name could change how programs work.`,
				String(key),
			);
		} else if (expected.startsWith("at most") || expected.startsWith("a finite")) {
			if (typeof index === "number") unfit.set(index, { place, message: `expected ${expected}, got ${got}.` });
			else remark(reading, "warning", place, `Not read: expected ${expected}, got ${got}.`, String(key));
		}
	}
	reportDoubled(reading, text);
	return unfit;
}

const PLACE: Place = { line: 1, column: 1 };
/** Names as they may be written, and numbers with an exponent, which may be beyond all bounds; else nothing can be amiss. */
const SUSPECT = /proto|constructor|\\u|\d[eE][+-]?\d|\d{300}/;

/** Whether a text within the JSON may be beyond the limit, by how it is written. */
function isLong(text: string, limits: Limits): boolean {
	if (text.length <= limits.text) return false;
	for (let at = text.indexOf('"'); at >= 0; ) {
		const end = endOfString(text, at);
		if (end - at > limits.text) return true;
		at = text.indexOf('"', end + 1);
	}
	return false;
}

function reportDoubled(reading: Reading, text: string): void {
	for (const { line = 1, column = 1, path } of duplicateKeys(text)) {
		const key = printable(String(path.at(-1) ?? ""));
		remark(
			reading,
			"warning",
			{ line, column },
			`The field "${key}" stands twice in one object; the last was read.`,
			key,
		);
	}
}
