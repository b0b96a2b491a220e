import { countedCrowds, leftoversOf } from "./crowd";
import type { LaneLayout, LayoutTask } from "./lane-layout";
import type { Lane } from "./lanes";
import { type Block, stack, stackHeight, topOf } from "./rows";
import type { EventAt } from "./scene-parts";
import { CLUSTER_ROW, LANE_PADDING, MOST_BUTTONS, roundUp4 } from "./sizes";
import { blocksOf, type Draft, finishDraft, hasLastRow } from "./stacked-draft";
import { addLabels, headlineLabels } from "./stacked-labels";
import { byPriority, type Item, itemOf, laneEvents } from "./visible";

/** Zoomed in: every lane as high as its rows, packed anew for each view; what has no room becomes diamonds. */
export function layStacked(task: LayoutTask): readonly LaneLayout[] {
	const whole = task.set.lanes.map((lane, at) => gather(task, lane, at));
	const wanted = whole.map((draft) => bareHeight(task, draft));
	let drafts = fill(task, whole, wanted, task.height);
	for (let share = 0.7; buttons(drafts) > MOST_BUTTONS && share > 0.1; share *= 0.7) {
		drafts = fill(task, whole, wanted, task.height * share);
	}
	return addLabels(task, drafts).map((draft) => finishDraft(task, draft));
}

function buttons(drafts: readonly Draft[]): number {
	return drafts.reduce(
		(sum, { items, singles, crowds }) =>
			sum + [...items, ...singles].filter((item) => item.lead).length + crowds.length,
		0,
	);
}

/** Bare rows, but for the headlines' names, within `height` for all lanes together. */
function fill(task: LayoutTask, whole: readonly Draft[], wanted: readonly number[], height: number): readonly Draft[] {
	const share = fairShare(wanted, height);
	return whole.map((draft, at) => ((wanted[at] ?? 0) <= share ? draft : thinOut(task, draft, share)));
}

/** Everything in view, headlines first; a lane that holds too many is counted by cells instead. */
function gather(task: LayoutTask, lane: Lane, at: number): Draft {
	const events = laneEvents(lane, task.scale.viewport);
	const item = (event: EventAt) => itemOf(task.index, task.set, at, event, task.scale);
	if (events !== null) {
		const items = events.map(item).sort(byPriority);
		return { lane, at, items, crowds: [], singles: [], labels: headlineLabels(task, items) };
	}
	const crowds = countedCrowds(lane, task.scale);
	const singles = crowds.flatMap((crowd) => (crowd.count === 1 ? crowd.events : []));
	return {
		lane,
		at,
		items: singles.map(item),
		crowds: crowds.filter((crowd) => crowd.count > 1),
		singles: [],
		labels: new Map(),
	};
}

function bareHeight(task: LayoutTask, draft: Draft): number {
	const blocks = blocksOf(task, draft);
	return roundUp4(2 * LANE_PADDING + stackHeight(blocks, stack(blocks)) + (hasLastRow(draft) ? CLUSTER_ROW : 0));
}

/** The height that every lane may have so that all fit: lanes that need less leave the rest to the others. */
function fairShare(wanted: readonly number[], height: number): number {
	const sorted = wanted.toSorted((a, b) => a - b);
	let left = height;
	for (const [at, lane] of sorted.entries()) {
		const share = left / (sorted.length - at);
		if (lane > share) return Math.max(2 * LANE_PADDING + CLUSTER_ROW, Math.floor(share / 4) * 4);
		left -= lane;
	}
	return Infinity;
}

/** Keeps what fits above one row of diamonds; the rest goes into them. */
function thinOut(task: LayoutTask, draft: Draft, share: number): Draft {
	const room = share - 2 * LANE_PADDING - CLUSTER_ROW;
	const blocks = blocksOf(task, draft);
	const kept: Item[] = [];
	const keptBlocks: Block[] = [];
	const tops: number[] = [];
	const rest: Item[] = [];
	for (const [at, item] of draft.items.entries()) {
		const block = blocks[at];
		if (block === undefined) continue;
		const top = topOf(block, keptBlocks, tops);
		if (top + block.height <= room) {
			kept.push(item);
			keptBlocks.push(block);
			tops.push(top);
		} else rest.push(item);
	}
	const startOf = (item: Item) => task.index.start[item.event] ?? 0;
	const endOf = (item: Item) => task.index.end[item.event] ?? 0;
	const { crowds, singles } = leftoversOf(draft.lane, rest, startOf, endOf, task.scale);
	return { ...draft, items: kept, crowds: [...draft.crowds, ...crowds], singles };
}
