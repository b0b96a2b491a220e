import { ARCHIVE_DAYS } from "./tile-days";

/** A quarter of a quarter … of the archive: level 0 is all of it, level `DAY_LEVEL` one day. */
export type Node = { readonly level: number; readonly at: number };

export const DAY_LEVEL = Math.log2(ARCHIVE_DAYS) / 2;

/** A file of the archive: the counts of a node, or records: all of a node, or a page of a day that has too many for one. */
export type Tile = {
	readonly key: string;
	/** Which in a row of requests it can be at the earliest: another file names it. The first is the root. */
	readonly turn: number;
} & ({ readonly kind: "counts"; readonly level: number } | { readonly kind: "records"; readonly records: number });

/** How the archive is cut, for a number of records that a tile holds at most. */
export type TileTree = {
	readonly most: number;
	/** Events before each day, and after the last in all. */
	readonly before: Float64Array;
};

/** A tile names those one level and two levels below it, a day its pages. The root is named by its address: it alone changes. */
const NAMED_BELOW = 2;

export function tileTree(days: Uint32Array, most: number): TileTree {
	const before = new Float64Array(days.length + 1);
	for (const [day, count] of days.entries()) before[day + 1] = (before[day] ?? 0) + count;
	return { most, before };
}

/** The days `[from, to)` of a node. */
export function daysOfNode({ level, at }: Node): { readonly from: number; readonly to: number } {
	const length = ARCHIVE_DAYS / 4 ** level;
	return { from: at * length, to: (at + 1) * length };
}

/** Events that begin in a span of days, of a part of a day its share. */
export function eventsIn({ before }: TileTree, from: number, to: number): number {
	return upTo(before, to) - upTo(before, from);
}

function upTo(before: Float64Array, day: number): number {
	const whole = Math.min(ARCHIVE_DAYS, Math.max(0, Math.floor(day)));
	const low = before[whole] ?? 0;
	const high = before[whole + 1] ?? low;
	return low + (high - low) * Math.max(0, Math.min(1, day - whole));
}

/** The node over a day at a level, or the one above it that holds its records itself and so has none below. */
export function nodeOver(tree: TileTree, day: number, level: number): Node {
	for (let above = 0; above < level; above += 1) {
		const node = { level: above, at: Math.floor(day / 4 ** (DAY_LEVEL - above)) };
		if (isLeaf(tree, node)) return node;
	}
	return { level, at: Math.floor(day / 4 ** (DAY_LEVEL - level)) };
}

export function isLeaf(tree: TileTree, node: Node): boolean {
	const { from, to } = daysOfNode(node);
	return eventsIn(tree, from, to) <= tree.most;
}

/** The file of a node: its records where one file holds them, else its counts. */
export function tileOf(tree: TileTree, node: Node): Tile {
	const { from, to } = daysOfNode(node);
	const named = { key: `${node.level}/${node.at}`, turn: 1 + Math.ceil(node.level / NAMED_BELOW) };
	if (!isLeaf(tree, node)) return { ...named, kind: "counts", level: node.level };
	return { ...named, kind: "records", records: eventsIn(tree, from, to) };
}

/** The pages of a day that has more records than one tile, in civil order; none of any other. */
export function pagesOf(tree: TileTree, day: number): readonly Tile[] {
	const count = eventsIn(tree, day, day + 1);
	if (count <= tree.most) return [];
	const pages = Math.ceil(count / tree.most);
	const edge = (page: number) => Math.floor((count * page) / pages);
	return Array.from({ length: pages }, (_, page) => ({
		kind: "records",
		key: `${DAY_LEVEL}/${day}/${page}`,
		turn: 2 + Math.ceil(DAY_LEVEL / NAMED_BELOW),
		records: edge(page + 1) - edge(page),
	}));
}

/** What must be read to know the name of a node's file: counts of each second level above it, the root first. */
export function wayTo(tree: TileTree, node: Node): readonly Tile[] {
	const way: Tile[] = [];
	for (let level = 0; level < node.level; level += NAMED_BELOW) {
		const at = Math.floor(node.at / 4 ** (node.level - level));
		way.push(tileOf(tree, { level, at }));
	}
	return way;
}

/** All files of the archive, one after another. */
export function* allTiles(tree: TileTree, node: Node = { level: 0, at: 0 }): Generator<Tile> {
	yield tileOf(tree, node);
	if (isLeaf(tree, node)) return;
	if (node.level === DAY_LEVEL) yield* pagesOf(tree, node.at);
	else
		for (let quarter = 0; quarter < 4; quarter += 1)
			yield* allTiles(tree, { level: node.level + 1, at: node.at * 4 + quarter });
}

/** What is written anew when the events of a day are published or corrected: its records, and the counts above them. */
export function writtenFor(tree: TileTree, day: number): readonly Tile[] {
	const lowest = nodeOver(tree, day, DAY_LEVEL);
	const above = Array.from({ length: lowest.level }, (_, level) =>
		tileOf(tree, { level, at: Math.floor(day / 4 ** (DAY_LEVEL - level)) }),
	);
	return [...above, tileOf(tree, lowest), ...(lowest.level === DAY_LEVEL ? pagesOf(tree, day) : [])];
}
