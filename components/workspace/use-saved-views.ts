import { useCallback, useMemo } from "react";
import { useKeptText } from "@/components/timeline/use-kept";
import type { Lookup } from "@/lib/dossier/lookup";
import { readSavedViews, type SavedView, savedViewsText } from "@/lib/view/saved-views";

/** The saved views of one dossier, kept in this browser only. */
export function useSavedViews(lookup: Lookup): readonly [readonly SavedView[], (views: readonly SavedView[]) => void] {
	const [kept, keep] = useKeptText(`readout-saved-views:${lookup.dossier.id}`);
	const views = useMemo(() => readSavedViews(kept, lookup), [kept, lookup]);
	return [views, useCallback((next) => keep(savedViewsText(next)), [keep])];
}
