"use client";

import { useEffect, useState } from "react";
import styles from "./connection.module.css";
import { keepOffline, updateTo } from "./keep-offline";

/** Keeps the export for use without a network, and says when a new version of it waits. */
export function NewVersion({ worker }: { readonly worker: string }) {
	const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
	useEffect(() => keepOffline(worker, setWaiting), [worker]);
	return (
		<div role="status" className={styles.update} data-update={waiting === null ? undefined : ""}>
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
	);
}
