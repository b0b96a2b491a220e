"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { useMatches } from "@/components/timeline/use-matches";
import { useKnown } from "@/components/workspace/use-known";
import {
	type AudienceState,
	audienceHears,
	audienceHidden,
	audienceLeaves,
	audienceTick,
	startAudience,
} from "@/lib/deck/audience-state";
import { roomAt } from "@/lib/deck/challenge";
import { firstPlace } from "@/lib/deck/place";
import { channelName, readPresentationId, windowName } from "@/lib/deck/presentation-message";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./audience.module.css";
import { toggleFullScreen } from "./full-screen";
import { openRoomChannel, type RoomChannel, randomBytes } from "./room-channel";
import { RoomScreen } from "./room-screen";
import { useIdle } from "./use-idle";
import { usePresentedDeck } from "./use-presented-deck";
import { useWakeLock } from "./use-wake-lock";

/**
 * What the room sees, and nothing else: it follows whoever drives, keeps the last view when nobody does, and has no
 * control but full screen. Notes are not read here, and no part that could read them is loaded.
 */
export function LiveAudience({
	lookup: whole,
	basePath,
	waiting,
}: {
	readonly lookup: Lookup;
	readonly basePath: string;
	/** Stands until the channel is open. */
	readonly waiting: ReactNode;
}) {
	const [presentation] = useState(() => readPresentationId(location.hash));
	const deck = usePresentedDeck(presentation, whole);
	const channel = useAudienceChannel(presentation, basePath, deck);
	if (presentation === null) return <AudienceScreen room={null} deck={deck} whole={whole} />;
	if (channel === null) return waiting;
	return <Following channel={channel} deck={deck} whole={whole} />;
}

type Shown = { readonly deck: ReturnType<typeof usePresentedDeck>; readonly whole: Lookup };

function Following({ channel, ...shown }: Shown & { readonly channel: RoomChannel<AudienceState> }) {
	return <AudienceScreen room={useStore(channel.store, ({ room }) => room)} {...shown} />;
}

function AudienceScreen({ room, deck, whole }: Shown & { readonly room: AudienceState["room"] }) {
	const lookup = useKnown(whole, deck.asOf, ignored);
	const narrow = useMatches("screen and (max-aspect-ratio: 3/2)");
	const idle = useIdle();
	useWakeLock();
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key.toLowerCase() === "f" && !event.ctrlKey && !event.metaKey && !event.altKey) toggleFullScreen();
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, []);
	const start = firstPlace(deck);
	const seen = room ?? (start === null ? null : roomAt(start));
	return (
		<main
			className={styles.audience}
			data-room="audience"
			data-idle={idle ? "" : undefined}
			onDoubleClick={toggleFullScreen}
		>
			{seen === null ? null : (
				<RoomScreen deck={deck} room={seen} lookup={lookup} shape={narrow ? "classic" : "wide"} fill />
			)}
		</main>
	);
}

function ignored(): void {}

/** Joins the presentation; leaves with the page, and joins anew where the browser brings the page back whole. */
function useAudienceChannel(
	presentation: string | null,
	basePath: string,
	{ dossier, id }: Shown["deck"],
): RoomChannel<AudienceState> | null {
	const [channel, setChannel] = useState<RoomChannel<AudienceState> | null>(null);
	const kept = useRef<AudienceState["room"]>(null);
	useEffect(() => {
		if (presentation === null) return;
		let current: RoomChannel<AudienceState> | null = null;
		const join = () => {
			const started = startAudience(presentation, windowName(randomBytes(8)), performance.now(), document.hidden);
			const name = channelName(basePath, { dossier, id }, presentation);
			// What was seen last stands until the driver has spoken again.
			const begun = { ...started, state: { ...started.state, room: kept.current } };
			current = openRoomChannel(name, begun, { hears: audienceHears, ticks: audienceTick });
			setChannel(current);
		};
		const leave = () => {
			kept.current = current?.store.getState().room ?? null;
			current?.close(audienceLeaves);
			current = null;
		};
		const back = (event: PageTransitionEvent) => {
			if (event.persisted && current === null) join();
		};
		const seen = () => current?.act((state, now) => audienceHidden(state, document.hidden, now));
		join();
		addEventListener("pagehide", leave);
		addEventListener("pageshow", back);
		document.addEventListener("visibilitychange", seen);
		return () => {
			removeEventListener("pagehide", leave);
			removeEventListener("pageshow", back);
			document.removeEventListener("visibilitychange", seen);
			leave();
		};
	}, [presentation, basePath, dossier, id]);
	return channel;
}
