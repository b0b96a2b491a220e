import { useEffect, useLayoutEffect, useRef } from "react";
import { type PresenterAction, presenterAction } from "@/lib/deck/presenter-keys";

/**
 * Keys anywhere in the window, but not while something is typed, and not those that press what has the focus. What was
 * clicked keeps no focus, so that Space is the next step after it too; what was reached by Tab is pressed by Space and Enter.
 */
export function usePresenterKeys(act: (action: PresenterAction) => void): void {
	const current = useRef(act);
	// With what is drawn, not after it: a key may come between.
	useLayoutEffect(() => {
		current.current = act;
	});
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const action = presenterAction(event);
			if (action === null || event.defaultPrevented || event.isComposing || isTaken(event)) return;
			event.preventDefault();
			current.current(action);
		};
		addEventListener("keydown", onKey);
		// Before what the click does: a dialog that it opens gives the focus back to where it was.
		addEventListener("click", leaveClicked, true);
		return () => {
			removeEventListener("keydown", onKey);
			removeEventListener("click", leaveClicked, true);
		};
	}, []);
}

/** A button, link or summary that a pointer pressed gives the focus up; a key's click counts no presses. */
function leaveClicked({ target, detail }: MouseEvent): void {
	if (detail === 0 || !(target instanceof Element)) return;
	const pressed = target.closest(PRESSED);
	if (pressed instanceof HTMLElement && pressed.closest("dialog[open]") === null) pressed.blur();
}

const PRESSED = "button, a, summary";

/** Whether the key is for what has the focus: a field takes all, a button, link or summary Enter and Space. */
function isTaken({ key, target }: KeyboardEvent): boolean {
	// Until the next frame a closed dialog may have the focus still.
	if (!(target instanceof Element) || target.closest("dialog:not([open])") !== null) return false;
	if (target.closest("input, textarea, select, dialog[open]") !== null) return true;
	return (key === "Enter" || key === " ") && target.closest(PRESSED) !== null;
}
