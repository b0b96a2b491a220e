"use client";

import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import type { LiveViewport } from "./live-viewport";

/** How long the tip stays after the pointer has left mark and tip, so that one can move onto it (WCAG 1.4.13). */
const LINGER_MS = 250;

/** The event id or cluster key pointed at, and the middle of its mark in the plot. */
export type Pointed = {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** By the keyboard rather than the pointer. */
	readonly focused?: true;
};

export type Pointing = {
	readonly pointed: Pointed | null;
	readonly handlers: {
		readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
		readonly onPointerLeave: () => void;
	};
	readonly point: (found: Pointed | null) => void;
	/** Looks again at what is drawn where the pointer rests: marks may have come and gone under it. */
	readonly look: () => void;
	/** No tip for what was opened until pointer or focus have been elsewhere. */
	readonly hush: (key: string) => void;
	/** Points at what pointer or focus is at, unless it was opened just now. */
	readonly pointAt: (found: Pointed) => void;
	/** Keeps or lets go of the tip that the pointer has entered or left. */
	readonly keep: () => void;
	readonly leave: () => void;
};

/**
 * What the pointer is at: changes only when it comes to another mark, so that moving it costs no render. While the view
 * moves, nothing is pointed at: a tip would stand where its mark has been.
 */
export function usePointing(find: (x: number, y: number) => Pointed | null, live: LiveViewport): Pointing {
	const [pointed, setPointed] = useState<Pointed | null>(null);
	const finder = useRef(find);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useEffect(() => {
		finder.current = find;
	});
	useEffect(() => () => clearTimeout(timer.current), []);

	const hushed = useRef<string | null>(null);
	/** Where in the plot a pointer that can hover is; null while it is elsewhere. */
	const place = useRef<{ readonly x: number; readonly y: number } | null>(null);

	const actions = useMemo(() => {
		const keep = () => {
			clearTimeout(timer.current);
			timer.current = undefined;
		};
		const leave = () => {
			timer.current ??= setTimeout(() => {
				timer.current = undefined;
				setPointed(null);
			}, LINGER_MS);
		};
		const point = (found: Pointed | null) => {
			keep();
			setPointed((before) =>
				before?.key === found?.key && before?.x === found?.x && before?.y === found?.y ? before : found,
			);
		};
		const pointAt = (found: Pointed) => {
			if (found.key === hushed.current) return;
			hushed.current = null;
			point(found);
		};
		const look = () => {
			const found = place.current === null ? null : finder.current(place.current.x, place.current.y);
			if (found !== null) pointAt(found);
		};
		const hush = (key: string) => {
			hushed.current = key;
			point(null);
		};
		return { keep, leave, point, look, hush, pointAt };
	}, []);
	const { point } = actions;

	useEffect(() => live.onFrame(() => point(null)), [live, point]);

	// Esc closes the tip also while the pointer alone has opened it.
	useEffect(() => {
		if (pointed === null) return;
		const close = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			// This Esc was for the tip: what is open stays.
			event.preventDefault();
			point(null);
		};
		document.addEventListener("keydown", close, { capture: true });
		return () => document.removeEventListener("keydown", close, { capture: true });
	}, [pointed, point]);

	return {
		pointed,
		...actions,
		handlers: {
			onPointerMove: (event) => {
				if (event.pointerType === "touch") return;
				const inTip = event.target instanceof Element && event.target.closest("[data-tip]") !== null;
				place.current = inTip ? null : placeIn(event);
				if (event.buttons !== 0) return;
				if (inTip) return actions.keep();
				const { x, y } = placeIn(event);
				const found = finder.current(x, y);
				if (found !== null) return actions.pointAt(found);
				hushed.current = null;
				actions.leave();
			},
			onPointerLeave: () => {
				place.current = null;
				actions.leave();
			},
		},
	};
}

/** Where an event of the pointer fell, px from the upper left corner of the element that listens. */
export function placeIn(event: MouseEvent<HTMLElement>): { readonly x: number; readonly y: number } {
	const box = event.currentTarget.getBoundingClientRect();
	return { x: event.clientX - box.left, y: event.clientY - box.top };
}
