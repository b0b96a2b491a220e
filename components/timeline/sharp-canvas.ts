"use client";

import { useLayoutEffect } from "react";
import { watchLook } from "./palette";

/**
 * A canvas of so many CSS px, sharp at the pixel ratio that holds, ready to be drawn on in CSS px; null where there is none.
 * Setting its size clears a canvas and is slow: only when it changes.
 */
export function sharpContext(
	element: HTMLCanvasElement | null,
	cssWidth: number,
	cssHeight: number,
): CanvasRenderingContext2D | null {
	const context = element?.getContext("2d") ?? null;
	if (element === null || context === null) return null;
	const ratio = devicePixelRatio;
	const width = Math.round(cssWidth * ratio);
	const height = Math.round(cssHeight * ratio);
	if (element.width !== width) element.width = width;
	if (element.height !== height) element.height = height;
	keepStyle(element, "width", `${cssWidth}px`);
	keepStyle(element, "height", `${cssHeight}px`);
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	return context;
}

/** A style that is written is looked at by the browser, whatever it was: in a gesture only where it changes. */
function keepStyle({ style }: HTMLElement, property: "width" | "height", value: string): void {
	if (style[property] !== value) style[property] = value;
}

/**
 * Calls back whenever a canvas would look different: theme, fonts, forced colours or the pixel ratio have changed. Laid on
 * with the commit: between that and an effect, what draws the canvas as it was before a resize would draw it so again.
 */
export function useLookChange(redraw: () => void): void {
	useLayoutEffect(() => {
		const stopLook = watchLook(redraw);
		const stopRatio = watchRatio(redraw);
		return () => {
			stopLook();
			stopRatio();
		};
	}, [redraw]);
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
