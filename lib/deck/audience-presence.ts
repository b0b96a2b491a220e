import type { Message } from "./presentation-message";
import { LOST_MS } from "./sender";

/** What presenters know of one audience window: the number of its last message, when that came (ms), and how it was. */
export type Presence = {
	readonly id: string;
	readonly seq: number;
	readonly heard: number;
	readonly hidden: boolean;
	readonly gone: boolean;
};

/** Each reload is a window of a new name; the windows heard last are remembered. */
const MOST_WINDOWS = 32;

/** The windows after a message of one of them; numbers that came before are ignored. */
export function withPresence(windows: readonly Presence[], message: Message, now: number): readonly Presence[] {
	if ((message.type !== "hello" && message.type !== "bye") || message.role !== "audience") return windows;
	const known = windows.find(({ id }) => id === message.from);
	if (known !== undefined && message.seq <= known.seq) return windows;
	const gone = message.type === "bye";
	const hidden = message.type === "hello" && message.hidden;
	const others = windows.filter((each) => each !== known).slice(1 - MOST_WINDOWS);
	return [...others, { id: message.from, seq: message.seq, heard: now, hidden, gone }];
}

/**
 * How it stands with the audience's windows, the best of them: shown to somebody, only hidden, or lost (closed, or not
 * heard of for three seconds). null where there never was one.
 */
export function audiencePresence(windows: readonly Presence[], now: number): "connected" | "hidden" | "lost" | null {
	const here = windows.filter(({ gone, heard }) => !gone && now - heard < LOST_MS);
	if (here.some(({ hidden }) => !hidden)) return "connected";
	if (here.length > 0) return "hidden";
	return windows.length > 0 ? "lost" : null;
}
