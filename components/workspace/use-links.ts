import { type MouseEvent, useCallback } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { decodeAddress, parseSubjectPath } from "@/lib/view/address";
import { dayQuery } from "@/lib/view/look-query";
import { placeBelow } from "@/lib/view/root";
import { resolveSubject } from "@/lib/view/subject";
import type { ViewStore } from "@/lib/view/view-store";

/**
 * Plain links to things of this dossier move within the page; all others, every click with a modifier, and links to
 * things that it does not have (the browser then shows the page that says so) are the browser's. Returned as one handler
 * for the root of the workspace.
 */
export function useLinks(store: ViewStore, lookup: Lookup, root: string): (event: MouseEvent) => void {
	return useCallback(
		(event) => {
			if (
				event.defaultPrevented ||
				event.button !== 0 ||
				event.metaKey ||
				event.ctrlKey ||
				event.shiftKey ||
				event.altKey
			)
				return;
			const link = event.target instanceof Element ? event.target.closest("a") : null;
			if (link === null || link.target !== "" || link.origin !== location.origin || link.hash !== "") return;
			const place = placeBelow(root, link);
			if (place === null) return;
			const named = parseSubjectPath(place.path);
			const subject = named === null ? null : resolveSubject(named, lookup);
			if (subject === null) return;
			event.preventDefault();
			const { view, open, show } = store.getState();
			// A link with a query of its own says how its subject is to be looked at; any other keeps to the view.
			if (place.query === "" || place.query === dayQuery(view.asOf)) open(subject);
			else show(decodeAddress(place.path, place.query, lookup).view);
		},
		[store, lookup, root],
	);
}
