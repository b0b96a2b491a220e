"use client";

import { type PointerEvent, type RefObject, useRef } from "react";

/** So far down, in CSS px, and letting go closes; less springs back. */
const FAR = 72;

/**
 * Handlers of a sheet's grip: the sheet follows the finger downwards and closes when let go far enough. Nothing needs it:
 * a button and Esc close the sheet as well (WCAG 2.5.7).
 */
export function useSwipeDown(sheet: RefObject<HTMLElement | null>, onClose: () => void) {
	const from = useRef<number | null>(null);
	const moveTo = (by: number) => {
		if (sheet.current !== null) sheet.current.style.transform = by === 0 ? "" : `translateY(${by}px)`;
	};
	const fallen = (event: PointerEvent) => Math.max(0, event.clientY - (from.current ?? event.clientY));
	const letGo = () => {
		from.current = null;
		moveTo(0);
	};
	return {
		onPointerDown: (event: PointerEvent) => {
			if (!event.isPrimary || event.button !== 0) return;
			event.currentTarget.setPointerCapture(event.pointerId);
			from.current = event.clientY;
		},
		onPointerMove: (event: PointerEvent) => {
			if (from.current !== null) moveTo(fallen(event));
		},
		onPointerUp: (event: PointerEvent) => {
			const closes = fallen(event) >= FAR;
			letGo();
			if (closes) onClose();
		},
		onPointerCancel: letGo,
	};
}
