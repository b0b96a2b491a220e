import { type RefObject, useLayoutEffect, useRef } from "react";

/** Less than this is no room: the page is scrolled instead. */
const LEAST = 240;
const MARGIN = 16;

/**
 * Keeps what hangs under a control within the window: its greatest height is what is left below its upper edge, in px, and
 * from there on it scrolls. On a narrow screen the style sheet makes it a sheet, which has a height of its own.
 */
export function useRoomBelow(open: boolean): RefObject<HTMLDivElement | null> {
	const element = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const hanging = element.current;
		if (hanging === null || !open) return;
		const measure = () => {
			const sheet = getComputedStyle(hanging).position === "fixed";
			const room = Math.max(LEAST, Math.floor(innerHeight - hanging.getBoundingClientRect().top - MARGIN));
			hanging.style.maxBlockSize = sheet ? "" : `${room}px`;
		};
		measure();
		addEventListener("resize", measure);
		return () => removeEventListener("resize", measure);
	}, [open]);
	return element;
}
