import { presenterAddress } from "@/lib/deck/present-address";
import { dayQuery } from "@/lib/view/look-query";

/** To the deck that something was just added to, with the day in view. */
export function DeckLink({ root, asOf }: { readonly root: string; readonly asOf: string | null }) {
	return <a href={presenterAddress(root, dayQuery(asOf))}>Open the deck</a>;
}
