"use client";

import { useEffect, useRef, useState } from "react";
import { sameSpan } from "@/lib/timeline/period-choices";
import type { Viewport } from "@/lib/timeline/viewport";
import type { ViewSpan } from "@/lib/view/view";
import { type LiveViewport, liveViewport } from "./live-viewport";

type Wish = {
	/** The view's span; null stands for `home`. */
	readonly span: ViewSpan | null;
	readonly home: ViewSpan;
	readonly extent: Viewport;
	readonly onSpan: (span: ViewSpan | null) => void;
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

	// What was told comes back as a prop and moves nothing; anything else was chosen elsewhere, as by Back.
	useEffect(() => {
		const next = { from: wanted.from, to: wanted.to };
		if (sameSpan(next, told.current)) return;
		told.current = next;
		live.go(toViewport(next));
	}, [live, wanted.from, wanted.to]);

	return { live, rest };
}

function toViewport(span: ViewSpan): Viewport {
	return { start: span.from, end: span.to };
}
