import { type PointerEvent, useRef } from "react";

/** So far a finger must go, and mostly sideways, px. */
const LEAST = 50;

/** A finger to the left steps on, to the right back. */
export function useSwipe({ onLeft, onRight }: { readonly onLeft: () => void; readonly onRight: () => void }) {
	const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
	return {
		onPointerDown: (event: PointerEvent) => {
			from.current = event.pointerType === "mouse" ? null : { x: event.clientX, y: event.clientY };
		},
		onPointerUp: (event: PointerEvent) => {
			const start = from.current;
			from.current = null;
			if (start === null) return;
			const x = event.clientX - start.x;
			if (Math.abs(x) < LEAST || Math.abs(x) < 2 * Math.abs(event.clientY - start.y)) return;
			if (x < 0) onLeft();
			else onRight();
		},
		onPointerCancel: () => {
			from.current = null;
		},
	};
}
