"use client";

import { useEffect, useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import { audiencePresence } from "@/lib/deck/audience-presence";
import type { PresenterState } from "@/lib/deck/driver-state";
import { HEARTBEAT_MS } from "@/lib/deck/sender";
import styles from "./presenter.module.css";

const WORDS = {
	connected: "Audience window open",
	hidden: "Audience window hidden",
	lost: "Audience window lost",
} as const;

/** How it stands with the audience's windows, and the way to open one: in a window of its own, else by a plain link. */
export function AudienceStatus({ state, address }: { readonly state: PresenterState; readonly address: string }) {
	const [now, setNow] = useState(() => performance.now());
	const [blocked, setBlocked] = useState(false);
	useEffect(() => {
		const timer = setInterval(() => setNow(performance.now()), HEARTBEAT_MS / 2);
		return () => clearInterval(timer);
	}, []);
	const presence = audiencePresence(state.audience, now);
	const open = () => {
		// Within the click: a browser that blocks it gives null.
		if (window.open(address, "readout-audience", "popup,width=1280,height=720") === null) setBlocked(true);
	};
	return (
		<>
			<p role="status" className={styles.audience} data-audience={presence ?? undefined}>
				{presence === null ? "No audience window" : WORDS[presence]}
			</p>
			<button type="button" onClick={open}>
				Open audience window
			</button>
			{blocked ? (
				<PaperDialog title="The browser kept the window closed" onClose={() => setBlocked(false)}>
					<div className={styles.dialogBody}>
						<p>
							Open it by this link, in this browser, and move it to the room’s screen. It joins this presentation by
							itself.
						</p>
						<p>
							{/* Once the browser has followed it the desk is to be driven again. */}
							<a href={address} target="_blank" rel="noopener" onClick={() => setTimeout(() => setBlocked(false))}>
								Audience window
							</a>
						</p>
						<p className={styles.quiet}>
							Windows of one browser follow each other; another machine cannot. Where only one window is to be had,
							“Present in this window” shows the slides here.
						</p>
					</div>
				</PaperDialog>
			) : null}
		</>
	);
}
