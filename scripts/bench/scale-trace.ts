/** Of Chrome's trace format; times in microseconds. */
export type TraceEvent = {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
};

export const TRACE_CATEGORIES = ["-*", "toplevel", "blink.user_timing"];

/** What a page under measurement calls `performance.mark` with: on each step of the hand that reaches it, and at rest. */
export const MARKS = { step: "bench-step", rest: "bench-rest" } as const;

/** Busy ms of a page's main thread: for each step, and after the last one until the mark of rest. */
export type Busy = { readonly steps: readonly number[]; readonly rest: number };

/**
 * What a trace says about a gesture: the tasks of the thread that set the marks, each counted to the last step that was
 * marked before the task ended. So the task in which an input arrives and its frame is drawn belongs to that input. The
 * last step has the time that the steps before it had; the rest comes after.
 */
export function busyOf(events: readonly TraceEvent[]): Busy {
	const marked = events.filter(({ name }) => name === MARKS.step).sort((a, b) => a.ts - b.ts);
	const [first, last] = [marked[0], marked.at(-1)];
	if (first === undefined || last === undefined) return { steps: [], rest: 0 };
	const isHere = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
	const bounds = marked.map(({ ts }) => ts);
	const length = marked.length > 1 ? (last.ts - first.ts) / (marked.length - 1) : 0;
	const end = events.find((event) => event.name === MARKS.rest && isHere(event))?.ts ?? Number.POSITIVE_INFINITY;
	const steps = bounds.map(() => 0);
	let rest = 0;
	for (const task of outermost(events.filter((event) => isTask(event) && isHere(event)))) {
		const taskEnd = task.ts + (task.dur ?? 0);
		const ms = (task.dur ?? 0) / 1000;
		if (taskEnd < first.ts || task.ts > end) continue;
		if (task.ts > last.ts + length) rest += ms;
		else {
			const at = lastBefore(bounds, taskEnd);
			steps[at] = (steps[at] ?? 0) + ms;
		}
	}
	return { steps, rest };
}

function isTask({ name, ph }: TraceEvent): boolean {
	return ph === "X" && name === "ThreadControllerImpl::RunTask";
}

/** Without the tasks that run within another one, whose time has theirs in it. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
	let end = Number.NEGATIVE_INFINITY;
	return [...tasks]
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
		.filter(({ ts, dur = 0 }) => {
			if (ts < end) return false;
			end = ts + dur;
			return true;
		});
}

/** The place of the last of ascending bounds that is not after `ts`, at least 0. */
function lastBefore(bounds: readonly number[], ts: number): number {
	let [low, high] = [0, bounds.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((bounds[middle] ?? 0) <= ts) low = middle;
		else high = middle;
	}
	return low;
}
