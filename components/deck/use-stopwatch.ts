import { useEffect, useState } from "react";
import { elapsedOf, readStopwatch, type Stopwatch, startWatch, stopWatch, stopwatchText } from "@/lib/deck/stopwatch";
import { readSessionText, writeSessionText } from "./session-text";

export type RunningWatch = {
	/** For who is given control. */
	readonly watch: Stopwatch;
	readonly elapsed: number;
	readonly runs: boolean;
	readonly start: () => void;
	readonly pause: () => void;
	readonly reset: () => void;
};

/**
 * The presentation's time, told anew each second and kept over a reload.
 * @param taken what the driver before this window handed over: it goes on from there
 */
export function useStopwatch(presentation: string, taken: Stopwatch | null): RunningWatch {
	const key = `readout-stopwatch:${presentation}`;
	const [watch, setWatch] = useState<Stopwatch>(() => readStopwatch(readSessionText(key), performance.now()));
	const [now, setNow] = useState(() => performance.now());
	useEffect(() => {
		if (taken !== null) setWatch(taken);
	}, [taken]);
	useEffect(() => {
		const tell = () => {
			setNow(performance.now());
			writeSessionText(key, stopwatchText(watch, performance.now()));
		};
		tell();
		if (watch.since === null) return;
		const timer = setInterval(tell, 1000);
		return () => clearInterval(timer);
	}, [key, watch]);
	return {
		watch,
		elapsed: elapsedOf(watch, now),
		runs: watch.since !== null,
		start: () => setWatch((before) => startWatch(before, performance.now())),
		pause: () => setWatch((before) => stopWatch(before, performance.now())),
		reset: () => setWatch({ gone: 0, since: null }),
	};
}
