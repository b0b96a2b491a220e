import { expect, test } from "vitest";
import { MOST_STOPS, nearestStop, type Stop, stopInNextLane, stopOf } from "./stops";

function stop(key: string, events: readonly number[], lane = 0, x = 0): Stop {
	const kind = events.length === 1 ? "event" : "cluster";
	const box = { x0: x, x1: x + 10, y: 0, height: 10 };
	return { kind, key, events, lane, ...box, count: events.length, opens: null };
}

const stops = [stop("a", [0], 0, 0), stop("b+c", [1, 2], 1, 20), stop("d", [3], 1, 100), stop("e", [4], 2, 30)];
const [a, bc, d, e] = stops;

test("stopOf(stops, event) is the event's own stop, else the cluster that counts it", () => {
	expect([0, 2, 3, 9].map((event) => stopOf(stops, event))).toEqual([a, bc, d, undefined]);
});

test("nearestStop(stops, event) is the one that begins nearest in civil order", () => {
	expect([nearestStop(stops, 9), nearestStop([], 1)]).toEqual([e, undefined]);
});

test("stopInNextLane(stops, from, direction) is the nearest in x of the next lane that has any", () => {
	const steps = [a, e, d].map((from) => (from === undefined ? undefined : stopInNextLane(stops, from, 1)));
	expect(steps).toEqual([bc, undefined, e]);
	expect(e === undefined ? undefined : stopInNextLane(stops, e, -1)).toEqual(bc);
});

test("MOST_STOPS leaves room for the other controls under 200 focusable elements", () => {
	expect(MOST_STOPS).toBeLessThanOrEqual(170);
});
