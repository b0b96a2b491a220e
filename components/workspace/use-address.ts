import { useEffect } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { decodeAddress, encodeAddress } from "@/lib/view/address";
import { encodeQuery } from "@/lib/view/look-query";
import { sameStep } from "@/lib/view/same-step";
import { sameSubject, type Tab } from "@/lib/view/subject";
import type { View } from "@/lib/view/view";
import type { ViewStore } from "@/lib/view/view-store";
import type { OnBack } from "./use-back-first";

/** The part of a path below the dossier's own address; "" for any other path (the home page shows the dossier itself). */
export function pathBelow(root: string, pathname: string): string {
	return pathname.startsWith(root) ? pathname.slice(root.length) : "";
}

type Saved = { readonly readout?: { readonly tab?: unknown } };

/** The tab that stood beside an event when its step was made; kept in the history entry, not in the address. */
export function savedTab(state: unknown, lookup: Lookup): Tab | null {
	const saved = (state as Saved | null)?.readout?.tab;
	if (saved === "sources") return { kind: "sources" };
	return typeof saved === "string" && lookup.topics.has(saved.slice(6)) && saved.startsWith("topic ")
		? { kind: "topic", id: saved.slice(6) }
		: null;
}

function saveTab(tab: Tab): Saved {
	return { readout: { tab: tab.kind === "sources" ? "sources" : `topic ${tab.id}` } };
}

/**
 * Keeps the address and the view in step: a change that a person would call a step is an entry of its own, to which Back
 * returns; another span in view replaces the entry. The framework's router is told of neither: it would fetch its own
 * copy of a page that is never shown, and put it in the place of the workspace. So the browser's own methods are called
 * in place of those that the router put over them, and Back ends here. While no workspace is live (the data still loads,
 * or it broke), an entry of ours has no mark of the router's, whereupon the router loads its page anew, as it should.
 */
export function useAddress(store: ViewStore, lookup: Lookup, root: string, onBack: OnBack): void {
	useEffect(() => {
		let applying = false;
		canonicalise(store.getState().view, lookup, root);
		const unsubscribe = store.subscribe(({ view }, { view: before }) => {
			if (applying) return;
			const step = !sameStep(view, before, lookup);
			write(step ? "pushState" : "replaceState", saveTab(view.tab), root + encodeAddress(view, lookup));
		});
		onBack.current = (event) => {
			const { view: now } = store.getState();
			const { view } = decodeAddress(pathBelow(root, location.pathname), location.search, lookup);
			const tab = savedTab(event.state, lookup) ?? (sameSubject(view.subject, now.subject) ? now.tab : view.tab);
			applying = true;
			store.getState().show({ ...view, tab });
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
	const { missing } = decodeAddress(pathBelow(root, pathname), search, lookup);
	const path = missing || !pathname.startsWith(root) ? pathname : root;
	const address = path === pathname ? path + encodeQuery(view, lookup) : path + encodeAddress(view, lookup);
	if (address !== pathname + search) write("replaceState", saveTab(view.tab), address);
}

function write(how: "pushState" | "replaceState", state: Saved, address: string): void {
	const kept = how === "replaceState" ? { ...history.state, ...state } : state;
	History.prototype[how].call(history, kept, "", address);
}
