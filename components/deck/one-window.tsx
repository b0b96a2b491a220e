"use client";

import type { ReactNode } from "react";
import { useMatches } from "@/components/timeline/use-matches";
import type { Deck } from "@/lib/deck/deck";
import { type Notes, noteOf } from "@/lib/deck/notes";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./one-window.module.css";
import { RoomScreen } from "./room-screen";
import type { Desk } from "./use-desk";
import { useIdle } from "./use-idle";
import type { Presenting } from "./use-presenting";
import { useSwipe } from "./use-swipe";

/** The slides in the presenter's own window, for a room that has no second one: the same keys, notes on demand. */
export function OneWindow({
	room,
	desk: { showsNotes, forward, backward, setAlone, said },
	deck,
	lookup,
	notes,
	challenge,
	question,
}: {
	readonly room: Presenting["room"];
	readonly desk: Desk;
	readonly deck: Deck;
	readonly lookup: Lookup;
	readonly notes: Notes;
	/** The search and what it opened, while a challenge is open. */
	readonly challenge: ReactNode;
	/** The one that was logged just now, until it has its words. */
	readonly question: ReactNode;
}) {
	const idle = useIdle();
	const narrow = useMatches("(max-aspect-ratio: 3/2)");
	const swipe = useSwipe({ onLeft: forward, onRight: backward });
	const note = noteOf(notes, room.place.slide);
	return (
		<main className={styles.whole} data-room="" data-idle={idle ? "" : undefined} {...swipe}>
			<RoomScreen deck={deck} room={room} lookup={lookup} shape={narrow ? "classic" : "wide"} fill />
			{showsNotes ? (
				<aside className={styles.notes} data-notes="" aria-label="Notes">
					{note === "" ? "No notes for this slide." : note}
				</aside>
			) : null}
			{challenge === null ? null : <div className={styles.challenge}>{challenge}</div>}
			{question === null ? null : <div className={styles.question}>{question}</div>}
			<p role="status" className={styles.said}>
				{said}
			</p>
			<div className={styles.controls}>
				<button type="button" onClick={backward}>
					Previous
				</button>
				<button type="button" onClick={forward}>
					Next
				</button>
				<button type="button" onClick={() => setAlone(false)}>
					Leave
				</button>
			</div>
		</main>
	);
}
