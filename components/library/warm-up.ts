import { inSlices } from "@/components/workspace/in-slices";
import { asOfPart, loadAsOf } from "@/components/workspace/use-known";
import { changeDays } from "@/lib/dossier/change-days";
import type { Lookup } from "@/lib/dossier/lookup";
import { type DrawnLook, preparingView } from "@/lib/timeline/preparing-view";

/**
 * Makes what the dashboard keeps of a dossier before it is drawn, a little at a time: of many events it takes a while.
 * @param prepared resolves once what is made for it elsewhere is here
 */
export async function warmUp(
	whole: Lookup,
	look: DrawnLook,
	prepared: Promise<void>,
	signal?: AbortSignal,
): Promise<void> {
	if (look.asOf !== null) await loadAsOf();
	// Meanwhile the page has nothing else to do.
	changeDays(whole.dossier);
	await prepared;
	await inSlices(preparingView(whole, look, asOfPart()), signal === undefined ? {} : { signal });
}
