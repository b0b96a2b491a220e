import { COLUMNS_FROM } from "../columns/event-columns";
import { eventList } from "../columns/event-list";
import { allRows } from "../columns/rows";
import { columnWriter } from "../columns/write-columns";
import type { Dossier } from "../dossier/dossier";
import { LIMITS, type Limits } from "../dossier/limits";
import { readDossierText } from "../dossier/read-dossier";
import { ownLineReader } from "./own-line";
import { citesIn, plainEventReader } from "./plain-event";

type Bytes = Uint8Array<ArrayBuffer>;

/** How a dossier's own file begins, and its list of events; in JSON no text goes over the end of a line. */
const START = bytesOf('{\n\t"format": "readout-dossier/1",\n');
const LIST = bytesOf('\n\t"events": [\n\t\t');
const NEXT = bytesOf(",\n\t\t");
const END = bytesOf("\n\t]");

/** Half a character is written as its number, which begins so; where a text has just this otherwise, nothing is lost but time. */
const HALF = "\\ud";
const LINE_FEED = 10;
/** Lines between two words of progress. */
const STEP = 20_000;

/**
 * A dossier's own file (`dossierFileBytes`) straight into columns, a line at a time: what the general reader and the schema
 * make of it, in a fraction of their time. Those read all but the lines of its events, with the first in place of them all;
 * each of the others must be JSON just as it would be written again, and hold what the schema asks for. Null where anything
 * is otherwise, or where there are too few for columns: then they read it, and say what there is to say. Never throws.
 * @param onProgress hears the part that is done, from 0 to 1
 */
export function readOwnLines(
	bytes: Bytes,
	onProgress: (part: number) => void,
	limits: Limits = LIMITS,
	fewest: number = COLUMNS_FROM,
): Dossier | null {
	if (bytes.length > limits.bytes || !standsAt(bytes, START, 0)) return null;
	const lines = linesOf(bytes);
	if (lines === null || lines.count < fewest || lines.count > limits.items) return null;
	try {
		return readLines(bytes, lines, onProgress, limits);
	} catch {
		// Not UTF-8, or no JSON.
		return null;
	}
}

/** Where the first event begins, and where the last ends. */
type Lines = { readonly from: number; readonly to: number; readonly count: number };

function linesOf(bytes: Bytes): Lines | null {
	let from = bytes.indexOf(LINE_FEED, START.length - 1);
	while (from >= 0 && !standsAt(bytes, LIST, from)) from = bytes.indexOf(LINE_FEED, from + 1);
	if (from < 0) return null;
	from += LIST.length;
	let to = bytes.indexOf(LINE_FEED, from);
	let count = 1;
	for (; to >= 0 && standsAt(bytes, NEXT, to - 1); count += 1) to = bytes.indexOf(LINE_FEED, to + 1);
	return to >= 0 && standsAt(bytes, END, to) ? { from, to, count } : null;
}

function readLines(bytes: Bytes, lines: Lines, onProgress: (part: number) => void, limits: Limits): Dossier | null {
	const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	const textOf = (from: number, to: number) => decoder.decode(bytes.subarray(from, to));
	const { count } = lines;
	const endFrom = (from: number, line: number) => (line === count - 1 ? lines.to : bytes.indexOf(LINE_FEED, from) - 1);
	const first = textOf(lines.from, endFrom(lines.from, 0));
	const head = readDossierText(textOf(0, lines.from) + first + textOf(lines.to, bytes.length), limits);
	if (head.kind !== "dossier" || head.dossier.events.length !== 1) return null;
	const cites = head.dossier.events[0]?.history[0]?.cites;
	if (cites === undefined) return null;
	const topics = head.dossier.topics.map(({ id }) => id);
	const slots = new Map(topics.map((id, slot) => [id, slot]));
	const cited: unknown = JSON.parse(first);
	const rowOf = plainEventReader(cited, slots);
	const takesLine = ownLineReader(bytes, bytesOf(JSON.stringify(citesIn(cited))), slots);
	const writer = columnWriter(count, cites, bytes.length);
	for (let line = 0, from = lines.from; line < count; line += 1) {
		if (line % STEP === 0) onProgress(from / bytes.length);
		const to = endFrom(from, line);
		// No text within a line is longer than the line.
		if (to - from > limits.text) return null;
		if (!takesLine(from, to, writer)) {
			const text = textOf(from, to);
			const json: unknown = JSON.parse(text);
			// A field that stands twice, a number written otherwise: what is not as it would be written again.
			const isAsWritten = JSON.stringify(json) === text && !text.includes(HALF);
			const row = isAsWritten ? rowOf(json) : null;
			if (row === null || !writer.add(row)) return null;
		}
		from = to + NEXT.length;
	}
	const columns = writer.end(topics);
	return columns === null ? null : { ...head.dossier, events: eventList(allRows(columns)) };
}

function standsAt(bytes: Bytes, wanted: Bytes, from: number): boolean {
	return wanted.every((byte, at) => bytes[from + at] === byte);
}

function bytesOf(text: string): Bytes {
	return new TextEncoder().encode(text);
}
