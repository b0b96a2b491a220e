"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { formatSpan } from "@/lib/time/format-when";
import type { OverviewScene } from "@/lib/timeline/scene-parts";
import { span, type Viewport } from "@/lib/timeline/viewport";
import type { LiveViewport } from "./live-viewport";
import styles from "./overview.module.css";

type Window = OverviewScene["window"];

/** The ends are rounded apart: a window that is only dragged changes its width by no more, px. */
const ROUNDED = 0.15;

/** The width that the style sheet gives the frame, px. */
const FRAME = 100;

/**
 * The window in view on the overview. While it moves it is only carried and stretched, the frame as a whole and its ends
 * apart, so that they stay as wide as they are: the browser has nothing to lay out or paint before it rests.
 */
export function OverviewWindow({
	window,
	windowOf,
	live,
	extent,
	rest,
	onKeyDown,
}: {
	/** At rest. */
	readonly window: Window;
	/** For a viewport while it moves. */
	readonly windowOf: (viewport: Viewport) => Window;
	readonly live: LiveViewport;
	readonly extent: Viewport;
	readonly rest: Viewport;
	readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
	const place = useRef<HTMLDivElement>(null);
	const view = useRef<HTMLDivElement>(null);
	const frame = useRef<HTMLSpanElement>(null);
	const end = useRef<HTMLSpanElement>(null);
	const width = window.x1 - window.x0;

	useEffect(() => {
		let drawn = width;
		return live.onFrame((viewport) => {
			const { x0, x1, grips } = windowOf(viewport);
			if (place.current === null || view.current === null || frame.current === null || end.current === null) return;
			place.current.style.transform = carried(x0);
			if (Math.abs(x1 - x0 - drawn) <= ROUNDED) return;
			drawn = x1 - x0;
			frame.current.style.transform = stretched(drawn);
			end.current.style.transform = carried(drawn);
			if (view.current.dataset.grips !== String(grips)) view.current.dataset.grips = String(grips);
		});
	}, [live, windowOf, width]);

	const middle = (rest.start + rest.end) / 2;
	return (
		<div className={styles.track}>
			<div ref={place} className={styles.place} style={{ transform: carried(window.x0) }}>
				<div
					ref={view}
					className={styles.window}
					role="slider"
					tabIndex={0}
					aria-label="Window in view"
					aria-valuemin={0}
					aria-valuemax={100}
					aria-valuenow={Math.round(((middle - extent.start) / span(extent)) * 100)}
					aria-valuetext={formatSpan(rest.start, rest.end)}
					data-grips={window.grips}
					style={{ width }}
					onKeyDown={onKeyDown}
				>
					<span ref={frame} className={styles.windowFrame} style={{ transform: stretched(width) }} />
					<span className={styles.windowEnd} data-side="start" />
					<span ref={end} className={styles.place} style={{ transform: carried(width) }}>
						<span className={styles.windowEnd} data-side="end" />
					</span>
				</div>
			</div>
		</div>
	);
}

function carried(x: number): string {
	return `translateX(${x}px)`;
}

function stretched(width: number): string {
	return `scaleX(${width / FRAME})`;
}
