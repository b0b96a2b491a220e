"use client";

import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Emphasis } from "@/lib/timeline/emphasis";
import type { EventIndex } from "@/lib/timeline/event-index";
import type { Scene } from "@/lib/timeline/scene-parts";
import { paintScene } from "./paint";
import { type Palette, readPalette, watchLook } from "./palette";

export type CanvasPainter = {
	/** Draws now: at rest from an effect, in a gesture from its animation frame. */
	readonly paint: (scene: Scene) => void;
};

/** The canvas of the plot: sharp at every pixel ratio, drawn anew when theme, fonts or ratio change. */
export function useCanvas(
	canvas: RefObject<HTMLCanvasElement | null>,
	scene: Scene,
	emphasis: Emphasis,
	index: EventIndex,
): CanvasPainter {
	const now = useRef({ scene, emphasis, index });
	const palette = useRef<Palette | null>(null);

	const painter = useMemo<CanvasPainter>(
		() => ({
			paint: (drawn) => {
				const element = canvas.current;
				const context = element?.getContext("2d");
				if (element === null || context === null || context === undefined) return;
				palette.current ??= readPalette(element);
				fitToRatio(element, drawn);
				const ratio = devicePixelRatio;
				context.setTransform(ratio, 0, 0, ratio, 0, 0);
				paintScene(context, drawn, palette.current, now.current.emphasis, now.current.index);
			},
		}),
		[canvas],
	);

	useLayoutEffect(() => {
		now.current = { scene, emphasis, index };
		painter.paint(scene);
	}, [painter, scene, emphasis, index]);

	useEffect(() => {
		const redraw = () => {
			palette.current = null;
			painter.paint(now.current.scene);
		};
		const stopLook = watchLook(redraw);
		const stopRatio = watchRatio(redraw);
		return () => {
			stopLook();
			stopRatio();
		};
	}, [painter]);

	return painter;
}

/** Setting a canvas' size clears it and is slow: only when it changes. */
function fitToRatio(element: HTMLCanvasElement, scene: Scene): void {
	const width = Math.round((scene.plotWidth + 1) * devicePixelRatio);
	const height = Math.round((scene.lanesHeight + scene.axisHeight) * devicePixelRatio);
	if (element.width !== width) element.width = width;
	if (element.height !== height) element.height = height;
	element.style.width = `${scene.plotWidth + 1}px`;
	element.style.height = `${scene.lanesHeight + scene.axisHeight}px`;
}

/** A media query on the ratio holds for one ratio only, so it is asked anew after each change. */
function watchRatio(changed: () => void): () => void {
	let stop = new AbortController();
	const listen = () => {
		stop = new AbortController();
		matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
			"change",
			() => {
				changed();
				listen();
			},
			{ once: true, signal: stop.signal },
		);
	};
	listen();
	return () => stop.abort();
}
