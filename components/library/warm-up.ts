import { inSlices } from "@/components/workspace/in-slices";
import { asOfPart, loadAsOf } from "@/components/workspace/use-known";
import { changeDays } from "@/lib/dossier/change-days";
import type { Lookup } from "@/lib/dossier/lookup";
import { type DrawnLook, preparingView } from "@/lib/timeline/preparing-view";

/** Makes what the dashboard keeps of a dossier before it is drawn, a little at a time: of many events it takes a while. */
export async function warmUp(whole: Lookup, look: DrawnLook, signal?: AbortSignal): Promise<void> {
	if (look.asOf !== null) await loadAsOf();
	await inSlices(preparing(whole, look), signal === undefined ? {} : { signal });
}

function* preparing(whole: Lookup, look: DrawnLook): Generator<unknown, void> {
	yield* preparingView(whole, look, asOfPart());
	yield;
	changeDays(whole.dossier);
}
