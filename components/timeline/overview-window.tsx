"use client";

import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from "react";
import { formatSpan } from "@/lib/time/format-when";
import type { OverviewScene } from "@/lib/timeline/scene-parts";
import { span, type Viewport } from "@/lib/timeline/viewport";
import type { LiveViewport } from "./live-viewport";
import styles from "./overview.module.css";
import { MARGIN, paintWindow, WINDOW_CANVAS_HEIGHT } from "./paint-window";
import { type Palette, readPalette } from "./palette";
import { sharpContext, useLookChange } from "./sharp-canvas";

type Window = OverviewScene["window"];

/**
 * The window in view on the overview: a canvas shows it, also while it moves, and what one takes hold of and steps by keys
 * stands over it at rest. Moving elements instead costs a third of a frame (style, layers, commit, looking up what is under
 * the pointer).
 */
export function OverviewWindow({
	window,
	windowOf,
	width,
	live,
	extent,
	rest,
	onKeyDown,
}: {
	/** At rest. */
	readonly window: Window;
	/** For a viewport while it moves. */
	readonly windowOf: (viewport: Viewport) => Window;
	/** Of the strip, px. */
	readonly width: number;
	readonly live: LiveViewport;
	readonly extent: Viewport;
	readonly rest: Viewport;
	readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const palette = useRef<Palette | null>(null);
	/** Whether the keyboard has the window, which a ring says. */
	const ringed = useRef(false);

	const paint = useCallback(
		(drawn: Window) => {
			const element = canvas.current;
			const context = sharpContext(element, width + 2 * MARGIN.side, WINDOW_CANVAS_HEIGHT);
			if (element === null || context === null) return;
			palette.current ??= readPalette(element);
			paintWindow(context, drawn, palette.current, ringed.current);
		},
		[width],
	);
	const now = useCallback(() => paint(windowOf(live.get())), [paint, windowOf, live]);

	useLayoutEffect(() => paint(window), [paint, window]);
	// With the commit, as useLookChange: no frame draws it on the width before.
	useLayoutEffect(() => live.onFrame((viewport) => paint(windowOf(viewport))), [live, windowOf, paint]);
	useLookChange(
		useCallback(() => {
			palette.current = null;
			now();
		}, [now]),
	);
	const ring = (on: boolean) => {
		if (ringed.current === on) return;
		ringed.current = on;
		now();
	};

	const middle = (rest.start + rest.end) / 2;
	return (
		<>
			{/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the slider says what it shows */}
			<canvas ref={canvas} className={styles.windowCanvas} aria-hidden="true" />
			<div
				className={styles.window}
				role="slider"
				tabIndex={0}
				aria-label="Window in view"
				aria-valuemin={0}
				aria-valuemax={100}
				aria-valuenow={Math.round(((middle - extent.start) / span(extent)) * 100)}
				aria-valuetext={formatSpan(rest.start, rest.end)}
				style={{ transform: `translateX(${window.x0}px)`, width: window.x1 - window.x0 }}
				onFocus={(event) => ring(event.currentTarget.matches(":focus-visible"))}
				onBlur={() => ring(false)}
				onKeyDown={(event) => {
					onKeyDown(event);
					// Of a window that a click gave the focus, from the first key that is its own.
					if (event.defaultPrevented) ring(true);
				}}
			>
				{window.grips ? <span className={styles.windowEnd} /> : null}
				{window.grips ? <span className={styles.windowEnd} data-side="end" /> : null}
			</div>
		</>
	);
}
