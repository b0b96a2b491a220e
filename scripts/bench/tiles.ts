import { seededRandom } from "../../lib/dossier/random";
import { markdownTable, timingOf } from "./measure";
import { bytesOf, type Encoding, measuredBytes, type TileBytes } from "./tile-bytes";
import { ARCHIVE_DAYS, archiveDays } from "./tile-days";
import { allTiles, type Tile, type TileTree, tileTree, writtenFor } from "./tile-tree";
import { dayOfEvent, EVERYTHING, tilesOfLink, tilesOfView, visitOf } from "./tile-visit";

const TOTAL = 100_000_000;
const SEED = 8;
const MOST_RECORDS = [1000, 4000, 16_000] as const;
const ENCODINGS = ["lines", "columns"] as const;
const CHOSEN = { most: 4000, encoding: "columns" } as const;
const VISITS = 200;
const STEPS = 40;

/** What one kind of question costs: files asked for and their bytes, over many such questions. */
type Cost = { readonly requests: readonly number[]; readonly bytes: readonly number[] };

/** An archive of 100,000,000 events as files on any host: how many, how large, and what a reader and a publisher ask of it. */
export function tilesSection(): string {
	const days = archiveDays(TOTAL, SEED);
	const usual = TOTAL / ARCHIVE_DAYS;
	const bytes = new Map<Encoding, TileBytes>(ENCODINGS.map((each) => [each, measuredBytes(each, SEED, usual)]));
	const bytesFor = (encoding: Encoding) => bytes.get(encoding) as TileBytes;
	const sizes = MOST_RECORDS.flatMap((most) =>
		ENCODINGS.map((encoding) => sizeRow(tileTree(days, most), encoding, bytesFor(encoding))),
	);
	const tree = tileTree(days, CHOSEN.most);
	return `## Tiles: ${whole(TOTAL)} events as files, simulated

Invented events on ${whole(ARCHIVE_DAYS)} days, ${whole(timingOf([...days]).median)} on the median day and ${whole(Math.max(...days))} on the fullest (seed ${SEED}). Bytes are
those of gzip, from files really written. A visit is ${STEPS} steps with a cache, the same ${VISITS} visits for each size: the median, and 19 of 20 are below p95.

${markdownTable(["Records a tile, at most", "Written as", "Tiles", "In all", "A full tile", "Requests a visit (p95)", "A visit (p95)", "Newest day written"], sizes)}

With ${whole(CHOSEN.most)} records a tile, as ${CHOSEN.encoding}, nothing kept from before:

${markdownTable(["What is asked", "Requests (p95)", "In a row (p95)", "Bytes (p95)"], questionRows(tree, bytesFor(CHOSEN.encoding)))}

${markdownTable(["What is published", "Tiles written", "Bytes"], publishRows(tree, days, bytesFor(CHOSEN.encoding)))}
`;
}

function sizeRow(tree: TileTree, encoding: Encoding, bytes: TileBytes): readonly string[] {
	let tiles = 0;
	let all = 0;
	for (const tile of allTiles(tree)) {
		tiles += 1;
		all += bytesOf(tile, bytes);
	}
	const visits = visitCosts(tree, bytes);
	const newest = writtenFor(tree, ARCHIVE_DAYS - 3);
	return [
		whole(tree.most),
		encoding === "lines" ? "JSON lines" : "columns",
		whole(tiles),
		inBytes(all),
		inBytes(bytes.records(tree.most)),
		spread(visits.requests, whole),
		spread(visits.bytes, inBytes),
		`${newest.length} tiles, ${inBytes(sum(newest, bytes))}`,
	];
}

/** What visits cost that keep every file they were given. */
function visitCosts(tree: TileTree, bytes: TileBytes): Cost {
	const random = seededRandom(SEED);
	const costs = Array.from({ length: VISITS }, () => {
		const kept = new Map<string, Tile>();
		for (const view of visitOf(tree, STEPS, random))
			for (const tile of tilesOfView(tree, view)) kept.set(tile.key, tile);
		return [...kept.values()];
	});
	return costOf(costs, bytes);
}

function questionRows(tree: TileTree, bytes: TileBytes): readonly (readonly string[])[] {
	const random = seededRandom(SEED);
	const somewhere = Array.from({ length: VISITS }, () => dayOfEvent(tree, EVERYTHING, random()));
	const around = (day: number, length: number) => ({ from: day - length / 2, to: day + length / 2 });
	const panned = somewhere.map((day) => {
		const before = new Set(tilesOfView(tree, around(day, 7)).map(({ key }) => key));
		return tilesOfView(tree, around(Math.min(day + 7, ARCHIVE_DAYS - 4), 7)).filter(({ key }) => !before.has(key));
	});
	const row = (what: string, tiles: readonly (readonly Tile[])[]) => {
		const cost = costOf(tiles, bytes);
		const turns = tiles.map((each) => new Set(each.map(({ turn }) => turn)).size);
		return [what, spread(cost.requests, whole), spread(turns, whole), spread(cost.bytes, inBytes)];
	};
	return [
		row("First view, on everything", [tilesOfView(tree, EVERYTHING)]),
		row(
			"A year",
			somewhere.map((day) => tilesOfView(tree, around(day, 365))),
		),
		row(
			"A week",
			somewhere.map((day) => tilesOfView(tree, around(day, 7))),
		),
		row("A pan by a week from there", panned),
		row(
			"A day",
			somewhere.map((day) => tilesOfView(tree, { from: Math.floor(day), to: Math.floor(day) + 1 })),
		),
		row(
			"A link to an event, with its day",
			somewhere.map((day) => tilesOfLink(tree, Math.floor(day), random())),
		),
	];
}

function publishRows(tree: TileTree, days: Uint32Array, bytes: TileBytes): readonly (readonly string[])[] {
	const { median } = timingOf([...days]);
	const usual = days.findIndex((count, day) => day > ARCHIVE_DAYS / 2 && Math.abs(count - median) < median / 50);
	const fullest = days.indexOf(Math.max(...days));
	return [
		["a usual day", usual],
		["the fullest day", fullest],
	].map(([name, day]) => {
		const written = writtenFor(tree, Number(day));
		return [`${name}, ${whole(days[Number(day)] ?? 0)} events`, whole(written.length), inBytes(sum(written, bytes))];
	});
}

function costOf(questions: readonly (readonly Tile[])[], bytes: TileBytes): Cost {
	return { requests: questions.map((tiles) => tiles.length), bytes: questions.map((tiles) => sum(tiles, bytes)) };
}

function sum(tiles: readonly Tile[], bytes: TileBytes): number {
	return tiles.reduce((all, tile) => all + bytesOf(tile, bytes), 0);
}

function spread(values: readonly number[], words: (value: number) => string): string {
	const { median, p95 } = timingOf(values);
	return values.length === 1 ? words(median) : `${words(median)} (${words(p95)})`;
}

function whole(value: number): string {
	return Math.round(value).toLocaleString("en-GB");
}

/** "312 kB", "1.4 MB", "3.2 GB". */
export function inBytes(bytes: number): string {
	if (bytes < 1e6) return `${whole(bytes / 1000)} kB`;
	return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
