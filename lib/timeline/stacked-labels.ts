import { placeLabel } from "./labels";
import type { LayoutTask } from "./lane-layout";
import type { EventAt } from "./scene-parts";
import { type Draft, type DraftLabel, draftHeight } from "./stacked-draft";
import type { Item } from "./visible";

/** Labels tried in one lane; a lane holds far fewer. */
const MOST_TRIED = 60;

/**
 * Rules 1 and 3 of the notes. Lead labels by rank, as long as all lanes together keep within the height (a compact timeline
 * lets only headlines grow a lane); when all of those stand, repeats in muted where the lane does not grow.
 */
export function addLabels(task: LayoutTask, drafts: readonly Draft[]): readonly Draft[] {
	const lanes = [...drafts];
	const heights = lanes.map((draft) => draftHeight(task, draft));
	const wishes = lanes.flatMap((draft, lane) => draft.items.slice(0, MOST_TRIED).map((item) => ({ lane, item })));
	const add = (lane: number, item: Item, tone: "ink" | "muted", mayGrow: boolean): boolean => {
		const draft = lanes[lane];
		if (draft?.labels.has(item.event)) return true;
		const label = draft === undefined ? null : labelOf(task, item, tone);
		if (draft === undefined || label === null) return false;
		const next = { ...draft, labels: new Map(draft.labels).set(item.event, label) };
		const height = draftHeight(task, next);
		const grown = height - (heights[lane] ?? 0);
		const total = heights.reduce((sum, each) => sum + each, 0);
		if (grown > 0 && !(mayGrow && total + grown <= task.height)) return false;
		lanes[lane] = next;
		heights[lane] = height;
		return true;
	};
	let allStand = true;
	const leads = wishes.filter(({ item }) => item.lead);
	for (const { lane, item } of leads.sort((a, b) => a.item.rank - b.item.rank || a.item.event - b.item.event)) {
		const stands = add(lane, item, "ink", task.size === "full" || item.rank === 1);
		allStand &&= stands;
	}
	if (!allStand) return lanes;
	for (const { lane, item } of wishes) if (!item.lead) add(lane, item, "muted", false);
	return lanes;
}

/** The headlines that lead in a lane are labelled before anything is thinned out, as far as they are few. */
export function headlineLabels(task: LayoutTask, items: readonly Item[]): ReadonlyMap<EventAt, DraftLabel> {
	const headlines = items.filter((item) => item.lead && item.rank === 1).slice(0, MOST_HEADLINES);
	return new Map(
		headlines.flatMap((item) => {
			const label = labelOf(task, item, "ink");
			return label === null ? [] : [[item.event, label]];
		}),
	);
}

const MOST_HEADLINES = 6;

function labelOf(task: LayoutTask, item: Item, tone: "ink" | "muted"): DraftLabel | null {
	const bar = item.boxes.length === 1 && item.boxes[0]?.shape === "bar";
	const place = placeLabel({
		text: task.index.shortOf(item.event),
		// A repeat is never in 600, and dropped rather than cut.
		rank: tone === "ink" ? item.rank : 3,
		x0: item.x0,
		x1: item.x1,
		bar,
		from: 0,
		to: task.scale.width,
		barrier: task.barrier,
	});
	return place === null ? null : { place, tone };
}
