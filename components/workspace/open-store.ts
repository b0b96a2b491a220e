import type { Lookup } from "@/lib/dossier/lookup";
import { type Decoded, decodeAddress } from "@/lib/view/address";
import { createViewStore, type ViewStore } from "@/lib/view/view-store";
import { pathBelow, savedTab } from "./use-address";

/** The store of the view that the address asks for, with the tab that stood beside an event when its step was made. */
export function openStore(
	lookup: Lookup,
	root: string,
): { readonly store: ViewStore } & Pick<Decoded, "dropped" | "missing"> {
	const { view, dropped, missing } = decodeAddress(pathBelow(root, location.pathname), location.search, lookup);
	const tab = savedTab(history.state, lookup);
	const shown = tab === null || view.subject.kind !== "event" ? view : { ...view, tab };
	return { store: createViewStore(shown, lookup), dropped, missing };
}
