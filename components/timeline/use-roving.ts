"use client";

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { EventAt } from "@/lib/timeline/scene-parts";
import { type ShortcutAction, shortcutFor } from "@/lib/view/shortcuts";
import { nearestStop, type Stop, stopInNextLane, stopOf } from "./stops";

export type RovingActions = {
	/** Brings an event that is out of view into it; the focus follows once the view rests. */
	readonly reveal: (event: EventAt) => void;
	/** `x`: what stays where it is, px in the plot. */
	readonly zoom: (factor: number, x: number | null) => void;
	readonly fitAll: () => void;
	/** Esc: true when there was a tip to close. */
	readonly dismiss: () => boolean;
};

export type Roving = {
	/** Key of the stop that Tab reaches. */
	readonly entry: string | null;
	readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
	readonly onFocus: (stop: Stop) => void;
};

/**
 * One tab stop for the whole set (roving tabindex): arrows step through events in civil order, also beyond the view, and
 * between lanes; while the view moves they step through what will be drawn where it is going, so that every press counts.
 * When what has the focus is drawn away or into a cluster, the focus goes to what stands for it now.
 */
export function useRoving(
	layer: RefObject<HTMLElement | null>,
	stops: readonly Stop[],
	/** The stops of where the view is going: `stops` itself at rest. */
	ahead: () => readonly Stop[],
	count: number,
	selected: EventAt | null,
	actions: RovingActions,
): Roving {
	const [cursor, setCursor] = useState<EventAt | null>(null);
	const awaited = useRef<EventAt | null>(null);
	const hadFocus = useRef(false);
	const here = cursor ?? selected;
	const entry = (here === null ? stops[0] : (stopOf(stops, here) ?? nearestStop(stops, here))) ?? null;

	const focus = (stop: Stop | undefined) => {
		if (stop === undefined) return layer.current?.focus({ preventScroll: true });
		const selector = `[data-stop="${CSS.escape(stop.key)}"]`;
		layer.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
	};

	// Asked on every focus change: a button that is taken out of the page gives no word of it.
	useEffect(() => {
		const watch = () => {
			const active = document.activeElement;
			if (active !== null && active !== document.body) hadFocus.current = layer.current?.contains(active) ?? false;
		};
		const left = (event: FocusEvent) => {
			if (event.relatedTarget instanceof Node) hadFocus.current = layer.current?.contains(event.relatedTarget) ?? false;
		};
		document.addEventListener("focusin", watch);
		document.addEventListener("focusout", left);
		return () => {
			document.removeEventListener("focusin", watch);
			document.removeEventListener("focusout", left);
		};
	}, [layer]);

	useLayoutEffect(() => {
		const wanted = awaited.current;
		if (wanted !== null) {
			const stop = stopOf(stops, wanted);
			if (stop === undefined) return;
			awaited.current = null;
			return focus(stop);
		}
		const lost = hadFocus.current && (document.activeElement === null || document.activeElement === document.body);
		if (lost) focus(entry ?? undefined);
	});

	const goTo = (event: EventAt, there: readonly Stop[]) => {
		const stop = stopOf(there, event);
		setCursor(event);
		if (stop !== undefined && there === stops) {
			awaited.current = null;
			return focus(stop);
		}
		awaited.current = event;
		if (stop === undefined) actions.reveal(event);
	};

	/** Whether the key was ours: Enter is the button's own, and Esc goes on where there is no tip to close. */
	const perform = (action: ShortcutAction, at: Stop | null, there: readonly Stop[]): boolean => {
		switch (action) {
			case "lane-above":
			case "lane-below": {
				const next = at === null ? undefined : (stopInNextLane(there, at, action === "lane-above" ? -1 : 1) ?? at);
				const event = next?.events[0];
				if (next !== undefined && there === stops) focus(next);
				else if (event !== undefined) goTo(event, there);
				return true;
			}
			case "first-event":
			case "last-event":
				if (count > 0) goTo(action === "first-event" ? 0 : count - 1, there);
				return true;
			case "next-event":
			case "previous-event": {
				const step = action === "next-event" ? 1 : -1;
				const next = at === null ? nextOutside(here, step, count) : nextFrom(there, at, step, count);
				if (next !== null) goTo(next, there);
				return true;
			}
			case "zoom-in":
				actions.zoom(2, middleOf(at));
				return true;
			case "zoom-out":
				actions.zoom(0.5, middleOf(at));
				return true;
			case "fit":
				actions.fitAll();
				return true;
			case "close":
				return actions.dismiss();
			default:
				return false;
		}
	};

	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		if (!onStop(event)) return;
		const action = shortcutFor(event, "events");
		const there = ahead();
		const at =
			there === stops ? (current(stops, event) ?? entry) : here === null ? null : (stopOf(there, here) ?? null);
		if (action === null || !perform(action, at, there)) return;
		event.preventDefault();
		event.stopPropagation();
	};

	return {
		entry: entry?.key ?? null,
		onKeyDown,
		onFocus: (stop) => {
			const own = cursor !== null && stop.events.includes(cursor);
			if (!own) setCursor(stop.events[0] ?? null);
		},
	};
}

function onStop(event: KeyboardEvent): boolean {
	return event.target instanceof Element && event.target.closest("[data-layer]") !== null;
}

function middleOf(stop: Stop | null): number | null {
	return stop === null ? null : (stop.x0 + stop.x1) / 2;
}

function current(stops: readonly Stop[], event: KeyboardEvent): Stop | null {
	const key = event.target instanceof Element ? event.target.closest("[data-stop]")?.getAttribute("data-stop") : null;
	return stops.find((stop) => stop.key === key) ?? null;
}

/** The next stop of the view; at its end the next event of the dossier. */
function nextFrom(stops: readonly Stop[], at: Stop, step: 1 | -1, count: number): EventAt | null {
	const place = stops.indexOf(at) + step;
	const next = stops[place]?.events[0];
	if (next !== undefined) return next;
	const known = stops.flatMap((stop) => stop.events);
	const edge = step > 0 ? Math.max(...known) + 1 : Math.min(...known) - 1;
	return edge >= 0 && edge < count ? edge : null;
}

function nextOutside(here: EventAt | null, step: 1 | -1, count: number): EventAt | null {
	const next = (here ?? (step > 0 ? -1 : count)) + step;
	return next >= 0 && next < count ? next : null;
}
