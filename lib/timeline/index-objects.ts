import { civilOrder } from "../dossier/civil-order";
import type { Dossier, DossierEvent, Status } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import { kindsOf } from "../dossier/kinds-of";
import type { EventIndex, LaneName, Sorting } from "./event-index";
import { intervalIndex } from "./interval-index";
import { actorLanes, kindLanes, topicLanes } from "./lane-names";
import { memberships } from "./memberships";
import { type PlacedTime, placeTime } from "./placed-time";

/** Events that are taken in between two pauses. */
const AT_ONCE = 4000;

/** The index of a dossier whose events are objects. */
export function* indexingObjects(dossier: Dossier, clock: string): Generator<void, EventIndex> {
	const events = civilOrder(dossier);
	yield;
	const times: PlacedTime[] = [];
	const statuses: Status[] = [];
	for (const event of events) {
		const state = currentState(event);
		times.push(placeTime(state, clock));
		statuses.push(state.status);
		if (times.length % AT_ONCE === 0) yield;
	}
	const start = Float64Array.from(times, (time) => time.start);
	const end = Float64Array.from(times, (time) => time.end);
	yield;
	const span = intervalIndex(byStart(start), start, end);
	yield;
	const topic = sorting(topicLanes(dossier), events, (event) => event.topics);
	yield;
	const actor = sorting(actorLanes(dossier), events, (event) => event.actors);
	yield;
	const kind = sorting(kindLanes(kindsOf(events)), events, (event) => [event.kind]);
	yield;
	const at = new Map(events.map((event, place) => [event.id, place]));
	const sorted = { topic, actor, kind };
	return {
		...{ clock, count: events.length, start, end, span },
		idOf: (event) => events[event]?.id ?? "",
		shortOf: (event) => events[event]?.short ?? "",
		rankOf: (event) => events[event]?.rank ?? 3,
		statusOf: (event) => statuses[event] ?? "held",
		timeOf: (event) => {
			const time = times[event];
			if (time === undefined) throw new RangeError(`no event ${event}`);
			return time;
		},
		find: (id) => at.get(id),
		sortedBy: (by) => sorted[by],
	};
}

function sorting(
	names: readonly LaneName[],
	events: readonly DossierEvent[],
	keysOf: (event: DossierEvent) => readonly string[],
): Sorting {
	const slots = new Map(names.map(({ key }, slot) => [key, slot]));
	const of = memberships(events.map((event) => slotsIn(keysOf(event), slots)));
	return { names, of };
}

/** Slots of the keys that have one, each once, in the keys' order: a few at most, so they are compared one by one. */
function slotsIn(keys: readonly string[], slots: ReadonlyMap<string, number>): readonly number[] {
	const found: number[] = [];
	for (const key of keys) {
		const slot = slots.get(key);
		if (slot !== undefined && !found.includes(slot)) found.push(slot);
	}
	return found;
}

function byStart(start: Float64Array): Uint32Array {
	return Uint32Array.from(start.keys()).sort((a, b) => compare(start[a] ?? 0, start[b] ?? 0) || a - b);
}

/** Infinite starts are equal to each other, which a subtraction would make NaN. */
function compare(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
