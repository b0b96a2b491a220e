import { useEffect } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { decodeAddress, encodeAddress } from "@/lib/view/address";
import { encodeQuery } from "@/lib/view/look-query";
import { addressAt, type Below, isInLibrary, placeBelow } from "@/lib/view/root";
import { isThing } from "@/lib/view/subject";
import { decodeTab, encodeTab } from "@/lib/view/tab-text";
import type { View } from "@/lib/view/view";
import type { ViewStore } from "@/lib/view/view-store";
import type { OnBack } from "./use-back-first";

/** What the page's address says below the dossier's own; elsewhere (the home page) the path is that of the dossier itself. */
export function placeHere(root: string): Below {
	return placeBelow(root, location) ?? { path: "", query: location.search };
}

type Saved = { readonly readoutTab?: unknown; readonly readoutOver?: unknown };

/** A view with what its entry of the history says beyond the address: the tab beside a thing, and what is beneath it. */
export function withSaved(view: View, lookup: Lookup): View {
	const saved = history.state as Saved | null;
	const tab = typeof saved?.readoutTab === "string" ? decodeTab(saved.readoutTab, view.subject, lookup) : null;
	const next = tab === null ? view : { ...view, tab };
	return saved?.readoutOver === true && isThing(view.subject) ? { ...next, overDossier: true } : next;
}

/**
 * Keeps the address and the view in step: a view that came by a step is an entry of its own, to which Back returns; one
 * that came by a move replaces the entry. The framework's router is told of neither: it would fetch its own
 * copy of a page that is never shown, and put it in the place of the workspace. So the browser's own methods are called
 * in place of those that the router put over them, and Back ends here. While no workspace is live (the data still loads,
 * or it broke), an entry of ours has no mark of the router's, whereupon the router loads its page anew, as it should.
 */
export function useAddress(store: ViewStore, lookup: Lookup, root: string, onBack: OnBack): void {
	useEffect(() => {
		let applying = false;
		canonicalise(store.getState().view, lookup, root);
		const unsubscribe = store.subscribe(({ view, change }) => {
			if (applying) return;
			const address = addressAt(root, encodeAddress(view, lookup));
			// What is at its address already, as a saved view of it, is nothing to come back to.
			const step = change === "step" && address !== location.pathname + location.search;
			write(step ? "pushState" : "replaceState", address, toSave(view, lookup));
		});
		onBack.current = () => {
			// A step back from a dossier that was opened on the list of dossiers, which is another page.
			if (isInLibrary(root) && placeBelow(root, location) === null) return location.reload();
			const { path, query } = placeHere(root);
			const { view } = decodeAddress(path, query, lookup);
			applying = true;
			store.getState().show(withSaved(view, lookup));
			applying = false;
		};
		return () => {
			unsubscribe();
			onBack.current = null;
		};
	}, [store, lookup, root, onBack]);
}

/**
 * The address of what is shown in its one spelling: without what was dropped, with the new id for an old one. A path that
 * names nothing is left as it is, for the reader to mend; so is the home page's.
 */
function canonicalise(view: View, lookup: Lookup, root: string): void {
	const { pathname, search } = location;
	const here = placeBelow(root, location);
	const { path, query } = here ?? placeHere(root);
	const { missing } = decodeAddress(path, query, lookup);
	const looked = encodeQuery(view, lookup, { mark: view.mark });
	const address =
		here === null ? pathname + looked : addressAt(root, missing ? path + looked : encodeAddress(view, lookup));
	if (address !== pathname + search) write("replaceState", address, toSave(view, lookup));
}

/** The inverse of `withSaved`. */
function toSave({ tab, subject, overDossier }: View, lookup: Lookup): Saved {
	return { readoutTab: encodeTab(tab, subject, lookup) ?? undefined, readoutOver: overDossier };
}

/** A replaced entry keeps the router's marks; one of ours has none (see above). */
function write(how: "pushState" | "replaceState", address: string, saved: Saved): void {
	const kept: object = how === "replaceState" ? history.state : {};
	History.prototype[how].call(history, { ...kept, ...saved }, "", address);
}
