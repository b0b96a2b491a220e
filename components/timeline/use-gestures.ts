"use client";

import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomIdentity } from "d3";
import { type RefObject, useEffect, useRef } from "react";
import { MIN_SPAN, span, type Viewport } from "@/lib/timeline/viewport";
import type { LiveViewport } from "./live-viewport";

type Gestures = {
	readonly plot: RefObject<HTMLElement | null>;
	readonly live: LiveViewport;
	readonly extent: Viewport;
	readonly width: number;
	/** A double click: where in the plot, px from its left and upper edges. */
	readonly onDoubleClick: (x: number, y: number) => void;
};

/** What moves no farther between press and release is a click. */
const CLICK_PX = 4;
/** A turn with Ctrl zooms by at most √2. */
const MOST_PINCH = 0.5;

/**
 * Wheel and pinch zoom about the pointer, drag pans, through d3-zoom. Its transform is relative to the whole extent
 * laid over the plot: k = extent / viewport. The live viewport stays the one truth; the transform is set from it
 * whenever a gesture begins.
 */
export function useGestures({ plot, live, extent, width, onDoubleClick }: Gestures): void {
	const doubleClick = useRef(onDoubleClick);
	doubleClick.current = onDoubleClick;

	useEffect(() => {
		const element = plot.current;
		if (element === null || width <= 0) return;
		const stop = new AbortController();
		const { signal } = stop;
		const target = select(element);
		/** The pointer that pressed, and where; null once it is this element's alone. */
		let pressed: { readonly id: number; readonly x: number; readonly y: number } | null = null;
		// What has hardly moved may yet be a click, which moves nothing. A drag has all of its pointer: nothing under it is
		// looked for, nor lights up, at each step.
		const mayBeClick = (moved: unknown): boolean => {
			if (pressed === null || !(moved instanceof MouseEvent) || moved.buttons === 0) return false;
			if (Math.hypot(moved.clientX - pressed.x, moved.clientY - pressed.y) <= CLICK_PX) return true;
			element.setPointerCapture(pressed.id);
			pressed = null;
			return false;
		};
		const pixel = (viewport: Viewport) => width / span(viewport);
		const sync = () => {
			const now = live.get();
			const k = span(extent) / span(now);
			const x = (extent.start - now.start) * pixel(now);
			Object.assign(element, { __zoom: zoomIdentity.translate(x, 0).scale(k) });
		};
		const behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
			.extent([
				[0, 0],
				[width, 1],
			])
			.translateExtent([
				[0, Number.NEGATIVE_INFINITY],
				[width, Number.POSITIVE_INFINITY],
			])
			.scaleExtent([1, Math.max(1, span(extent) / MIN_SPAN)])
			.clickDistance(CLICK_PX)
			.wheelDelta(wheelPower)
			.filter((event: Event) => accepts(event))
			.on("start", (event: D3ZoomEvent<HTMLElement, unknown>) => {
				if (isPress(event.sourceEvent)) live.hold(true);
			})
			.on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
				if (mayBeClick(event.sourceEvent)) return;
				const { k, x } = event.transform;
				const length = span(extent) / k;
				const start = extent.start - (x / width) * length;
				live.hand({ start, end: start + length });
			})
			.on("end", () => live.hold(false));

		// Before d3's own listeners: they start from the transform that stands on the element.
		const begin = { signal, capture: true, passive: true };
		element.addEventListener(
			"pointerdown",
			({ pointerId, pointerType, clientX, clientY }) => {
				pressed = pointerType === "mouse" ? { id: pointerId, x: clientX, y: clientY } : null;
			},
			begin,
		);
		element.addEventListener("wheel", sync, begin);
		element.addEventListener("mousedown", sync, begin);
		element.addEventListener("touchstart", sync, begin);
		element.addEventListener("wheel", (event) => panByWheel(event, live, width), { signal, passive: false });
		keepVerticalTouches(element, signal);
		target.call(behaviour).on("dblclick.zoom", null);
		element.addEventListener(
			"dblclick",
			(event) => {
				const box = element.getBoundingClientRect();
				doubleClick.current(event.clientX - box.left, event.clientY - box.top);
			},
			{ signal },
		);
		return () => {
			target.on(".zoom", null);
			stop.abort();
			live.hold(false);
		};
	}, [plot, live, extent, width]);
}

/** Sideways wheels pan (below); the second button and the tip are not ours. */
function accepts(event: Event): boolean {
	if (event.target instanceof Element && event.target.closest("[data-tip]") !== null) return false;
	if (event instanceof WheelEvent) return !isSideways(event);
	return !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey);
}

/**
 * By what power of two a turn of the wheel zooms. A pinch on a pad comes as many small turns with Ctrl, which d3-zoom
 * makes ten times as strong; a notch of a mouse with Ctrl is one large turn, and would zoom by four.
 */
function wheelPower({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
	const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002;
	if (!ctrlKey) return -deltaY * unit;
	return Math.max(-MOST_PINCH, Math.min(MOST_PINCH, -deltaY * unit * 10));
}

function isPress(event: unknown): boolean {
	return event instanceof Event && (event.type === "mousedown" || event.type === "touchstart");
}

function isSideways(event: WheelEvent): boolean {
	return !event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));
}

function panByWheel(event: WheelEvent, live: LiveViewport, width: number): void {
	if (!isSideways(event)) return;
	event.preventDefault();
	const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
	const delta = (event.deltaX === 0 ? event.deltaY : event.deltaX) * line;
	const now = live.get();
	const ms = (delta * span(now)) / width;
	live.hand({ start: now.start + ms, end: now.end + ms });
}

/** One finger that sets out upwards or downwards scrolls the page: such a touch is kept from d3-zoom. */
function keepVerticalTouches(element: HTMLElement, signal: AbortSignal): void {
	let origin: { x: number; y: number } | null = null;
	let vertical = false;
	element.addEventListener(
		"touchstart",
		(event) => {
			const touch = event.touches[0];
			vertical = false;
			origin = event.touches.length === 1 && touch !== undefined ? { x: touch.clientX, y: touch.clientY } : null;
		},
		{ signal, capture: true, passive: true },
	);
	element.addEventListener(
		"touchmove",
		(event) => {
			const touch = event.touches[0];
			if (origin !== null && touch !== undefined && event.touches.length === 1) {
				const dx = Math.abs(touch.clientX - origin.x);
				const dy = Math.abs(touch.clientY - origin.y);
				if (dx < 4 && dy < 4) return event.stopImmediatePropagation();
				vertical = dy > dx;
				origin = null;
			}
			if (vertical) event.stopImmediatePropagation();
		},
		{ signal, capture: true, passive: true },
	);
}
