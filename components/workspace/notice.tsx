"use client";

import { type ReactNode, useState } from "react";
import { CloseIcon } from "./icons";
import styles from "./workspace.module.css";

/** One sentence about something that did not go as asked; goes away when told to. */
export function Notice({ children }: { children: ReactNode }) {
	const [shown, setShown] = useState(true);
	return (
		<div role="status" className={shown ? "notice" : undefined}>
			{shown ? (
				<>
					{children}
					<button type="button" className={styles.iconButton} aria-label="Dismiss" onClick={() => setShown(false)}>
						<CloseIcon />
					</button>
				</>
			) : null}
		</div>
	);
}
