import { useMemo } from "react";
import { type Lookup, lookUp } from "@/lib/dossier/lookup";
import type { Filter } from "@/lib/view/filter";
import { narrow } from "@/lib/view/narrow";

/** What the filters leave of a dossier; itself where nothing is filtered. */
export function useNarrowed(lookup: Lookup, filter: Filter): Lookup {
	return useMemo(() => {
		const dossier = narrow(lookup, filter);
		return dossier === lookup.dossier ? lookup : lookUp(dossier);
	}, [lookup, filter]);
}
