"use client";

import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from "react";
import type { Emphasis } from "@/lib/timeline/emphasis";
import type { EventIndex } from "@/lib/timeline/event-index";
import type { Scene } from "@/lib/timeline/scene-parts";
import { paintScene } from "./paint";
import { type Palette, readPalette } from "./palette";
import { sharpContext, useLookChange } from "./sharp-canvas";

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
				const context = sharpContext(element, drawn.plotWidth + 1, drawn.lanesHeight + drawn.axisHeight);
				if (element === null || context === null) return;
				palette.current ??= readPalette(element);
				paintScene(context, drawn, palette.current, now.current.emphasis, now.current.index);
			},
		}),
		[canvas],
	);

	useLayoutEffect(() => {
		now.current = { scene, emphasis, index };
		painter.paint(scene);
	}, [painter, scene, emphasis, index]);

	useLookChange(
		useCallback(() => {
			palette.current = null;
			painter.paint(now.current.scene);
		}, [painter]),
	);

	return painter;
}
