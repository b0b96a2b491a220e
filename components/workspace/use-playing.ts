import { useCallback, useEffect, useState } from "react";
import type { AsOfSteps } from "@/components/timeline/timeline";
import { changeAfter, changeDays } from "@/lib/dossier/change-days";
import type { Dossier } from "@/lib/dossier/dossier";

/** How long each change stands while they are played: time to see what is new and to read its label. */
const STEP_MS = 2500;

/**
 * Steps through the changes by itself, from the day in view or, at the latest state, from the first change; ends at the
 * latest. The whole run is one step of the history. Nothing moves between two steps, so that it is the same under reduced motion.
 */
export function usePlaying(dossier: Dossier, day: string | null, onDay: AsOfSteps["onDay"]) {
	const [playing, setPlaying] = useState(false);
	const pause = useCallback(() => setPlaying(false), []);
	const play = useCallback(() => {
		setPlaying(true);
		onDay(day === null ? (changeDays(dossier)[0] ?? null) : changeAfter(dossier, day));
	}, [dossier, day, onDay]);
	useEffect(() => {
		if (!playing) return;
		if (day === null) return setPlaying(false);
		const timer = setTimeout(() => onDay(changeAfter(dossier, day), "move"), STEP_MS);
		return () => clearTimeout(timer);
	}, [playing, dossier, day, onDay]);
	return { playing, play, pause };
}
