import type { Lookup } from "@/lib/dossier/lookup";
import { type Decoded, decodeAddress } from "@/lib/view/address";
import { createViewStore, type ViewStore } from "@/lib/view/view-store";
import { pathBelow, savedTab } from "./use-address";

/** The store of the view that the address asks for, with the tab that stood beside it when its entry was made. */
export function openStore(
	lookup: Lookup,
	root: string,
): { readonly store: ViewStore } & Pick<Decoded, "dropped" | "missing"> {
	const { view, dropped, missing } = decodeAddress(pathBelow(root, location.pathname), location.search, lookup);
	const tab = savedTab(view.subject, lookup) ?? view.tab;
	return { store: createViewStore({ ...view, tab }, lookup), dropped, missing };
}
