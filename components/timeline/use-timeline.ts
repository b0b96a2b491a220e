"use client";

import { useCallback, useEffect, useMemo, useRef } from "react";
import { civilOf } from "@/lib/time/zone";
import { endOfDay } from "@/lib/timeline/as-of-line";
import { clocksOf } from "@/lib/timeline/clocks-of";
import { extentOf } from "@/lib/timeline/extent";
import { follow, homeWith } from "@/lib/timeline/follow";
import { keptIndex } from "@/lib/timeline/kept-index";
import { moveScene } from "@/lib/timeline/move-scene";
import { overviewScene, overviewWindow } from "@/lib/timeline/overview";
import { zoomParts } from "@/lib/timeline/parting";
import { homeSpan, periodChoices, sameSpan } from "@/lib/timeline/period-choices";
import { buildScene, type SceneRequest } from "@/lib/timeline/scene";
import type { Cluster, EventAt, Scene } from "@/lib/timeline/scene-parts";
import type { Viewport } from "@/lib/timeline/viewport";
import { eventsInView, eventsWithin } from "@/lib/timeline/visible";
import { stopWords } from "./stop-words";
import type { TimelineProps } from "./timeline";
import { timelineActions } from "./timeline-actions";
import { useLiveViewport } from "./use-live-viewport";

/** Everything that the parts of the timeline draw from, computed from its props and the width of the plot. */
export function useTimeline(props: TimelineProps, width: number) {
	const { whole: lookup, shown, clock, size, selected, laneBy, now } = props;
	// Filters and the day change what is drawn, never the extent or the periods: nothing slides away under the reader.
	const all = useMemo(() => keptIndex(lookup.dossier, clock), [lookup, clock]);
	const index = useMemo(
		() => (shown.dossier === lookup.dossier ? all : keptIndex(shown.dossier, clock)),
		[all, shown, lookup, clock],
	);
	const extent = useMemo(() => extentOf(all, lookup.dossier.periods, lookup.dossier.updated), [all, lookup]);
	const periods = useMemo(() => periodChoices(lookup, all, extent), [lookup, all, extent]);
	const line = useMemo(() => (props.asOf.day === null ? null : endOfDay(props.asOf.day)), [props.asOf.day]);
	const handle = line ?? endOfDay(props.asOf.latest);
	const known = useMemo(
		() => (props.lookup.dossier === lookup.dossier ? all : keptIndex(props.lookup.dossier, clock)),
		[all, props.lookup, lookup, clock],
	);
	const opened = known.find(selected ?? "") ?? null;
	const home = useMemo(
		() => homeWith(known, opened, homeSpan(lookup, periods, extent, line), periods, extent),
		[known, opened, lookup, periods, extent, line],
	);
	const { live, rest, choose } = useLiveViewport({
		span: props.span,
		home,
		extent,
		onSpan: props.onSpan,
		// Its number is another on another day.
		opened: selected,
		follow: (viewport) => (opened === null ? viewport : follow(known, opened, viewport, extent)),
	});

	const request = useMemo<Omit<SceneRequest, "viewport">>(
		() => ({
			plotWidth: width,
			size,
			laneBy,
			periods: lookup.dossier.periods,
			clocks: clocksOf(lookup, clock),
			today: civilOf(now, clock),
			asOf: line,
		}),
		[width, size, laneBy, lookup, clock, now, line],
	);
	const parts = useMemo(() => {
		const known = new WeakMap<Cluster, boolean>();
		return (cluster: Cluster) => {
			const does = known.get(cluster) ?? zoomParts(cluster, index, request, extent);
			known.set(cluster, does);
			return does;
		};
	}, [index, request, extent]);
	const words = useMemo(() => stopWords(index, props.lookup, parts), [index, props.lookup, parts]);
	const sceneAt = useCallback((viewport: Viewport) => buildScene(index, { ...request, viewport }), [index, request]);
	const scene = useMemo(() => (width > 0 ? sceneAt(rest) : null), [sceneAt, rest, width]);
	const move = useCallback(
		(drawn: Scene, viewport: Viewport) => moveScene(drawn, index, viewport, request),
		[index, request],
	);
	const overview = useMemo(
		() => (width > 0 ? overviewScene(index, extent, width, rest, handle) : null),
		[index, extent, width, rest, handle],
	);
	const windowOf = useCallback((viewport: Viewport) => overviewWindow(extent, width, viewport), [extent, width]);

	const latest = useRef<Scene | null>(scene);
	useEffect(() => {
		latest.current = scene;
	}, [scene]);
	const actions = useMemo(
		() => timelineActions({ live, choose, index, extent, scene: () => latest.current }),
		[live, choose, index, extent],
	);
	// Listed only when table or list asks, and then once for each view.
	const inView = useMemo(() => {
		let listed: readonly EventAt[] | null = null;
		return () => {
			listed ??= eventsWithin(index, rest);
			return listed;
		};
	}, [index, rest]);
	const span = { from: rest.start, to: rest.end };
	const count = eventsInView(index, rest);
	return {
		scene,
		overview,
		windowOf,
		move,
		sceneAt,
		live,
		words,
		parts,
		actions,
		index,
		count,
		/** How many of the events in view the filters hide. */
		hidden: eventsInView(known, rest) - count,
		inView,
		view: {
			rest,
			span,
			extent,
			periods,
			whole: { from: extent.start, to: extent.end },
			chosen: periods.find((choice) => sameSpan(choice.span, span))?.id ?? null,
		},
	};
}
