"use client";

import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, and again whenever that changes. */
export function useMatches(query: string): boolean {
	const watch = useCallback(
		(changed: () => void) => {
			const list = matchMedia(query);
			list.addEventListener("change", changed);
			return () => list.removeEventListener("change", changed);
		},
		[query],
	);
	return useSyncExternalStore(
		watch,
		() => matchMedia(query).matches,
		() => false,
	);
}
