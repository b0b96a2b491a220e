"use client";

import { useEffect, useRef, useState } from "react";
import { sameSpan } from "@/lib/timeline/period-choices";
import type { EventAt } from "@/lib/timeline/scene-parts";
import type { Viewport } from "@/lib/timeline/viewport";
import type { ViewSpan } from "@/lib/view/view";
import { type LiveViewport, liveViewport } from "./live-viewport";

type Wish = {
	/** The view's span; null stands for `home`. */
	readonly span: ViewSpan | null;
	readonly home: ViewSpan;
	readonly extent: Viewport;
	readonly onSpan: (span: ViewSpan | null) => void;
	/** The open event, and the window that shows it: the given one where that does. */
	readonly opened: EventAt | null;
	readonly follow: (viewport: Viewport) => Viewport;
};

/** Binds the live viewport to React: `rest` changes only when nothing moves, and only then is `onSpan` told. */
export function useLiveViewport(wish: Wish): { readonly live: LiveViewport; readonly rest: Viewport } {
	const wanted = wish.span ?? wish.home;
	const latest = useRef({ ...wish, wanted });
	const told = useRef<ViewSpan>(wanted);
	const [rest, setRest] = useState<Viewport>(() => toViewport(wanted));
	const [live] = useState(() => liveViewport(rest, () => latest.current.extent));

	useEffect(() => {
		latest.current = { ...wish, wanted };
	});

	useEffect(() => {
		const leave = live.onRest((viewport) => {
			const { home, onSpan } = latest.current;
			const span = { from: viewport.start, to: viewport.end };
			setRest((before) => (before.start === viewport.start && before.end === viewport.end ? before : viewport));
			if (sameSpan(span, told.current)) return;
			told.current = span;
			onSpan(sameSpan(span, home) ? null : span);
		});
		return () => {
			leave();
			live.stop();
		};
	}, [live]);

	// A step is left with the span that was in view: told before a button, a click or a key can make the next one.
	useEffect(() => {
		const stop = new AbortController();
		const first = { capture: true, signal: stop.signal };
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
			return latest.current.onSpan(told.current);
		}
		if (isTold) return;
		told.current = next;
		live.go(toViewport(next));
	}, [live, wanted.from, wanted.to, wish.span, wish.opened]);

	return { live, rest };
}

function toViewport(span: ViewSpan): Viewport {
	return { start: span.from, end: span.to };
}
