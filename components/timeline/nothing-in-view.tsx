import type { Lookup } from "@/lib/dossier/lookup";

/** Why no event is in view, and what to do. */
export function NothingInView({ lookup, shown }: { readonly lookup: Lookup; readonly shown: Lookup }) {
	if (lookup.dossier.events.length === 0) return "This dossier has no events yet: add them to its file.";
	if (shown.dossier.events.length === 0) return "No event passes the filters: clear filters to see all of them.";
	return "No event lies between these dates: choose another period, or All.";
}
