"use client";

import { type ComponentType, useEffect, useState, useSyncExternalStore } from "react";
import styles from "./connection.module.css";

/** After it stands a page has this long for itself before the worker is thought of. */
const REST_MS = 2500;

type Of = {
	/** Address of the service worker; null where there is none, as under `npm run dev`. */
	readonly worker: string | null;
};

/** What every page says of the network and, once it is at rest, of its own version: a strip at its foot. */
export function Connection({ worker }: Of) {
	const offline = useSyncExternalStore(watchNetwork, isOffline, () => false);
	const [Version, setVersion] = useState<ComponentType<{ readonly worker: string }> | null>(null);
	useEffect(() => {
		const load = () =>
			import("./new-version").then(
				({ NewVersion }) => setVersion(() => NewVersion),
				() => undefined,
			);
		const timer = setTimeout(load, REST_MS);
		return () => clearTimeout(timer);
	}, []);
	return (
		<div className={styles.strip} data-no-print="">
			<p role="status" data-offline={offline ? "" : undefined}>
				{offline ? `Offline: ${isKept() ? "all of this still works" : "what is open can be read"}` : null}
			</p>
			{worker === null || Version === null ? null : <Version worker={worker} />}
		</div>
	);
}

function watchNetwork(changed: () => void): () => void {
	addEventListener("online", changed);
	addEventListener("offline", changed);
	return () => {
		removeEventListener("online", changed);
		removeEventListener("offline", changed);
	};
}

function isOffline(): boolean {
	return !navigator.onLine;
}

/** Whether the page comes from what this browser keeps; without a secure context there is no such thing. */
function isKept(): boolean {
	return Boolean(navigator.serviceWorker?.controller);
}
