import { useCallback, useMemo } from "react";
import { useKept } from "@/components/timeline/use-kept";
import { useMatches } from "@/components/timeline/use-matches";
import { opensAs, opensFolded } from "@/lib/timeline/opens-as";
import type { RowsSize, TimelineSize } from "@/lib/timeline/scene-parts";
import type { Subject } from "@/lib/view/subject";

const SHORT = "(max-height: 799px)";
/** `public/theme.js` reads both before the first paint, so that the server's picture stands at the height to come. */
const ROWS_KEY = "readout-timeline-rows";
const FOLDED_KEY = "readout-timeline-folded";
const ROWS: readonly RowsSize[] = ["full", "compact"];
const FOLDED = ["true", "false"] as const;

export type TimelineSizing = {
	readonly size: TimelineSize;
	/** What it is when it is not folded. */
	readonly rows: RowsSize;
	readonly setRows: (rows: RowsSize) => void;
	readonly setFolded: (folded: boolean) => void;
};

/**
 * The reader's own choice, kept in this browser. Until there is one: full where the screen is tall, compact on short
 * screens and while a claim is open beside it, folded beside the scorecard (look/notes.md).
 */
export function useTimelineSize(subject: Subject): TimelineSizing {
	const short = useMatches(SHORT);
	const [keptRows, setRows] = useKept(ROWS_KEY, ROWS);
	const [keptFolded, keepFolded] = useKept(FOLDED_KEY, FOLDED);
	const setFolded = useCallback((fold: boolean) => keepFolded(fold ? "true" : "false"), [keepFolded]);
	const rows = keptRows ?? (short ? "compact" : opensAs(subject));
	const folded = keptFolded === null ? opensFolded(subject) : keptFolded === "true";
	return useMemo(
		() => ({ size: folded ? "folded" : rows, rows, setRows, setFolded }),
		[folded, rows, setRows, setFolded],
	);
}
