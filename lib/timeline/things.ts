import { chains, clusterRight } from "./clusters";
import { countedCrowds } from "./crowd";
import type { LayoutTask } from "./lane-layout";
import type { Lane } from "./lanes";
import type { EventAt } from "./scene-parts";
import { CLUSTER_GAP, CLUSTER_LISTED, DIAMOND, LABEL_GAP, LONGEST_CHAIN, SLACK } from "./sizes";
import { textWidth } from "./text-width";
import { anchorOf, type Item, inView, isLong, itemOf, laneEvents } from "./visible";

/** One thing to be put in a row of a fixed lane: a single mark, or several events as a diamond. */
export type Thing = {
	readonly key: string;
	/** Empty where the events were only counted. */
	readonly items: readonly Item[];
	readonly events: readonly EventAt[];
	readonly count: number;
	/** Its box; of a diamond with the count beside it. */
	readonly x0: number;
	readonly x1: number;
	readonly middle: number;
	/** A single long bar: it joins others last, and then where they are. */
	readonly long: boolean;
	readonly start: number;
	readonly end: number;
	/** The highest-ranked event that leads in this lane: it names the thing (rule 8). */
	readonly named: { readonly event: EventAt; readonly rank: number } | null;
};

/** Everything of a lane in view. Marks nearer to each other than `gap` are one thing, whatever the view begins with. */
export function thingsOf(task: LayoutTask, lane: Lane, at: number, gap: number): readonly Thing[] {
	const { index, scale, set } = task;
	const { viewport } = scale;
	const item = (event: EventAt) => itemOf(index, set, at, event, scale);
	const one = (event: EventAt) => thingOf(task, lane, at, [item(event)]);
	const longest = Math.max(LONGEST_CHAIN, gap * 2);
	const air = longest / scale.pixelsPerMs;
	const events = laneEvents(lane, { start: viewport.start - air, end: viewport.end + air });
	if (events === null) {
		return countedCrowds(lane, scale).map((crowd) => {
			const only = crowd.count === 1 ? crowd.events[0] : undefined;
			if (only !== undefined) return one(only);
			const named = namedOf(task, at, crowd.events);
			return { ...crowd, ...diamond(crowd.x, crowd.count), items: [], long: false, named };
		});
	}
	const items = events.map(item);
	const isSmall = (each: Item) => each.x1 - each.x0 < Math.max(SLACK, gap);
	const startOf = (each: Item) => index.start[each.event] ?? 0;
	const groups = [
		...chains(items.filter(isSmall), startOf, scale, gap, longest),
		...items.filter((each) => !isSmall(each)).map((each) => [each]),
	];
	return groups.flatMap((group) => {
		const seen = group.filter((each) => inView(index, each.event, viewport));
		return seen.length === 0 ? [] : [thingOf(task, lane, at, seen, group)];
	});
}

/** `group` is the whole chain, of which `items` are in view: the diamond stands in its middle and keeps its key. */
function thingOf(
	task: LayoutTask,
	lane: Lane,
	at: number,
	items: readonly Item[],
	group: readonly Item[] = items,
): Thing {
	const x0 = Math.min(...group.map((item) => item.x0));
	const x1 = Math.max(...group.map((item) => item.x1));
	const events = items.map((item) => item.event).sort((a, b) => a - b);
	const first = Math.min(...group.map((item) => item.event));
	const only = items.length === 1 ? items[0] : undefined;
	const middle = (x0 + x1) / 2;
	return {
		key: `${lane.key}@${task.index.idOf(first)}`,
		items,
		events,
		count: items.length,
		...(only === undefined ? diamond(middle, items.length) : { x0: only.x0, x1: only.x1, middle: anchorOf(only) }),
		long: only !== undefined && isLong(only),
		start: Math.min(...group.map((item) => task.index.start[item.event] ?? 0)),
		end: Math.max(...group.map((item) => task.index.end[item.event] ?? 0)),
		named: namedOf(task, at, events),
	};
}

function namedOf({ index, set }: LayoutTask, lane: number, events: readonly EventAt[]): Thing["named"] {
	let named: Thing["named"] = null;
	for (const event of events) {
		const rank = index.rankOf(event);
		if (set.leadOf(event) === lane && (named === null || rank < named.rank)) named = { event, rank };
	}
	return named;
}

function diamond(middle: number, count: number): Pick<Thing, "x0" | "x1" | "middle"> {
	return { x0: middle - DIAMOND / 2, x1: middle + clusterRight(count), middle };
}

/** Two things as one diamond: exact count, between the two or where the one is that is no long bar, under the key of the earlier. */
export function joined(a: Thing, b: Thing): Thing {
	const count = a.count + b.count;
	const [first, second] = a.start <= b.start ? [a, b] : [b, a];
	const named = [first.named, second.named].filter((each) => each !== null).sort((x, y) => x.rank - y.rank)[0] ?? null;
	return {
		key: first.key,
		items: [...first.items, ...second.items],
		events: [...a.events, ...b.events].sort((x, y) => x - y).slice(0, CLUSTER_LISTED),
		count,
		...diamond(between(a, b, first), count),
		long: false,
		start: Math.min(a.start, b.start),
		end: Math.max(a.end, b.end),
		named,
	};
}

function between(a: Thing, b: Thing, first: Thing): number {
	if (a.long && b.long) return first.middle;
	if (a.long || b.long) return a.long ? b.middle : a.middle;
	return (a.middle * a.count + b.middle * b.count) / (a.count + b.count);
}

/** A headline's box with the room of its name to the right, where the frame has it. */
export function withName({ index, scale }: LayoutTask, thing: Thing): { readonly x0: number; readonly x1: number } {
	const { named, x0, x1 } = thing;
	if (named === null || named.rank > 1) return { x0, x1 };
	const reach = x1 + LABEL_GAP + textWidth(index.shortOf(named.event), 600) + CLUSTER_GAP;
	return { x0, x1: reach <= scale.width ? reach : x1 };
}
