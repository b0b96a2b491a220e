import { useEffect, useMemo, useState } from "react";
import { rowsOf } from "@/lib/dossier/event-rows";
import type { Lookup } from "@/lib/dossier/lookup";
import { FILTER_GROUPS, type Filter, type FilterGroup } from "@/lib/view/filter";
import { type Choice, choicesOf } from "@/lib/view/filter-choices";
import { bearingOf } from "@/lib/view/narrow";
import { inSlices } from "./in-slices";

export type Choices = ReadonlyMap<FilterGroup, readonly Choice[]>;

/**
 * The choices of every group with their counts. Very many events are counted a little at a time: the counts before stand
 * until then, null before the first; a newer filter ends the counting.
 */
export function useChoices(lookup: Lookup, filter: Filter): Choices | null {
	const rows = rowsOf(lookup.dossier.events);
	const [counted, setCounted] = useState<Choices | null>(null);
	useEffect(() => {
		if (rows === null) return;
		const stop = new AbortController();
		const counting = inSlices(rows.makingCounts(filter, bearingOf(lookup.dossier)), stop);
		counting.then(() => {
			if (!stop.signal.aborted) setCounted(allChoices(lookup, filter));
		});
		return () => stop.abort();
	}, [rows, lookup, filter]);
	const atOnce = useMemo(() => (rows === null ? allChoices(lookup, filter) : null), [rows, lookup, filter]);
	return atOnce ?? counted;
}

function allChoices(lookup: Lookup, filter: Filter): Choices {
	return new Map(FILTER_GROUPS.map((group) => [group, choicesOf(lookup, filter, group)]));
}
