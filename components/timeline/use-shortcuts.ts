"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { isCharacter, isModified, type ShortcutAction, shortcutFor } from "@/lib/view/shortcuts";
import { useKept } from "./use-kept";

const SWITCH = ["on", "off"] as const;

/** Whether single characters act outside the timeline (WCAG 2.1.4): kept in this browser, on until switched off. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
	const [kept, keep] = useKept("readout-single-keys", SWITCH);
	return [kept !== "off", (on) => keep(on ? "on" : "off")];
}

/** Listens for the keys of the page; each caller takes the actions that are its own, and one listener does the rest. */
export function useShortcuts(handlers: Partial<Readonly<Record<ShortcutAction, () => void>>>): void {
	const [singleKeys] = useSingleKeys();
	const now = useRef({ handlers, singleKeys });
	// With what is drawn, not after it: a key may come between.
	useLayoutEffect(() => {
		now.current = { handlers, singleKeys };
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (
				event.defaultPrevented ||
				event.isComposing ||
				(isTyping(event.target) && !isModified(event)) ||
				isDialogOpen()
			)
				return;
			const action = shortcutFor(event, "page");
			const handler = action === null ? undefined : now.current.handlers[action];
			if (handler === undefined) return;
			if (isCharacter(event.key) && !isModified(event) && !now.current.singleKeys && !isInTimeline(event.target))
				return;
			event.preventDefault();
			handler();
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, []);
}

/** A list of choices takes letters as well: they find a choice. */
function isTyping(target: EventTarget | null): boolean {
	// Until the next frame a closed dialog may have the focus still.
	if (!(target instanceof HTMLElement) || target.closest("dialog:not([open])") !== null) return false;
	return target.isContentEditable || target.closest("input, textarea, select") !== null;
}

function isDialogOpen(): boolean {
	return document.querySelector("dialog[open]") !== null;
}

function isInTimeline(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest("[data-timeline]") !== null;
}
