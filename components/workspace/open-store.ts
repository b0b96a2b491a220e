import type { Lookup } from "@/lib/dossier/lookup";
import { type Decoded, decodeAddress } from "@/lib/view/address";
import { createViewStore, type ViewStore } from "@/lib/view/view-store";
import { pathBelow, withSaved } from "./use-address";

/** The store of the view that the address asks for, with what its entry of the history says beyond it. */
export function openStore(
	lookup: Lookup,
	root: string,
): { readonly store: ViewStore } & Pick<Decoded, "dropped" | "missing"> {
	const { view, dropped, missing } = decodeAddress(pathBelow(root, location.pathname), location.search, lookup);
	return { store: createViewStore(withSaved(view, lookup), lookup), dropped, missing };
}
