"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sameSpan } from "@/lib/timeline/period-choices";
import { clampTo, type Viewport } from "@/lib/timeline/viewport";
import { shortcutFor } from "@/lib/view/shortcuts";
import type { ViewSpan } from "@/lib/view/view";
import type { Change } from "@/lib/view/view-store";
import { type LiveViewport, liveViewport } from "./live-viewport";

type Wish = {
	/** The view's span; null stands for `home`. */
	readonly span: ViewSpan | null;
	readonly home: ViewSpan;
	readonly extent: Viewport;
	readonly onSpan: (span: ViewSpan | null, change: Change) => void;
	/** Id of the open event, and the window that shows it: the given one where that does. */
	readonly opened: string | null;
	readonly follow: (viewport: Viewport) => Viewport;
};

export type BoundViewport = {
	readonly live: LiveViewport;
	readonly rest: Viewport;
	/** A span that a person names, as a period or by its dates: told at once, as a step, and then gone to. */
	readonly choose: (viewport: Viewport) => void;
};

/** Binds the live viewport to React: `rest` changes only when nothing moves, and only then is `onSpan` told of a move. */
export function useLiveViewport(wish: Wish): BoundViewport {
	const wanted = wish.span ?? wish.home;
	const latest = useRef({ ...wish, wanted });
	const told = useRef<ViewSpan>(wanted);
	const [rest, setRest] = useState<Viewport>(() => toViewport(wanted));
	const [live] = useState(() => liveViewport(rest, () => latest.current.extent));

	useEffect(() => {
		latest.current = { ...wish, wanted };
	});
	const tell = useCallback(({ start, end }: Viewport, change: Change) => {
		const { home, onSpan } = latest.current;
		const span = { from: start, to: end };
		if (sameSpan(span, told.current)) return;
		told.current = span;
		onSpan(sameSpan(span, home) ? null : span, change);
	}, []);

	useEffect(() => {
		const leave = live.onRest((viewport) => {
			setRest((before) => (before.start === viewport.start && before.end === viewport.end ? before : viewport));
			tell(viewport, "move");
		});
		return () => {
			leave();
			live.stop();
		};
	}, [live, tell]);

	const choose = useCallback(
		(wanted: Viewport) => {
			// The step before is left with the span that was being gone to.
			tell(live.heading(), "move");
			const there = clampTo(wanted, latest.current.extent);
			tell(there, "step");
			live.go(there);
		},
		[live, tell],
	);

	// A step is left with the span that was in view: told before a button, a click or a key can make the next one.
	useEffect(() => {
		const stop = new AbortController();
		const first = { capture: true, signal: stop.signal };
		// Esc calls off a drag, and closes nothing then.
		const callOff = (event: KeyboardEvent) => {
			if (shortcutFor(event, "page") !== "close" || !live.callOff()) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		};
		addEventListener("keydown", callOff, first);
		for (const kind of ["mousedown", "click", "keydown"]) addEventListener(kind, live.settle, first);
		return () => stop.abort();
	}, [live]);

	// What was told comes back as a prop and moves nothing; anything else was chosen elsewhere, as by Back. What is opened
	// with no span chosen leaves the window where it shows it; the address then says where that is.
	const before = useRef({ span: wish.span, opened: wish.opened });
	useEffect(() => {
		const next = { from: wanted.from, to: wanted.to };
		const { span, opened } = before.current;
		before.current = { span: wish.span, opened: wish.opened };
		const isTold = sameSpan(next, told.current);
		if (opened !== wish.opened && (isTold || (span === null && wish.span === null))) {
			const now = live.get();
			const there = latest.current.follow(now);
			if (there !== now) return live.go(there);
			if (isTold) return;
			told.current = { from: now.start, to: now.end };
			return latest.current.onSpan(told.current, "move");
		}
		if (isTold) return;
		told.current = next;
		live.go(toViewport(next));
	}, [live, wanted.from, wanted.to, wish.span, wish.opened]);

	return { live, rest, choose };
}

function toViewport(span: ViewSpan): Viewport {
	return { start: span.from, end: span.to };
}
