import type { EventAt, Scene } from "@/lib/timeline/scene-parts";
import type { Viewport } from "@/lib/timeline/viewport";

/** A thing that the keyboard stops at and the pointer opens: an event drawn singly (its lead mark), or a cluster. */
export type Stop = {
	readonly kind: "event" | "cluster";
	/** Event id, or key of the cluster. */
	readonly key: string;
	/** In civil order. */
	readonly events: readonly EventAt[];
	readonly lane: number;
	readonly x0: number;
	readonly x1: number;
	readonly y: number;
	readonly height: number;
	/** How many events it stands for; `events` of a huge cluster lists only the first. */
	readonly count: number;
	/** What to show to open it, `[start, end)` in civil ms; null for a single event. */
	readonly opens: Viewport | null;
};

/** More buttons than this are never made; what is left out is found by the pointer's nearest-mark test and the table. */
export const MOST_STOPS = 150;

/** In civil order, which is the order of the document; where there are too many, labelled ones and clusters stay. */
export function stopsOf(scene: Scene, keep: EventAt | null): readonly Stop[] {
	const stops: Stop[] = [];
	const seen = new Set<string>();
	for (const mark of scene.marks) {
		if (!mark.lead || seen.has(mark.id)) continue;
		seen.add(mark.id);
		stops.push({
			kind: "event",
			key: mark.id,
			events: [mark.event],
			lane: mark.lane,
			x0: Math.max(0, mark.x0),
			x1: Math.min(scene.plotWidth, mark.x1),
			y: mark.y,
			height: mark.height,
			count: 1,
			opens: null,
		});
	}
	for (const { key, events, lane, x, y, count, start, end } of scene.clusters) {
		const box = { x0: x - 7, x1: x + 7, y, height: 14 };
		stops.push({ kind: "cluster", key, events, lane, ...box, count, opens: { start, end } });
	}
	stops.sort((a, b) => first(a) - first(b) || a.lane - b.lane);
	if (stops.length <= MOST_STOPS) return stops;
	const labelled = new Set(scene.labels.map((label) => label.of));
	const matters = (stop: Stop) => (keep !== null && stop.events.includes(keep)) || labelled.has(stop.key);
	const room = Math.max(0, MOST_STOPS - stops.filter(matters).length);
	const spare = new Set(stops.filter((stop) => !matters(stop)).slice(0, room));
	return stops.filter((stop) => matters(stop) || spare.has(stop)).slice(0, MOST_STOPS);
}

function first(stop: Stop): EventAt {
	return stop.events[0] ?? 0;
}

/** The stop that stands for an event: its own, else the cluster that counts it. */
export function stopOf(stops: readonly Stop[], event: EventAt): Stop | undefined {
	return (
		stops.find((stop) => stop.kind === "event" && stop.events[0] === event) ??
		stops.find((stop) => stop.events.includes(event))
	);
}

/** The stop that begins nearest to an event in civil order. */
export function nearestStop(stops: readonly Stop[], event: EventAt): Stop | undefined {
	let best: Stop | undefined;
	for (const stop of stops) {
		if (best === undefined || Math.abs(first(stop) - event) < Math.abs(first(best) - event)) best = stop;
	}
	return best;
}

/** The stop nearest in x in the next lane (upwards or downwards) that has any. */
export function stopInNextLane(stops: readonly Stop[], from: Stop, direction: 1 | -1): Stop | undefined {
	let best: Stop | undefined;
	for (const stop of stops) {
		const away = (stop.lane - from.lane) * direction;
		if (away <= 0) continue;
		const bestAway = best === undefined ? Number.POSITIVE_INFINITY : (best.lane - from.lane) * direction;
		if (away < bestAway || (away === bestAway && best !== undefined && gap(stop, from) < gap(best, from))) best = stop;
	}
	return best;
}

function gap(a: Stop, b: Stop): number {
	return Math.abs(a.x0 + a.x1 - b.x0 - b.x1);
}
