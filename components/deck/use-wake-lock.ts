import { useEffect } from "react";

/** Keeps the screen awake while the page is shown, where the browser can; asked for again whenever it is shown anew. */
export function useWakeLock(): void {
	useEffect(() => {
		let lock: WakeLockSentinel | null = null;
		let wanted = true;
		const ask = () => {
			if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
			navigator.wakeLock.request("screen").then(
				(got) => {
					if (wanted) lock = got;
					else got.release();
				},
				// Refused, as on an empty battery: the screen does as it always does.
				() => {},
			);
		};
		ask();
		document.addEventListener("visibilitychange", ask);
		return () => {
			wanted = false;
			document.removeEventListener("visibilitychange", ask);
			lock?.release();
		};
	}, []);
}
