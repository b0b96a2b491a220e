import { expect, test } from "vitest";
import { busyOf, MARKS, type TraceEvent } from "./scale-trace";

const MAIN = { pid: 7, tid: 1 };
const mark = (name: string, ts: number, thread = MAIN): TraceEvent => ({ name, ph: "R", ts, ...thread });
const task = (ts: number, dur: number, thread = MAIN): TraceEvent => ({
	...{ name: "ThreadControllerImpl::RunTask", ph: "X", ts, dur },
	...thread,
});

const STEPS = [mark(MARKS.step, 10_000), mark(MARKS.step, 30_000), mark(MARKS.step, 50_000)];

test("busyOf(trace) counts a task to the step whose mark stands in it or was the last before it", () => {
	const tasks = [task(1000, 500), task(9000, 4000), task(15_000, 1000), task(29_000, 3000), task(49_000, 2500)];
	expect(busyOf([...tasks, ...STEPS])).toEqual({ steps: [5, 3, 2.5], rest: 0 });
});

test("busyOf(trace) leaves out other threads, other events and tasks within tasks", () => {
	const others = [task(9000, 9000, { pid: 7, tid: 2 }), task(9000, 9000, { pid: 8, tid: 1 })];
	const noTask = { name: "Paint", ph: "X", ts: 31_000, dur: 8000, ...MAIN };
	expect(busyOf([task(29_500, 200), task(29_000, 3000), ...others, noTask, ...STEPS]).steps).toEqual([0, 3, 0]);
});

test("busyOf(trace) gives the last step the length of the others; what comes until the mark of rest is the rest", () => {
	const tasks = [task(60_000, 1000), task(80_000, 7000), task(95_000, 500), task(900_000, 5000)];
	expect(busyOf([...tasks, ...STEPS, mark(MARKS.rest, 800_000)])).toEqual({ steps: [0, 0, 1], rest: 7.5 });
});

test("busyOf(trace) without a step has none", () => {
	expect(busyOf([task(0, 1000), mark(MARKS.rest, 500)])).toEqual({ steps: [], rest: 0 });
});
