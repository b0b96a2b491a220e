import { useEffect, useState } from "react";
import type { EventList } from "./event-list";
import { useMatches } from "./use-matches";

const NARROW = "(max-width: 639px)";

type List = typeof EventList;

let list: List | null = null;

/** Brings the upright list, where the screen is one that shows it; resolves at once where it is not. */
export async function loadEventList(): Promise<void> {
	if (matchMedia(NARROW).matches) list = (await import("./event-list")).EventList;
}

/**
 * Whether the screen is so narrow that the upright list stands in for the drawing, and that list: brought before the page
 * is live where it is narrow from the start, and when it becomes so. Throws where it cannot be brought.
 */
export function useEventList(): { readonly narrow: boolean; readonly List: List | null } {
	const narrow = useMatches(NARROW);
	const [List, setList] = useState<List | null>(() => list);
	useEffect(() => {
		if (!narrow || List !== null) return;
		loadEventList().then(
			() => setList(() => list),
			(error: unknown) =>
				setList(() => {
					throw error;
				}),
		);
	}, [narrow, List]);
	return { narrow, List };
}
