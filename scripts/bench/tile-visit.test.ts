import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/dossier/random";
import { ARCHIVE_DAYS, archiveDays } from "./tile-days";
import { allTiles, DAY_LEVEL, nodeOver, pagesOf, type Tile, tileOf, tileTree } from "./tile-tree";
import { dayOfEvent, EVERYTHING, tilesOfLink, tilesOfView, visitOf } from "./tile-visit";

const tree = tileTree(archiveDays(3_000_000, 5), 1000);
const all = new Set([...allTiles(tree)].map(({ key }) => key));
const keysOf = (tiles: readonly Tile[]) => tiles.map(({ key }) => key);

describe("tilesOfView(tree, view)", () => {
	it("asks one file for everything: the root, that is the manifest", () => {
		expect(keysOf(tilesOfView(tree, EVERYTHING))).toEqual(["0/0"]);
	});
	it("asks for files that are there, each once, and for no more than the screen needs", () => {
		const view = fc.record({
			from: fc.double({ min: 0, max: ARCHIVE_DAYS - 1, noNaN: true }),
			length: fc.constantFrom(1 / 24, 0.5, 1, 7, 90, 1000, ARCHIVE_DAYS),
		});
		fc.assert(
			fc.property(view, ({ from, length }) => {
				const keys = keysOf(tilesOfView(tree, { from, to: from + length }));
				expect(keys.filter((key) => !all.has(key))).toEqual([]);
				expect(new Set(keys).size).toBe(keys.length);
				expect(keys.length).toBeLessThanOrEqual(40);
			}),
		);
	});
	it("reads all records of a view that has few", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: ARCHIVE_DAYS - 1 }), (day) => {
				const keys = keysOf(tilesOfView(tree, { from: day, to: day + 1 }));
				const node = nodeOver(tree, day, DAY_LEVEL);
				const pages = pagesOf(tree, day);
				if (pages.length <= 3) expect(keys).toEqual(expect.arrayContaining(keysOf([tileOf(tree, node), ...pages])));
			}),
		);
	});
});

it("tilesOfLink(tree, day, share) ends with the records of the event, after one file a turn", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: ARCHIVE_DAYS - 1 }),
			fc.double({ min: 0, max: 0.99, noNaN: true }),
			(day, share) => {
				const tiles = tilesOfLink(tree, day, share);
				expect(tiles.at(-1)?.kind).toBe("records");
				expect(tiles.map(({ turn }) => turn)).toEqual(tiles.map((_, place) => place + 1));
			},
		),
	);
});

describe("visitOf(tree, steps, random)", () => {
	it("begins with everything, stays in the archive, and is the same for the same seed", () => {
		const visit = visitOf(tree, 40, seededRandom(2));
		expect([visit.length, visit[0]]).toEqual([40, EVERYTHING]);
		expect(visit.filter(({ from, to }) => from < 0 || to > ARCHIVE_DAYS || !(to > from))).toEqual([]);
		expect(visitOf(tree, 40, seededRandom(2))).toEqual(visit);
	});
});

it("dayOfEvent(tree, view, share) is the day that so large a share of the view's events lies before", () => {
	fc.assert(
		fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) => {
			const day = dayOfEvent(tree, EVERYTHING, share);
			expect((tree.before[Math.floor(day)] ?? 0) <= share * 3_000_000 + 1).toBe(true);
			expect((tree.before[Math.floor(day) + 1] ?? 0) >= share * 3_000_000 - 1).toBe(true);
		}),
	);
});
