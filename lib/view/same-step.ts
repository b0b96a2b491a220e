import type { Lookup } from "../dossier/lookup";
import { encodeAddress } from "./address";
import type { View } from "./view";

/**
 * Whether two views are one step to Back and Forward. All that the address names is a step of its own, save the span in
 * view: a wheel has no end, and nobody wants to go back through its ticks.
 */
export function sameStep(a: View, b: View, lookup: Lookup): boolean {
	return encodeAddress({ ...a, span: null }, lookup) === encodeAddress({ ...b, span: null }, lookup);
}
