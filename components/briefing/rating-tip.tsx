"use client";

import { useEffect, useState } from "react";
import { ratingWords } from "@/lib/dossier/cite-words";
import type { Cite, Reliability } from "@/lib/dossier/dossier";
import styles from "./rating.module.css";
import type { Scope } from "./scope";

/**
 * Letter and digit; the words show while it is pointed at or has the focus, are part of its name always, and go on Escape
 * (WCAG 1.4.13). A server-drawn page has no button that does nothing: there they show while it is pointed at.
 */
export function RatingTip({
	reliability,
	credibility,
	scope,
}: {
	reliability: Reliability;
	credibility: Cite["credibility"];
	scope: Pick<Scope, "live">;
}) {
	const [pointed, setPointed] = useState(false);
	const [dismissed, setDismissed] = useState(false);
	useEffect(() => {
		if (!pointed) return;
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			event.stopPropagation();
			setDismissed(true);
		};
		addEventListener("keydown", onKey, true);
		return () => removeEventListener("keydown", onKey, true);
	}, [pointed]);
	const enter = () => {
		setPointed(true);
		setDismissed(false);
	};
	const leave = () => setPointed(false);
	const { mark, words } = ratingWords(reliability, credibility);
	if (!scope.live)
		return (
			<span className={styles.tip}>
				{mark} <span>{words}</span>
			</span>
		);
	return (
		<button
			type="button"
			className={styles.tip}
			data-dismissed={dismissed ? "true" : undefined}
			onPointerEnter={enter}
			onPointerLeave={leave}
			onFocus={enter}
			onBlur={leave}
		>
			{mark} <span>{words}</span>
		</button>
	);
}
