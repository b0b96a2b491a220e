"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { endOfDay, handleAt, overviewAsOf } from "@/lib/timeline/as-of-line";
import { asOfPaths, STRIP } from "@/lib/timeline/overview-paths";
import { timeScale } from "@/lib/timeline/scale";
import type { OverviewScene } from "@/lib/timeline/scene-parts";
import type { Viewport } from "@/lib/timeline/viewport";
import { keyedDay } from "@/lib/view/keyed-day";
import { shortcutFor } from "@/lib/view/shortcuts";
import styles from "./overview.module.css";
import type { AsOfSteps } from "./timeline";

type Props = {
	readonly scene: OverviewScene;
	readonly extent: Viewport;
	readonly steps: AsOfSteps;
};

/**
 * The day as of which the dossier is shown, as a handle under the overview: dragged, or moved by keys, a
 * change or a month a step. While it is dragged the handle moves and says its day; the page follows when it is let go.
 */
export function AsOfHandle({ scene, extent, steps }: Props) {
	const { day, latest, words, onDay } = steps;
	const [dragged, setDragged] = useState<{ readonly day: string; readonly x: number } | null>(null);
	const box = useRef<DOMRect | null>(null);
	if (scene.asOf === null) return null;
	const scale = timeScale(extent, scene.width);
	const placed = (dragged === null ? null : overviewAsOf(endOfDay(dragged.day), scale, scene.window)) ?? scene.asOf;
	const { x } = dragged ?? placed;
	const { line, handle } = asOfPaths(x);

	const place = (event: PointerEvent) => handleAt(event.clientX - (box.current?.left ?? 0), scale, steps);
	const onPointerDown = (event: PointerEvent<HTMLElement>) => {
		if (event.button !== 0) return;
		event.stopPropagation();
		box.current = event.currentTarget.parentElement?.getBoundingClientRect() ?? null;
		event.currentTarget.setPointerCapture(event.pointerId);
		setDragged({ day: day ?? latest, x });
	};
	const onPointerMove = (event: PointerEvent) => {
		if (dragged !== null) setDragged(place(event));
	};
	const letGo = () => {
		if (dragged !== null && dragged.day !== (day ?? latest)) onDay(dragged.day);
		setDragged(null);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const callsOff = dragged !== null && shortcutFor(event, "page") === "close";
		const to = callsOff ? undefined : keyedDay(event, steps);
		if (!callsOff && to === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		if (to === undefined) setDragged(null);
		else onDay(to);
	};
	return (
		<>
			<svg className={styles.asOfLine} width={scene.width} height={STRIP} aria-hidden="true">
				<path className={styles.asOfStroke} d={line} />
				<path d={handle} />
				{(day === null && dragged === null) || placed.labelX === null ? null : (
					<text x={placed.labelX} y={14}>
						{placed.text}
					</text>
				)}
			</svg>
			<div
				className={styles.asOfHandle}
				role="slider"
				tabIndex={0}
				aria-label="Day of knowledge"
				aria-valuemin={0}
				aria-valuemax={100}
				aria-valuenow={Math.round((x / Math.max(1, scene.width)) * 100)}
				aria-valuetext={dragged === null ? words : placed.text}
				data-as-of-handle
				style={{ transform: `translateX(${x - 12}px)` }}
				onPointerDown={onPointerDown}
				onPointerMove={onPointerMove}
				onPointerUp={letGo}
				onPointerCancel={() => setDragged(null)}
				onKeyDown={onKeyDown}
			/>
		</>
	);
}
