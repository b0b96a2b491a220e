"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { OverviewScene } from "@/lib/timeline/scene-parts";
import { panBy, span, type Viewport, zoomAbout } from "@/lib/timeline/viewport";
import { shortcutFor } from "@/lib/view/shortcuts";
import { AsOfHandle } from "./as-of-handle";
import type { LiveViewport } from "./live-viewport";
import styles from "./overview.module.css";
import { OverviewBars } from "./overview-bars";
import { OverviewWindow } from "./overview-window";
import type { AsOfSteps } from "./timeline";

type Props = {
	readonly scene: OverviewScene;
	/** The window for a viewport while it moves. */
	readonly windowOf: (viewport: Viewport) => OverviewScene["window"];
	readonly live: LiveViewport;
	readonly extent: Viewport;
	readonly rest: Viewport;
	readonly asOf: AsOfSteps;
	readonly onFitAll: () => void;
};

type Hold = {
	readonly part: "window" | "start" | "end";
	readonly time: number;
	readonly from: Viewport;
};

/** How near to an end of the window the pointer takes hold of that end, px. */
const GRIP = 8;

/** The whole extent with the window in view on it: drag it or its ends, click to centre it, or use the arrow keys. */
export function Overview({ scene, windowOf, live, extent, rest, asOf, onFitAll }: Props) {
	const hold = useRef<Hold | null>(null);

	const timeAt = (event: PointerEvent<HTMLElement>) => {
		const box = event.currentTarget.getBoundingClientRect();
		return extent.start + ((event.clientX - box.left) / scene.width) * span(extent);
	};
	const onPointerDown = (event: PointerEvent<HTMLElement>) => {
		if (event.button !== 0) return;
		const time = timeAt(event);
		const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
		const now = live.get();
		const part = partAt(x, windowOf(now));
		event.currentTarget.setPointerCapture(event.pointerId);
		const from = part === null ? panBy(now, time - (now.start + now.end) / 2) : now;
		hold.current = { part: part ?? "window", time, from };
		live.hold(true);
		// A finger may be about to scroll the page: it moves nothing before it moves sideways or is lifted.
		if (part === null && event.pointerType !== "touch") live.hand(from);
	};
	const onPointerMove = (event: PointerEvent<HTMLElement>) => {
		if (hold.current !== null) live.hand(held(hold.current, timeAt(event)));
	};
	const onPointerUp = (event: PointerEvent<HTMLElement>) => {
		onPointerMove(event);
		letGo();
	};
	/** The browser takes the finger to scroll the page. */
	const onPointerCancel = () => {
		live.callOff();
		letGo();
	};
	const letGo = () => {
		if (hold.current === null) return;
		hold.current = null;
		live.hold(false);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const fits = shortcutFor(event, "overview") === "fit";
		const next = stepped(event, live.heading(), extent);
		if (!fits && next === null) return;
		event.preventDefault();
		event.stopPropagation();
		if (next === null) onFitAll();
		else live.go(next);
	};

	return (
		<div
			className={styles.overviewPlot}
			data-overview
			onPointerDown={onPointerDown}
			onPointerMove={onPointerMove}
			onPointerUp={onPointerUp}
			onPointerCancel={onPointerCancel}
			onLostPointerCapture={letGo}
		>
			<OverviewBars scene={scene} />
			<OverviewWindow
				window={scene.window}
				windowOf={windowOf}
				width={scene.width}
				live={live}
				extent={extent}
				rest={rest}
				onKeyDown={onKeyDown}
			/>
			<AsOfHandle scene={scene} extent={extent} steps={asOf} />
		</div>
	);
}

/** An end only where the window is wide enough to hold by its middle as well. */
function partAt(x: number, { x0, x1, grips }: OverviewScene["window"]): Hold["part"] | null {
	if (grips && Math.abs(x - x0) <= GRIP) return "start";
	if (grips && Math.abs(x - x1) <= GRIP) return "end";
	return x >= x0 - GRIP && x <= x1 + GRIP ? "window" : null;
}

function held({ part, time, from }: Hold, now: number): Viewport {
	const least = span(from) / 1000;
	switch (part) {
		case "window":
			return panBy(from, now - time);
		case "start":
			return { start: Math.min(from.start + now - time, from.end - least), end: from.end };
		case "end":
			return { start: from.start, end: Math.max(from.end + now - time, from.start + least) };
	}
}

/** What a key makes of the window; null where the key is not ours. */
function stepped(event: KeyboardEvent, now: Viewport, extent: Viewport): Viewport | null {
	const length = span(now);
	const resize = (share: number) => ({ start: now.start, end: Math.min(extent.end, now.end + length * share) });
	switch (shortcutFor(event, "overview")) {
		case "window-earlier":
			return panBy(now, -length / 4);
		case "window-later":
			return panBy(now, length / 4);
		case "window-shorter":
			return resize(-0.25);
		case "window-longer":
			return resize(0.25);
		case "window-next":
			return panBy(now, length);
		case "window-last":
			return panBy(now, -length);
		case "window-first":
			return panBy(now, extent.start - now.start);
		case "window-end":
			return panBy(now, extent.end - now.end);
		case "zoom-in":
			return zoomAbout(now, now.start + length / 2, 2);
		case "zoom-out":
			return zoomAbout(now, now.start + length / 2, 0.5);
		default:
			return null;
	}
}
