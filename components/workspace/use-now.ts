"use client";

import { useEffect, useState } from "react";
import { toInstant } from "@/lib/time/instant";
import type { Instant } from "@/lib/time/when";

const HOUR_MS = 3_600_000;

/**
 * The present moment. This is the one place that reads a clock: what is drawn from it is drawn in
 * the browser only, so that no page of the server depends on when it was made. Read anew each hour and on coming back.
 */
export function useNow(): Instant {
	const [now, setNow] = useState(() => toInstant(Date.now()));
	useEffect(() => {
		const read = () => {
			if (document.visibilityState === "visible") setNow(toInstant(Date.now()));
		};
		const timer = setInterval(read, HOUR_MS);
		document.addEventListener("visibilitychange", read);
		return () => {
			clearInterval(timer);
			document.removeEventListener("visibilitychange", read);
		};
	}, []);
	return now;
}
