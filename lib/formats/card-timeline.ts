import { bearingOn } from "../dossier/bearing";
import type { DossierEvent } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { DAY_MS } from "../time/plain-date";
import { clocksOf } from "../timeline/clocks-of";
import { type EventIndex, indexEvents } from "../timeline/event-index";
import { extentOf } from "../timeline/extent";
import { drawn } from "../timeline/isolated";
import { PALETTE_SIZE } from "../timeline/lanes";
import { homeSpan, periodChoices } from "../timeline/period-choices";
import { placeTime } from "../timeline/placed-time";
import { buildScene } from "../timeline/scene";
import type { EventAt, Scene } from "../timeline/scene-parts";
import { sceneToSvg } from "../timeline/svg";
import type { SvgNode } from "../timeline/svg-node";
import { clampTo, fitTo, type Viewport } from "../timeline/viewport";
import type { CardSubject } from "./card-subject";

/** Half a year on each side of what lies outside the dossier's focus. */
const AROUND = 183 * DAY_MS;

export type CardTimeline = {
	readonly scene: Scene;
	readonly nodes: readonly (SvgNode | string)[];
	/** Palette slot of the one lane drawn; null where all topics are. */
	readonly slot: number | null;
};

/**
 * The timeline of a card: of the dossier all topics, else the one lane of its topic, with the event ringed or, of a claim,
 * what does not bear on it set aside. It shows the dossier's focus, or the year
 * around what lies outside it; of a topic everything.
 * @param width @param height of lanes and axis in the scene's own px
 */
export function cardTimeline(
	subject: CardSubject,
	topic: string | null,
	lookup: Lookup,
	width: number,
	height: number,
): CardTimeline {
	const { dossier } = lookup;
	const at = dossier.topics.findIndex((each) => each.id === topic);
	const events = topic === null ? dossier.events : dossier.events.filter((event) => event.topics.includes(topic));
	const topics = topic === null ? dossier.topics : dossier.topics.filter((each) => each.id === topic);
	const whole = indexEvents(dossier, dossier.timeZone);
	const extent = extentOf(whole, dossier.periods, dossier.updated);
	const { from, to } = homeSpan(lookup, periodChoices(lookup, whole, extent), extent, null);
	const bearing = subject.kind === "claim" ? bearingIn(events, subject.id, lookup) : null;
	const focus = subject.kind === "topic" ? extent : { start: from, end: to };
	const shown = subject.kind === "event" ? new Set([subject.id]) : bearing;
	const selected = subject.kind === "event" ? subject.id : null;
	const index = indexEvents({ ...dossier, events, topics }, dossier.timeZone);
	const sceneOf = (viewport: Viewport): Scene =>
		wholeLabels(
			buildScene(index, {
				viewport,
				plotWidth: width,
				size: "full",
				laneBy: "topic",
				maxLanesHeight: height,
				periods: [],
				clocks: { home: clocksOf(lookup, dossier.timeZone).home, second: null },
			}),
		);
	const event = index.find(selected ?? "");
	const first = sceneOf(viewportOf(shown, focus, extent, lookup));
	const scene = event === undefined ? first : ownMark(first, event, index, extent, sceneOf);
	const { children } = sceneToSvg(scene, { emphasis: { selected, pointed: null, bearing }, index });
	return { scene, nodes: children, slot: at < 0 ? null : at % PALETTE_SIZE };
}

/**
 * Closer and closer about an event until it has a mark of its own: a card of one thing does not show a diamond that counts
 * it among others. What nothing can part (hundreds in one hour) stays as it was.
 */
function ownMark(
	first: Scene,
	event: EventAt,
	index: EventIndex,
	extent: Viewport,
	sceneOf: (viewport: Viewport) => Scene,
): Scene {
	const start = Math.max(index.start[event] ?? 0, extent.start);
	const end = Math.min(index.end[event] ?? 0, extent.end);
	const holds = (scene: Scene) => scene.marks.some((mark) => mark.event === event);
	if (holds(first)) return first;
	for (let around = AROUND; around > DAY_MS; around /= 2) {
		const scene = sceneOf(clampTo(fitTo(start - around, end + around), extent));
		if (holds(scene)) return scene;
	}
	return first;
}

/** On a card nobody can point at a label to read the rest of it: it is there whole or not at all. */
function wholeLabels(scene: Scene): Scene {
	return { ...scene, labels: scene.labels.filter(({ text, full }) => text === drawn(full)) };
}

/** Ids of the drawn events that bear on a claim; null where none does, since all would then be set aside. */
function bearingIn(events: readonly DossierEvent[], claim: string, lookup: Lookup): ReadonlySet<string> | null {
	const bearing = bearingOn(lookup.claims.get(claim));
	return bearing !== null && events.some(({ id }) => bearing.has(id)) ? bearing : null;
}

/** The focus where it holds all that is to be shown, else all of that with half a year around it. */
function viewportOf(shown: ReadonlySet<string> | null, focus: Viewport, extent: Viewport, lookup: Lookup): Viewport {
	let start = Infinity;
	let end = -Infinity;
	for (const id of shown ?? []) {
		const event = lookup.events.get(id);
		if (event === undefined) continue;
		const time = placeTime(currentState(event), lookup.dossier.timeZone);
		if (Number.isFinite(time.start)) start = Math.min(start, time.start);
		if (Number.isFinite(time.end)) end = Math.max(end, time.end);
	}
	if (start > end || (start >= focus.start && end <= focus.end)) return focus;
	return clampTo(fitTo(start - AROUND, end + AROUND), extent);
}
