"use client";

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type LiveViewport, liveViewport } from "@/components/timeline/live-viewport";
import { PictureSheet } from "@/components/timeline/timeline-picture";
import { SHAPES, SLIDE_MARGIN, type SlideShape } from "@/lib/deck/slide-fit";
import type { SlideTimeline } from "@/lib/deck/slide-parts";
import { drawStage, slideStage } from "@/lib/deck/slide-timeline";
import type { Lookup } from "@/lib/dossier/lookup";
import type { Viewport } from "@/lib/timeline/viewport";
import styles from "./slide.module.css";

/**
 * The timeline of a slide. The element stays from one timeline slide to the next, and what is in view moves; where the
 * reader wants no motion it jumps (`liveViewport`).
 */
export function SlideTimelineView({
	timeline,
	lookup,
	asOf,
	height,
	shape,
}: {
	readonly timeline: SlideTimeline;
	readonly lookup: Lookup;
	readonly asOf: string | null;
	/** Of the slide's px, as the width is. */
	readonly height: number;
	readonly shape: SlideShape;
}) {
	const stage = useMemo(() => slideStage(timeline, lookup, asOf), [timeline, lookup, asOf]);
	const viewport = useMovingViewport(stage.viewport, stage.extent);
	const width = SHAPES[shape].width - 2 * SLIDE_MARGIN;
	const drawing = useMemo(() => drawStage(stage, viewport, { width, height }), [stage, viewport, width, height]);
	const place = useRef<HTMLDivElement>(null);
	// Wider than its place it begins with its middle, where what the slide is about stands.
	useLayoutEffect(() => {
		const element = place.current;
		if (element !== null) element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
	}, []);
	return (
		<div ref={place} className={styles.timeline} style={{ maxBlockSize: height }}>
			<PictureSheet drawing={drawing} label={`Timeline: ${stage.words}`} bare={drawing.gutter === 0} />
		</div>
	);
}

/** The viewport on its way to the one wanted. */
function useMovingViewport(goal: Viewport, extent: Viewport): Viewport {
	const [shown, setShown] = useState(goal);
	const moving = useRef<LiveViewport | null>(null);
	const bounds = useRef(extent);
	useEffect(() => {
		bounds.current = extent;
		moving.current ??= liveViewport(goal, () => bounds.current);
		const stop = moving.current.onFrame(setShown);
		moving.current.go(goal);
		return stop;
	}, [goal, extent]);
	useEffect(() => () => moving.current?.stop(), []);
	return shown;
}
