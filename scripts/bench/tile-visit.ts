import { ARCHIVE_DAYS } from "./tile-days";
import { DAY_LEVEL, eventsIn, nodeOver, pagesOf, type Tile, type TileTree, tileOf, wayTo } from "./tile-tree";

/** Days in view, parts of days too. */
export type DaysView = { readonly from: number; readonly to: number };

/** Cells of counts in a tile, and how many a view needs for a bar every few pixels. */
const CELLS = 256;
const CELLS_IN_VIEW = 192;
/** With at most so many in view the records are read, for marks and titles of their own; else counts do. */
const MOST_SINGLE = 3000;
/** The closest that a visit looks, days. */
const CLOSEST = 1 / 24;

export const EVERYTHING: DaysView = { from: 0, to: ARCHIVE_DAYS };

/** The files that a view is drawn from, and those that lead to them, each once. */
export function tilesOfView(tree: TileTree, { from, to }: DaysView): readonly Tile[] {
	const finest = ((to - from) * CELLS) / CELLS_IN_VIEW;
	const level = Math.min(DAY_LEVEL, Math.max(0, Math.ceil(Math.log(ARCHIVE_DAYS / finest) / Math.log(4))));
	const tiles = new Map<string, Tile>();
	const take = (tile: Tile) => tiles.set(tile.key, tile);
	const takeOver = (depth: number) => {
		const length = ARCHIVE_DAYS / 4 ** depth;
		for (let day = Math.floor(from / length) * length; day < Math.min(to, ARCHIVE_DAYS); day += length) {
			const node = nodeOver(tree, Math.max(0, day), depth);
			for (const tile of wayTo(tree, node)) take(tile);
			take(tileOf(tree, node));
		}
	};
	takeOver(level);
	if (eventsIn(tree, from, to) > MOST_SINGLE) return [...tiles.values()];
	takeOver(DAY_LEVEL);
	for (let day = Math.max(0, Math.floor(from)); day < Math.min(to, ARCHIVE_DAYS); day += 1) {
		const pages = pagesOf(tree, day);
		const first = Math.floor(Math.max(0, from - day) * pages.length);
		for (const page of pages.slice(first, Math.ceil(Math.min(1, to - day) * pages.length))) take(page);
	}
	return [...tiles.values()];
}

/** The files that a link to an event needs, whose address carries its day: the way down and its records, before the view. */
export function tilesOfLink(tree: TileTree, day: number, share: number): readonly Tile[] {
	const node = nodeOver(tree, day, DAY_LEVEL);
	const pages = node.level === DAY_LEVEL ? pagesOf(tree, day) : [];
	const page = pages[Math.floor(share * pages.length)];
	return [...wayTo(tree, node), tileOf(tree, node), ...(page === undefined ? [] : [page])];
}

/** The views of a visit: from everything inwards to where events are, then about by pans and zooms, out and in again. */
export function visitOf(tree: TileTree, steps: number, random: () => number): readonly DaysView[] {
	const views: DaysView[] = [EVERYTHING];
	let view = EVERYTHING;
	while (views.length < steps) {
		const length = view.to - view.from;
		const dice = random();
		if (dice < 0.05) view = EVERYTHING;
		else if (dice < 0.55) view = kept(dayOfEvent(tree, view, random()), length / 2);
		else if (dice < 0.65) view = kept((view.from + view.to) / 2, length * 2);
		else view = kept((view.from + view.to) / 2 + (random() < 0.5 ? -1 : 1) * length * (0.3 + random() * 0.7), length);
		views.push(view);
	}
	return views;
}

/** Of the events in view the day of one, each as likely: people look where something is. */
export function dayOfEvent(tree: TileTree, { from, to }: DaysView, share: number): number {
	const wanted = eventsIn(tree, 0, from) + share * eventsIn(tree, from, to);
	let [low, high] = [from, to];
	for (let halving = 0; halving < 40; halving += 1) {
		const middle = (low + high) / 2;
		if (eventsIn(tree, 0, middle) < wanted) low = middle;
		else high = middle;
	}
	return low;
}

function kept(middle: number, length: number): DaysView {
	const span = Math.min(ARCHIVE_DAYS, Math.max(CLOSEST, length));
	const from = Math.min(ARCHIVE_DAYS - span, Math.max(0, middle - span / 2));
	return { from, to: from + span };
}
