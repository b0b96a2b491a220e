import { DAY_MS } from "@/lib/time/plain-date";
import type { EventIndex } from "@/lib/timeline/event-index";
import { follow, timesOf } from "@/lib/timeline/follow";
import type { PeriodChoice } from "@/lib/timeline/period-choices";
import type { EventAt, Scene } from "@/lib/timeline/scene-parts";
import { panBy, span, type Viewport, zoomAbout } from "@/lib/timeline/viewport";
import type { ViewSpan } from "@/lib/view/view";
import type { LiveViewport } from "./live-viewport";

type Ground = {
	readonly live: LiveViewport;
	/** Goes to a span that a person named; all else here moves. */
	readonly choose: (viewport: Viewport) => void;
	readonly index: EventIndex;
	readonly extent: Viewport;
	readonly scene: () => Scene | null;
};

/**
 * What buttons, keys and clicks do to the viewport: all of it programmed moves. Each starts from where the one before is
 * going, so that none is lost however quickly they follow each other.
 */
export function timelineActions({ live, choose, index, extent, scene }: Ground) {
	const step = (share: number) => live.go(panBy(live.heading(), span(live.heading()) * share));
	const zoom = (factor: number, share = 0.5) => {
		const now = live.heading();
		live.go(zoomAbout(now, now.start + span(now) * share, factor));
	};
	const zoomToEvent = (event: EventAt) => live.go(around(timesOf(index, event, extent), live.heading()));
	const setSpan = ({ from, to }: ViewSpan) =>
		choose({ start: Math.max(from, extent.start), end: Math.min(to, extent.end) });
	return {
		earlier: () => step(-0.5),
		later: () => step(0.5),
		zoomIn: () => zoom(2),
		zoomOut: () => zoom(0.5),
		fitAll: () => choose(extent),
		choosePeriod: (choice: PeriodChoice) => setSpan(choice.span),
		setSpan,
		zoom,
		zoomTo: (key: string) => {
			const cluster = scene()?.clusters.find((each) => each.key === key);
			if (cluster !== undefined) return live.go({ start: cluster.start, end: cluster.end });
			const event = index.find(key);
			if (event !== undefined) zoomToEvent(event);
		},
		/** Out of view: slides there with the same span. In view but not to be told apart: zooms in on it. */
		reveal: (event: EventAt) => {
			const now = live.heading();
			const there = follow(index, event, now, extent);
			return there === now ? zoomToEvent(event) : live.go(there);
		},
	};
}

/** The event with as much again on both sides and at least three days, yet always closer than now. */
function around({ start, end }: Viewport, now: Viewport): Viewport {
	const wanted = Math.max((end - start) * 3, 3 * DAY_MS);
	const length = Math.min(wanted, Math.max(span(now) / 2, end - start));
	return { start: (start + end - length) / 2, end: (start + end + length) / 2 };
}
