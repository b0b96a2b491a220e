"use client";

import { createContext, startTransition, useContext, useEffect, useMemo, useState } from "react";
import { inSlices } from "@/components/workspace/in-slices";
import { asOfPart, loadAsOf } from "@/components/workspace/use-known";
import type { Lookup } from "@/lib/dossier/lookup";
import { type DrawnLook, preparingView } from "@/lib/timeline/preparing-view";
import { sameFilter } from "@/lib/view/filter";
import type { View } from "@/lib/view/view";

/** Is told whether something is being made that takes more than a moment. */
export const Working = createContext<(working: boolean) => void>(() => undefined);

/**
 * The view that is drawn: what is open and the span in view as asked, but the day, the filters, the clock and the lanes of
 * before until all that theirs takes is made, a little at a time. What is chosen next ends what is being made.
 */
export function useReadyView(asked: View, whole: Lookup): View {
	const tell = useContext(Working);
	const [ready, setReady] = useState<DrawnLook>(asked);
	const { asOf, filter, clock, lanes } = asked;
	const isReady = sameLook(asked, ready);
	useEffect(() => {
		if (isReady) return;
		const stop = new AbortController();
		const look = { asOf, filter, clock, lanes };
		const prepared = async () => {
			if (asOf !== null) await loadAsOf();
			const made = preparingView(whole, look, asOfPart());
			await inSlices(made, { signal: stop.signal, onPart: () => tell(true) });
		};
		// What could not be made here says so where it is drawn.
		const draw = () => {
			if (stop.signal.aborted) return;
			tell(false);
			startTransition(() => setReady(look));
		};
		prepared().then(draw, draw);
		return () => {
			stop.abort();
			tell(false);
		};
	}, [isReady, whole, asOf, filter, clock, lanes, tell]);
	return useMemo(
		() =>
			isReady ? asked : { ...asked, asOf: ready.asOf, filter: ready.filter, clock: ready.clock, lanes: ready.lanes },
		[asked, ready, isReady],
	);
}

function sameLook(a: DrawnLook, b: DrawnLook): boolean {
	return a.asOf === b.asOf && a.clock === b.clock && a.lanes === b.lanes && sameFilter(a.filter, b.filter);
}
