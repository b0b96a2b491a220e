import { inMs, markdownTable, timingOf } from "./measure";
import type { ScaleAsked } from "./options";
import { type Gesture, type Gestured, LATE_MS, type Moved, STEPS } from "./scale-gesture";
import { SUBJECTS, type SubjectName } from "./scale-subject";
import type { Visit } from "./scale-visit";

export const VIEWS = ["middle", "everything"] as const;
export type ViewName = (typeof VIEWS)[number];

/** All visits of one size; a subject that was not visited failed at a smaller one. */
export type Compared = {
	readonly events: number;
	/** Of the file. */
	readonly bytes: number;
	/** Of the file's text, ms. */
	readonly parse: number;
	readonly views: Readonly<Record<ViewName, Partial<Record<SubjectName, readonly Visit[]>>>>;
};

const TITLES = { middle: "the middle fifth", everything: "everything" };
const HEAD = ["Subject", "Drag", "Wheel", "Keys", "At rest", "Late frames", "Worst frame", "First stable frame"];

export function scaleReport(sizes: readonly Compared[], asked: ScaleAsked): string {
	const tables = sizes.flatMap((size) =>
		VIEWS.map((view) => {
			const rows = asked.only.map((name) => rowOf(size, view, name));
			return `### ${size.events.toLocaleString("en-GB")} events (${mega(size.bytes)} MB), opened on ${TITLES[view]}\n\n${markdownTable([...HEAD, "Heap, MB", "Page, KB"], rows)}\n`;
		}),
	);
	const growth = growthOf(sizes);
	return `## Scale: busy ms a step in headless Chromium

Busy time of the page's main thread for each step, from a trace: median / p95 / max of ${asked.rounds} rounds (× the limit's median).
${STEPS.wheel} wheel steps in and out, then a drag in ${STEPS.drag}, then ${STEPS.keys} arrow keys, by real input. "At rest": what the page does in all once the
drag stands still, ms. Late frames come more than ${LATE_MS} ms after the one before, of all frames of the gestures; worst frame in ms.
First stable frame in ms (× JSON.parse of the same text, alone on a page); Readout's leaves out the reader's own time before
"Keep". Its gestures begin once the file is saved, which goes on in a worker while the timeline stands; of ${savedWords(sizes)}.
Heap with array buffers, after a collection; a worker's is not in it.

${tables.join("\n")}
${growth}
\`\`\`json
${JSON.stringify({ scale: sizes }, rounded)}
\`\`\`
`;
}

/** "1,000 events 0.2 s, 100,000 events 1.4 s": from the timeline to the file saved. */
function savedWords(sizes: readonly Compared[]): string {
	const parts = sizes.flatMap(({ events, views }) => {
		const visits = VIEWS.flatMap((view) => views[view].readout ?? []);
		const saved = visits.flatMap((visit) => (visit.kind === "measured" ? (visit.opening.parts?.saved ?? []) : []));
		if (saved.length === 0) return [];
		return [`${events.toLocaleString("en-GB")} events ${(timingOf(saved).median / 1000).toFixed(1)} s`];
	});
	return parts.length === 0 ? "Readout nothing was measured" : parts.join(", ");
}

function rowOf(size: Compared, view: ViewName, name: SubjectName): readonly string[] {
	const { title } = SUBJECTS[name];
	const visits = size.views[view][name];
	if (visits === undefined) return [title, ...Array.from({ length: HEAD.length + 1 }, () => "–")];
	const failed = visits.find(({ kind }) => kind === "failed");
	if (failed?.kind === "failed") return [title, failed.reason, ...Array.from({ length: HEAD.length }, () => "–")];
	const measured = visits.filter((visit) => visit.kind === "measured");
	const middle = (value: (visit: (typeof measured)[number]) => number) => timingOf(measured.map(value)).median;
	const limit = size.views[view].limit;
	const busy = (gesture: Gesture) =>
		busyCell(gesturesOf(visits, gesture), name === "limit" ? null : medianOf(limit, gesture), STEPS[gesture]);
	const frames = moved(visits).flatMap((each) => each.frames);
	const rests = gesturesOf(visits, "drag").flatMap((each) => (each.kind === "moved" ? [each.rest] : []));
	const ready = middle(({ opening }) => opening.ready);
	return [
		title,
		...[busy("drag"), busy("wheel"), busy("keys")],
		rests.length === 0 ? "–" : inMs(timingOf(rests).median),
		frames.length === 0 ? "–" : `${frames.filter((ms) => ms > LATE_MS).length} of ${frames.length}`,
		frames.length === 0 ? "–" : inMs(Math.max(...frames)),
		`${inMs(ready)} (${times(ready / size.parse)})`,
		mega(middle(({ heap }) => heap)),
		Math.round(middle(({ bytes }) => bytes) / 1000).toLocaleString("en-GB"),
	];
}

