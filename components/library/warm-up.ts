import { inSlices } from "@/components/workspace/in-slices";
import { changeDays } from "@/lib/dossier/change-days";
import type { Dossier } from "@/lib/dossier/dossier";
import { keepingIndex, keptIndex } from "@/lib/timeline/kept-index";
import { laneSetOf } from "@/lib/timeline/lanes";
import { DEFAULT_LANES } from "@/lib/view/view";

/** Makes what the dashboard keeps of a dossier before it is drawn, a little at a time: of many events it takes a while. */
export async function warmUp(dossier: Dossier, clock: string): Promise<void> {
	await inSlices(preparing(dossier, clock));
}

function* preparing(dossier: Dossier, clock: string): Generator<void, void> {
	yield* keepingIndex(dossier, clock);
	yield;
	laneSetOf(keptIndex(dossier, clock), DEFAULT_LANES);
	yield;
	changeDays(dossier);
}
