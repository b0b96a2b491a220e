"use client";

import { useEffect, useState } from "react";
import type { Deck } from "@/lib/deck/deck";
import { endAddress } from "@/lib/deck/present-address";
import { slideTitle } from "@/lib/deck/slide-title";
import type { Lookup } from "@/lib/dossier/lookup";
import { formatPlainDate } from "@/lib/time/format-when";
import { AudienceStatus } from "./audience-status";
import styles from "./presenter.module.css";
import type { Presenting } from "./use-presenting";
import { wallClock } from "./wall-clock";

/** Which slide stands, how it is with the room, the way out, and the time of day. */
export function PresenterBar({
	presenting: { state, slide, at },
	deck,
	lookup,
	root,
	audience,
	onAlone,
}: {
	readonly presenting: Presenting;
	readonly deck: Deck;
	readonly lookup: Lookup;
	readonly root: string;
	/** Address of the audience's window of this presentation. */
	readonly audience: string;
	readonly onAlone: () => void;
}) {
	const [time, setTime] = useState(wallClock);
	useEffect(() => {
		const timer = setInterval(() => setTime(wallClock()), 1000);
		return () => clearInterval(timer);
	}, []);
	return (
		<header className={styles.top}>
			<h1>
				Slide {at + 1} of {deck.slides.length}{" "}
				<span className={styles.quiet}>{slide === null ? "" : slideTitle(slide, lookup)}</span>
			</h1>
			{deck.asOf === null ? null : <p className={styles.day}>As known on {formatPlainDate(deck.asOf)}</p>}
			<div className={styles.barEnd}>
				<AudienceStatus state={state} address={audience} />
				<button type="button" onClick={onAlone}>
					Present in this window
				</button>
				<a href={endAddress(root, deck.asOf)}>End</a>
				<time className={styles.wall}>{time}</time>
			</div>
		</header>
	);
}
