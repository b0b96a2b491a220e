import { type RefObject, useLayoutEffect, useRef } from "react";

/** Who answers Back and Forward while the workspace is live; null leaves them to the framework's router. */
export type OnBack = RefObject<(() => void) | null>;

/**
 * Hears of Back and Forward before the router does, and keeps from it what the workspace answers. Listeners of the window
 * are called in the order in which they came (capture or not, in Chromium), and the router's comes with a passive effect
 * of the first commit: a layout effect of that commit is before it, one of the live workspace, later, would not be.
 */
export function useBackFirst(): OnBack {
	const onBack: OnBack = useRef(null);
	useLayoutEffect(() => {
		const back = (event: PopStateEvent) => {
			if (onBack.current === null) return;
			event.stopImmediatePropagation();
			onBack.current();
		};
		addEventListener("popstate", back, { capture: true });
		return () => removeEventListener("popstate", back, { capture: true });
	}, []);
	return onBack;
}