function busyCell(gestures: readonly Gestured[], limit: number | null, asked: number): string {
	const refused = gestures.find(({ kind }) => kind === "refused");
	if (refused?.kind === "refused") return `refused: ${refused.reason}`;
	const done = gestures.filter((each) => each.kind === "moved");
	const steps = done.flatMap((each) => each.steps);
	if (steps.length === 0) return done.length === 0 ? "has none" : "refused: no step reached the page";
	const { median, p95 } = timingOf(steps);
	const ratio = limit === null ? "" : ` (${times(median / limit)})`;
	const fewest = Math.min(...done.map(({ sent }) => sent));
	return `${inMs(median)} / ${inMs(p95)} / ${inMs(Math.max(...steps))}${ratio}${fewest < asked ? `, ${fewest} steps in a minute` : ""}`;
}

function gesturesOf(visits: readonly Visit[] | undefined, gesture: Gesture): readonly Gestured[] {
	return (visits ?? []).flatMap((visit) => {
		const found = visit.kind === "measured" ? visit.gestures[gesture] : undefined;
		return found === undefined ? [] : [found];
	});
}

function moved(visits: readonly Visit[]): readonly Moved[] {
	return (["drag", "wheel", "keys"] as const)
		.flatMap((gesture) => gesturesOf(visits, gesture))
		.filter((each) => each.kind === "moved");
}

/** Busy ms of all steps of all rounds, or null where there are none to be reported. */
function medianOf(visits: readonly Visit[] | undefined, gesture: Gesture): number | null {
	const gestures = gesturesOf(visits, gesture);
	const steps = gestures.flatMap((each) => (each.kind === "moved" ? each.steps : []));
	return steps.length === 0 || gestures.some(({ kind }) => kind === "refused") ? null : timingOf(steps).median;
}

/** The slope of log busy over log n between the smallest and the largest size: 0 is constant, 1 is linear. */
export function exponentOf(small: readonly [number, number], large: readonly [number, number]): number {
	return Math.log(large[1] / small[1]) / Math.log(large[0] / small[0]);
}

function growthOf(sizes: readonly Compared[]): string {
	const lines = VIEWS.flatMap((view) =>
		(["drag", "wheel", "keys"] as const).flatMap((gesture) => {
			const known = sizes.flatMap(({ events, views }) => {
				const median = medianOf(views[view].readout, gesture);
				return median === null ? [] : [[events, median] as const];
			});
			const [small, large] = [known[0], known.at(-1)];
			if (small === undefined || large === undefined || small === large) return [];
			const range = `${small[0].toLocaleString("en-GB")} to ${large[0].toLocaleString("en-GB")}`;
			return [[`${gesture}, ${TITLES[view]}`, range, exponentOf(small, large).toFixed(2)]];
		}),
	);
	if (lines.length === 0) return "";
	return `### Growth of Readout's busy time (0: constant, 1: linear)\n\n${markdownTable(["Gesture", "Events", "Exponent"], lines)}\n`;
}

/** Times to a hundredth of a ms: no clock here is finer. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}

/** "× 2.4", "× 1,240". */
function times(ratio: number): string {
	return `× ${ratio.toLocaleString("en-GB", { maximumFractionDigits: ratio < 100 ? 1 : 0 })}`;
}

function mega(bytes: number): string {
	return (bytes / 1e6).toLocaleString("en-GB", { maximumFractionDigits: 1 });
}
