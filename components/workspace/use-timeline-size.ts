import { useSyncExternalStore } from "react";
import type { TimelineSize } from "@/lib/timeline/scene-parts";
import type { Subject } from "@/lib/view/subject";

const SHORT = "(max-height: 799px)";

/** Full where the screen is tall; compact on short screens, and while a claim is open beside it (look/notes.md). */
export function useTimelineSize(subject: Subject): TimelineSize {
	const short = useSyncExternalStore(watchHeight, () => matchMedia(SHORT).matches);
	return short || subject.kind === "claim" ? "compact" : "full";
}

function watchHeight(changed: () => void): () => void {
	const query = matchMedia(SHORT);
	query.addEventListener("change", changed);
	return () => query.removeEventListener("change", changed);
}
