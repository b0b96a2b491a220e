"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import styles from "./connection.module.css";
import { keepOffline, updateTo } from "./keep-offline";

/**
 * What every page says of the network and of its own version, small at its foot: that it is offline, and that a new
 * version is ready.
 */
export function Connection({
	worker,
}: {
	/** Address of the service worker; null where there is none, as under `npm run dev`. */
	readonly worker: string | null;
}) {
	const offline = useSyncExternalStore(watchNetwork, isOffline, () => false);
	const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
	useEffect(() => (worker === null ? undefined : keepOffline(worker, setWaiting)), [worker]);
	return (
		<div className={styles.connection} data-no-print="">
			<p role="status" className={styles.mark} data-offline={offline ? "" : undefined}>
				{!offline ? null : isKept() ? "Offline: all of this still works" : "Offline: what is open can be read"}
			</p>
			<div role="status" className={styles.update}>
				{waiting === null ? null : (
					<>
						<p>A new version is ready</p>
						<button type="button" className="notice-button" onClick={() => updateTo(waiting)}>
							Reload to update
						</button>
						<button type="button" className="notice-button" onClick={() => setWaiting(null)}>
							Later
						</button>
					</>
				)}
			</div>
		</div>
	);
}

function watchNetwork(changed: () => void): () => void {
	const stop = new AbortController();
	for (const name of ["online", "offline"]) addEventListener(name, changed, { signal: stop.signal });
	return () => stop.abort();
}

function isOffline(): boolean {
	return !navigator.onLine;
}

/** Whether the page comes from what this browser keeps. */
function isKept(): boolean {
	return "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
}
