import { gzipSync } from "node:zlib";
import { type ColumnDate, columnDate } from "../../lib/columns/date-column";
import { columnWriter } from "../../lib/columns/write-columns";
import { seededRandom } from "../../lib/dossier/random";
import { scanWhen } from "../../lib/time/scan-when";
import type { PlainEvent } from "./scale-events";
import { LANE_COUNT, recordsOf } from "./tile-days";
import type { Tile } from "./tile-tree";

/** What records are written as. */
export type Encoding = "lines" | "columns";

/** Bytes over the wire (gzip) of files of each kind, from files really written. */
export type TileBytes = { readonly records: (count: number) => number; readonly counts: (level: number) => number };

/** Records a file that are really written, about doubling each time; between them bytes go in a straight line. */
const MEASURED = [1, 250, 1000, 4000, 16_000];
const CELLS = 256;
/** Bytes of a hash in a name; a tile of counts names four below it and sixteen below those. */
const HASH_BYTES = 12;
const NAMES = 20;
/** Foremost events that a tile of counts carries, so that a view of counts has titles. */
const FOREMOST = 64;

/** Writes files of records and of counts and says how their bytes grow. Equal seeds give equal bytes. */
export function measuredBytes(encoding: Encoding, seed: number, usual: number): TileBytes {
	const random = seededRandom(seed);
	const points = MEASURED.map((count, at) => {
		const events = recordsOf(9000 + at * 400, count, 50_000_000 + at * 100_000, random);
		return [count, gzipSync(encoding === "lines" ? linesOf(events) : columnsOf(events)).length] as const;
	});
	const levels = Array.from({ length: 8 }, (_, level) => countsBytes(level, usual, random));
	return { records: (count) => between(points, count), counts: (level) => levels[level] ?? 0 };
}

/** The bytes of a file. */
export function bytesOf(tile: Tile, bytes: TileBytes): number {
	return tile.kind === "counts" ? bytes.counts(tile.level) : bytes.records(tile.records);
}

function between(points: readonly (readonly [number, number])[], count: number): number {
	const at = Math.max(
		1,
		points.findIndex(([most]) => most >= count),
	);
	const [low, high] = points[at - 1] === undefined || at < 1 ? points.slice(0, 2) : points.slice(at - 1, at + 1);
	const [[from, less], [to, more]] = [low ?? [0, 0], high ?? low ?? [1, 0]];
	return Math.round(less + ((more - less) * (count - from)) / Math.max(1, to - from));
}

function linesOf(events: readonly PlainEvent[]): Uint8Array {
	return new TextEncoder().encode(events.map((event) => JSON.stringify(event)).join("\n"));
}

/** The arrays of our columns, one after another, without what a reader makes again: the order, and the table of ids. */
export function columnsOf(events: readonly PlainEvent[]): Uint8Array {
	const lanes = [...new Set(events.map(({ lane }) => lane))];
	const writer = columnWriter(events.length, []);
	for (const { id, title, start, end, lane } of events) {
		const row = { id, title, summary: "", note: "", place: "", short: "", kind: "event", zone: "Etc/UTC" };
		const dates = { known: 0, when: whenOf(start), until: end === undefined ? null : whenOf(end) };
		if (!writer.add({ ...row, topics: [lanes.indexOf(lane)], rank: 2, status: "held", ...dates }))
			throw new Error(`no row: ${id}`);
	}
	const columns = writer.end(lanes);
	if (columns === null) throw new Error("an id stands twice");
	const { ids, titles, topics, ranks, statuses, known, when, until } = columns;
	const texts = [titles.bytes, lengths(titles.from), ids.bytes, lengths(ids.from), topics.slots];
	const dates = [when, until].flatMap(({ starts, forms, offsets }) => [starts, forms, offsets]);
	const parts = [...texts, ranks, statuses, known, ...dates];
	return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

/** How far a text reaches says little that the length of it does not, and compresses far worse. */
function lengths(from: Uint32Array): Uint16Array {
	return Uint16Array.from({ length: from.length - 1 }, (_, at) => (from[at + 1] ?? 0) - (from[at] ?? 0));
}

function whenOf(text: string): ColumnDate {
	const read = scanWhen(text);
	const date = read.kind === "when" ? columnDate(read.value) : null;
	if (date === null) throw new Error(`no date: ${text}`);
	return date;
}

/** A tile of counts: beginnings and ends a cell and lane as short numbers, the names below, and the foremost events. */
function countsBytes(level: number, usual: number, random: () => number): number {
	const cellEvents = (usual / CELLS) * 4 ** (7 - level);
	const numbers = Array.from({ length: CELLS * LANE_COUNT * 2 }, () =>
		Math.round((cellEvents / LANE_COUNT) * (0.4 + random() * 1.2)),
	);
	const names = Uint8Array.from({ length: NAMES * HASH_BYTES }, () => Math.floor(random() * 256));
	const foremost = linesOf(recordsOf(9000 + level, FOREMOST, 1, random));
	return gzipSync(Buffer.concat([Buffer.from(numbers.flatMap(shortNumber)), names, foremost])).length;
}

/** Seven bits a byte, the last byte without the eighth. */
function shortNumber(value: number): readonly number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...shortNumber(Math.floor(value / 128))];
}
