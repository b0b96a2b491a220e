import type { Period } from "../dossier/dossier";
import { type Lookup, lookUp } from "../dossier/lookup";
import { headlinesOf } from "../dossier/some-events";
import { endOfDay } from "../timeline/as-of-line";
import { clocksOf } from "../timeline/clocks-of";
import { type Drawing, drawScene, GUTTER, heightOf, linesOf } from "../timeline/drawing";
import { type EventIndex, indexEvents } from "../timeline/event-index";
import { extentOf } from "../timeline/extent";
import { homeWith } from "../timeline/follow";
import { homeSpan, periodChoices } from "../timeline/period-choices";
import { buildScene, type SceneRequest } from "../timeline/scene";
import { AXIS_HEIGHT } from "../timeline/sizes";
import { clampTo, type Viewport } from "../timeline/viewport";
import { NO_FILTER } from "../view/filter";
import { narrow } from "../view/narrow";
import type { SlideTimeline } from "./slide-parts";

/** What the timeline of a slide is drawn from, whichever span of it is in view while it moves. */
export type SlideStage = {
	readonly index: EventIndex;
	/** Where it rests. */
	readonly viewport: Viewport;
	readonly extent: Viewport;
	readonly request: Pick<SceneRequest, "laneBy" | "clocks" | "asOf"> & { readonly periods: readonly Period[] };
	/** Events that stand out; null: all are alike. */
	readonly emphasis: ReadonlySet<string> | null;
	/** What it says to those who cannot see it: "13 of 80 events". */
	readonly words: string;
};

/** The drawing's own px are so many px of the slide: text of 13 is then 28.6. */
export const SLIDE_SCALE = 2.2;
const AIR = 24;

/** @param asOf the plain date as of which `lookup` is, or null */
export function slideStage(timeline: SlideTimeline, lookup: Lookup, asOf: string | null): SlideStage {
	const { lanes, span, emphasis } = timeline;
	const shown = shownOn(timeline, lookup);
	const { dossier } = shown;
	const index = indexEvents(dossier, dossier.timeZone);
	const extent = extentOf(index, dossier.periods, dossier.updated);
	const line = asOf === null ? null : endOfDay(asOf);
	const first = () => {
		const periods = periodChoices(shown, index, extent);
		const about = index.find(emphasis[0] ?? "") ?? null;
		return homeWith(index, about, homeSpan(shown, periods, extent, line), periods, extent);
	};
	const { from, to } = span === "all" ? { from: extent.start, to: extent.end } : (span ?? first());
	return {
		index,
		viewport: clampTo({ start: from, end: to }, extent),
		extent,
		request: { laneBy: lanes, clocks: clocksOf(shown, dossier.timeZone), asOf: line, periods: dossier.periods },
		emphasis: emphasis.length === 0 ? null : new Set(emphasis),
		words: `${dossier.events.length} events`,
	};
}

/** A strip that is about some events shows them among the headlines alone: it has few rows, and they must not be lost in a cluster. */
function shownOn({ topic, lanes, emphasis }: SlideTimeline, lookup: Lookup): Lookup {
	const dossier = topic === null ? lookup.dossier : narrow(lookup, { ...NO_FILTER, topics: [topic] });
	if (lanes !== "none" || emphasis.length === 0) return topic === null ? lookup : lookUp(dossier);
	const others = emphasis.flatMap((id) => lookup.events.get(id) ?? []);
	const events = [...headlinesOf(dossier), ...others.filter(({ rank }) => rank !== 1)];
	return lookUp({ ...dossier, events });
}

/** Whose days the two lines of an axis have, in a line under them: a strip has no gutter to name them in. */
const CLOCKS = { height: 20, baseline: 15 };

/** The stage with a span in view, drawn to fill a part of the slide; sizes in px of the slide. A strip of one lane has no gutter. */
export function drawStage(
	{ index, request, emphasis }: SlideStage,
	viewport: Viewport,
	size: { readonly width: number; readonly height: number },
): Drawing & { readonly gutter: number } {
	const width = Math.floor(size.width / SLIDE_SCALE);
	const gutter = request.laneBy === "none" ? 0 : GUTTER;
	const sceneWith = (below: number) =>
		buildScene(index, {
			...request,
			viewport,
			plotWidth: width - gutter - (gutter === 0 ? 0 : AIR),
			size: "compact",
			maxLanesHeight: Math.floor(size.height / SLIDE_SCALE) - AXIS_HEIGHT - below,
		});
	const whole = sceneWith(0);
	const [above, below] = whole.tiers.map(({ title }) => title);
	const names = gutter === 0 && above && below ? `Days in ${above} above, in ${below} below` : null;
	const scene = names === null ? whole : sceneWith(CLOCKS.height);
	const height = heightOf(scene);
	const { paths, texts } = drawScene(scene, index, { selected: null, pointed: null, bearing: emphasis }, gutter);
	const lines = linesOf(names === null ? texts : [...texts, ["muted", 5, height + CLOCKS.baseline, names]]);
	return { width, height: names === null ? height : height + CLOCKS.height, paths, lines, gutter };
}
