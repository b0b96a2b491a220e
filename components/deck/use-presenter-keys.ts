import { useEffect, useRef } from "react";
import { type PresenterAction, presenterAction } from "@/lib/deck/presenter-keys";

/** Keys anywhere in the window, but not while something is typed, and not those that press what has the focus. */
export function usePresenterKeys(act: (action: PresenterAction) => void): void {
	const current = useRef(act);
	useEffect(() => {
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
		return () => removeEventListener("keydown", onKey);
	}, []);
}

/** Whether the key is for what has the focus: a field takes all, a button, link or summary Enter and Space. */
function isTaken({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest("input, textarea, select, dialog[open]") !== null) return true;
	return (key === "Enter" || key === " ") && target.closest("button, a, summary") !== null;
}
