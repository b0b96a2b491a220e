import { useEffect, useState } from "react";
import { roomAt } from "@/lib/deck/challenge";
import type { Deck } from "@/lib/deck/deck";
import {
	type PresenterState,
	presenterHears,
	presenterLeaves,
	presenterTick,
	startPresenter,
} from "@/lib/deck/driver-state";
import { keptPresenter, keptPresenterText, readKeptPresenter } from "@/lib/deck/kept-presenter";
import { firstPlace } from "@/lib/deck/place";
import { channelName, presentationId, readPresentationId, windowName } from "@/lib/deck/presentation-message";
import { openRoomChannel, type RoomChannel, randomBytes } from "./room-channel";
import { readSessionText, writeSessionText } from "./session-text";

/** Which presentation a window is of, and whether it joins one that another began. */
export type Presentation = { readonly id: string; readonly joins: boolean };

/** The one that the fragment names, else the one of this window before a reload, else a new one. */
export function openPresentation(dossier: string): Presentation {
	const named = readPresentationId(location.hash);
	if (named !== null) return { id: named, joins: true };
	const key = `readout-presentation:${dossier}`;
	const id = readPresentationId(readSessionText(key) ?? "") ?? presentationId(randomBytes(16));
	writeSessionText(key, id);
	return { id, joins: false };
}

/** The presenter's window on its channel; it remembers itself over a reload, and leaves with the page. */
export function usePresenterChannel(
	{ id: session, joins }: Presentation,
	basePath: string,
	deck: Deck,
): RoomChannel<PresenterState> | null {
	const [channel, setChannel] = useState<RoomChannel<PresenterState> | null>(null);
	const { dossier, id } = deck;
	const first = firstPlace(deck);
	const [start] = useState(first);
	useEffect(() => {
		if (start === null) return;
		const key = `readout-presenter:${session}`;
		let current: RoomChannel<PresenterState> | null = null;
		const join = () => {
			const kept = readKeptPresenter(readSessionText(key)) ?? { room: roomAt(start), drivenEpoch: joins ? null : 0 };
			const begun = startPresenter({ session, me: windowName(randomBytes(8)), ...kept }, performance.now());
			const name = channelName(basePath, { dossier, id }, session);
			current = openRoomChannel(name, begun, { hears: presenterHears, ticks: presenterTick });
			const keep = (state: PresenterState) => writeSessionText(key, keptPresenterText(keptPresenter(state)));
			keep(begun.state);
			current.store.subscribe(keep);
			setChannel(current);
		};
		const leave = () => {
			current?.close(presenterLeaves);
			current = null;
		};
		const back = (event: PageTransitionEvent) => {
			if (event.persisted && current === null) join();
		};
		join();
		addEventListener("pagehide", leave);
		addEventListener("pageshow", back);
		return () => {
			removeEventListener("pagehide", leave);
			removeEventListener("pageshow", back);
			leave();
		};
	}, [session, joins, basePath, dossier, id, start]);
	return channel;
}
