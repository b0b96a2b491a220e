import type { Lookup } from "@/lib/dossier/lookup";
import { type Decoded, decodeAddress } from "@/lib/view/address";
import { createViewStore, type ViewStore } from "@/lib/view/view-store";
import { placeHere, withSaved } from "./use-address";

/** The store of the view that the address asks for, with what its entry of the history says beyond it. */
export function openStore(
	lookup: Lookup,
	root: string,
): { readonly store: ViewStore } & Pick<Decoded, "dropped" | "missing"> {
	const { path, query } = placeHere(root);
	const { view, dropped, missing } = decodeAddress(path, query, lookup);
	return { store: createViewStore(withSaved(view, lookup), lookup), dropped, missing };
}
