import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARCHIVE_DAYS, archiveDays } from "./tile-days";
import {
	allTiles,
	DAY_LEVEL,
	daysOfNode,
	eventsIn,
	isLeaf,
	nodeOver,
	pagesOf,
	tileOf,
	tileTree,
	wayTo,
	writtenFor,
} from "./tile-tree";

const days = archiveDays(3_000_000, 5);
const tree = tileTree(days, 1000);
const day = fc.integer({ min: 0, max: ARCHIVE_DAYS - 1 });

describe("allTiles(tree)", () => {
	it("holds every record once, never more in a tile than it may hold, and no file twice", () => {
		const tiles = [...allTiles(tree)];
		const records = tiles.flatMap((tile) => (tile.kind === "records" ? [tile.records] : []));
		expect(records.reduce((all, count) => all + count, 0)).toBe(3_000_000);
		expect(Math.max(...records)).toBeLessThanOrEqual(1000);
		expect(new Set(tiles.map(({ key }) => key)).size).toBe(tiles.length);
	});
	it("is one file of records where one holds all", () => {
		const small = tileTree(archiveDays(900, 5), 1000);
		expect([...allTiles(small)]).toEqual([{ kind: "records", key: "0/0", turn: 1, records: 900 }]);
	});
});

describe("eventsIn(tree, from, to)", () => {
	it("is the sum of the days, and of a part of a day its share", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 400 }), (from, length) => {
				const sum = days.slice(from, from + length).reduce((all, count) => all + count, 0);
				expect(eventsIn(tree, from, from + length)).toBe(sum);
				expect(eventsIn(tree, from, from + 0.25)).toBeCloseTo((days[from] ?? 0) / 4);
			}),
		);
	});
});

describe("nodeOver(tree, day, level)", () => {
	it("holds the day, is a leaf or of the level asked for, and has no leaf above it", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: DAY_LEVEL }), (at, level) => {
				const node = nodeOver(tree, at, level);
				const { from, to } = daysOfNode(node);
				expect(from <= at && at < to).toBe(true);
				expect(node.level === level || (node.level < level && isLeaf(tree, node))).toBe(true);
				expect(wayTo(tree, node).filter(({ kind }) => kind === "records")).toEqual([]);
			}),
		);
	});
});

it("wayTo(tree, node) reads one file a turn, and the node's own is in the next", () => {
	fc.assert(
		fc.property(day, (at) => {
			const node = nodeOver(tree, at, DAY_LEVEL);
			const turns = [...wayTo(tree, node), tileOf(tree, node)].map(({ turn }) => turn);
			expect(turns).toEqual(turns.map((_, place) => place + 1));
		}),
	);
});

it("writtenFor(tree, day) writes the day's records, all counts over them, and nothing else", () => {
	const all = new Set([...allTiles(tree)].map(({ key }) => key));
	fc.assert(
		fc.property(day, (at) => {
			const written = writtenFor(tree, at);
			expect(written.filter(({ key }) => !all.has(key))).toEqual([]);
			const lowest = nodeOver(tree, at, DAY_LEVEL);
			expect(written.filter(({ kind }) => kind === "counts")).toHaveLength(
				lowest.level + (isLeaf(tree, lowest) ? 0 : 1),
			);
			expect(written.filter(({ kind }) => kind === "records")).toHaveLength(Math.max(1, pagesOf(tree, at).length));
		}),
	);
});
