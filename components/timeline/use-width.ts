"use client";

import { type RefCallback, useCallback, useState } from "react";

/** Width of an element in whole CSS px, known before the first paint and again when it changes; 0 while it has none. */
export function useWidth(): { readonly width: number; readonly measured: RefCallback<HTMLElement> } {
	const [width, setWidth] = useState(0);
	const measured = useCallback((element: HTMLElement | null) => {
		if (element === null) return;
		const read = () => setWidth(Math.floor(element.clientWidth));
		read();
		const observer = new ResizeObserver(read);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return { width, measured };
}
