import { changeDays } from "@/lib/dossier/change-days";
import type { Dossier } from "@/lib/dossier/dossier";
import { keepingIndex, keptIndex } from "@/lib/timeline/kept-index";
import { laneSetOf } from "@/lib/timeline/lanes";
import { DEFAULT_LANES } from "@/lib/view/view";

/** So long the page is held up at most, ms, as far as one step is no longer. */
const AT_ONCE_MS = 8;

/** Makes what the dashboard keeps of a dossier before it is drawn, a little at a time: of many events it takes a while. */
export async function warmUp(dossier: Dossier, clock: string): Promise<void> {
	// The task that asks for it has done enough.
	await nextTask();
	let begun = performance.now();
	for (const _ of preparing(dossier, clock)) {
		if (performance.now() - begun < AT_ONCE_MS) continue;
		await nextTask();
		begun = performance.now();
	}
}

function* preparing(dossier: Dossier, clock: string): Generator<void, void> {
	yield* keepingIndex(dossier, clock);
	yield;
	laneSetOf(keptIndex(dossier, clock), DEFAULT_LANES);
	yield;
	changeDays(dossier);
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
