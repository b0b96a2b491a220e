import { createStore, type StoreApi } from "zustand/vanilla";
import type { Message } from "@/lib/deck/presentation-message";
import { readMessage } from "@/lib/deck/read-message";
import { HEARTBEAT_MS, type Sender, type Sent } from "@/lib/deck/sender";

/** A window of a presentation on its channel: its state, and the one way to change it. Times are ms of `performance.now()`. */
export type RoomChannel<S> = {
	readonly store: StoreApi<S>;
	readonly act: (change: (state: S, now: number) => Sent<S>) => void;
	/** Says what `last` has to say, and hears no more. */
	readonly close: (last: (state: S) => Sent<S>) => void;
};

/**
 * Opens the channel (BroadcastChannel: windows of this browser only), says what the start has to say, answers what is
 * heard, and ticks each second. Where the browser has no channel the window is alone, and works.
 */
export function openRoomChannel<S extends Sender>(
	name: string,
	started: Sent<S>,
	{
		hears,
		ticks,
	}: {
		readonly hears: (state: S, message: Message, now: number) => Sent<S>;
		readonly ticks: (state: S, now: number) => Sent<S>;
	},
): RoomChannel<S> {
	const store = createStore<S>(() => started.state);
	const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
	const send = (messages: readonly Message[]) => {
		for (const message of messages) channel?.postMessage(message);
	};
	const act = (change: (state: S, now: number) => Sent<S>) => {
		const next = change(store.getState(), performance.now());
		store.setState(next.state, true);
		send(next.send);
	};
	if (channel !== null) {
		channel.onmessage = (event: MessageEvent<unknown>) => {
			const message = readMessage(event.data);
			if (message !== null) act((state, now) => hears(state, message, now));
		};
	}
	send(started.send);
	const timer = setInterval(() => act(ticks), HEARTBEAT_MS);
	return {
		store,
		act,
		close: (last) => {
			clearInterval(timer);
			act(last);
			channel?.close();
		},
	};
}

/** What names are made of: this many bytes, drawn at random. */
export function randomBytes(count: number): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(count));
}
