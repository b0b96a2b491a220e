import { useEffect } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { decodeAddress, encodeAddress } from "@/lib/view/address";
import type { Tab } from "@/lib/view/subject";
import { isStep } from "@/lib/view/view";
import type { ViewStore } from "@/lib/view/view-store";

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
 * Keeps the address and the view in step. A step makes an entry of its own (Back returns to it); any other
 * change of how the dossier is looked at replaces the entry. The framework's own marks in `history.state` are kept by its patched pushState.
 */
export function useAddress(store: ViewStore, lookup: Lookup, root: string): void {
	useEffect(() => {
		let applying = false;
		const unsubscribe = store.subscribe(({ view }, { view: before }) => {
			if (applying) return;
			const address = root + encodeAddress(view, lookup);
			const state = saveTab(view.tab);
			if (isStep(before, view)) history.pushState(state, "", address);
			else history.replaceState({ ...history.state, ...state }, "", address);
		});
		const back = (event: PopStateEvent) => {
			const { view } = decodeAddress(pathBelow(root, location.pathname), location.search, lookup);
			const tab = savedTab(event.state, lookup);
			applying = true;
			store.getState().show(tab === null ? view : { ...view, tab });
			applying = false;
		};
		addEventListener("popstate", back);
		return () => {
			unsubscribe();
			removeEventListener("popstate", back);
		};
	}, [store, lookup, root]);
}
